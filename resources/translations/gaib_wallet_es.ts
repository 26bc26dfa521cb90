<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Show all packages and their licences</source>
        <translation>Mostrar todos los paquetes y sus licencias</translation>
    </message>
    <message>
        <source>Package and its licence</source>
        <translation>Paquete y su licencia</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>A wallet for AID and sAID. It asks the nodes that you chose, and nobody else.</source>
        <translation>Una cartera para AID y sAID. Solo consulta los nodos que usted eligió, y a nadie más.</translation>
    </message>
    <message>
        <source>What the figures rest on</source>
        <translation>En qué se basan las cifras</translation>
    </message>
    <message>
        <source>Balances, prices and history come from the contracts, through the nodes that you chose. Addresses of contracts come with the wallet, each with its source, and are checked before every signature. What GAIB reports itself is marked as issuer-reported.</source>
        <translation>Los saldos, los precios y el historial vienen de los contratos, a través de los nodos que usted eligió. Las direcciones de los contratos vienen con la cartera, cada una con su fuente, y se comprueban antes de cada firma. Lo que comunica la propia GAIB se marca como «declarado por el emisor».</translation>
    </message>
    <message>
        <source>Digest of the contract manifest (SHA-256)</source>
        <translation>Huella del manifiesto de contratos (SHA-256)</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
</context>
<context>
    <name>AccountLine</name>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Its address is shown once the words are checked on paper, or left for later.</source>
        <translation>Su dirección se muestra cuando las palabras se hayan comprobado en papel, o se deje para más tarde.</translation>
    </message>
    <message>
        <source>Bring its key</source>
        <translation>Importar su clave</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Address and QR code of %1</source>
        <translation>Dirección y código QR de %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Más acciones para %1</translation>
    </message>
    <message>
        <source>Bring the key of %1</source>
        <translation>Importar la clave de %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Export a keystore file…</source>
        <translation>Exportar un archivo de clave (keystore)…</translation>
    </message>
    <message>
        <source>Forget this address</source>
        <translation>Olvidar esta dirección</translation>
    </message>
</context>
<context>
    <name>AccountStep</name>
    <message>
        <source>How the account comes here</source>
        <translation>Cómo llega aquí la cuenta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name, for you alone</source>
        <translation>Nombre, solo para usted</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>How many words</source>
        <translation>Número de palabras</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 palabras</translation>
    </message>
    <message>
        <source>12 are enough for anybody. 24 take longer to write, and to type again.</source>
        <translation>12 bastan para cualquiera. 24 tardan más en escribirse, y en volver a escribirse.</translation>
    </message>
    <message>
        <source>of this wallet, with all its accounts</source>
        <translation>de esta cartera, con todas sus cuentas</translation>
    </message>
    <message>
        <source>needs a vault of its own: lock, then take another</source>
        <translation>requiere su propia bóveda: bloquee y elija otra</translation>
    </message>
    <message>
        <source>Make new words</source>
        <translation>Crear palabras nuevas</translation>
    </message>
    <message>
        <source>a new account, made here</source>
        <translation>una cuenta nueva, creada aquí</translation>
    </message>
    <message>
        <source>Bring words</source>
        <translation>Importar palabras</translation>
    </message>
    <message>
        <source>12 to 24, from another wallet</source>
        <translation>de 12 a 24, de otra cartera</translation>
    </message>
    <message>
        <source>Bring a private key</source>
        <translation>Importar una clave privada</translation>
    </message>
    <message>
        <source>64 hex digits</source>
        <translation>64 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>Bring a keystore file</source>
        <translation>Importar un archivo de clave (keystore)</translation>
    </message>
    <message>
        <source>with its password</source>
        <translation>con su contraseña</translation>
    </message>
    <message>
        <source>Bring a backup</source>
        <translation>Importar una copia de seguridad</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation>Seguir una dirección</translation>
    </message>
    <message>
        <source>without its key</source>
        <translation>sin su clave</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demostración</translation>
    </message>
    <message>
        <source>a chain and money of its own</source>
        <translation>cadena propia, dinero ficticio</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Bring them in</source>
        <translation>Importarlos</translation>
    </message>
    <message>
        <source>No account yet.</source>
        <translation>Aún no hay ninguna cuenta.</translation>
    </message>
    <message>
        <source>Make one from new words, bring one that you have, or watch an address.</source>
        <translation>Cree una con palabras nuevas, traiga una que ya tenga o siga una dirección.</translation>
    </message>
    <message>
        <source>What needs a key asks for the password first. The rest stays open.</source>
        <translation>Lo que necesita una clave pide antes la contraseña. Lo demás sigue accesible.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Palabras nuevas</translation>
    </message>
    <message>
        <source>Bring words, key or file</source>
        <translation>Importar palabras, clave o archivo</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation>Seguir una dirección</translation>
    </message>
    <message>
        <source>Try a restore</source>
        <translation>Probar una restauración</translation>
    </message>
    <message>
        <source>Save a backup of the vault</source>
        <translation>Guardar una copia de la bóveda</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>A backup that was never tried is a hope. Trying it changes nothing.</source>
        <translation>Una copia que nunca se ha probado es solo una esperanza. Probarla no cambia nada.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Otra cuenta</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
</context>
<context>
    <name>ActivityDetail</name>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translation>Guardar recibo…</translation>
    </message>
</context>
<context>
    <name>ActivityFilter</name>
    <message>
        <source>Search: hash, name, label, note, amount, block</source>
        <translation>Buscar: hash, nombre, etiqueta, nota, importe, bloque</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar los filtros</translation>
    </message>
    <message>
        <source>What is listed, as CSV…</source>
        <translation>La lista mostrada, en CSV…</translation>
    </message>
    <message>
        <source>What is listed, as JSON…</source>
        <translation>La lista mostrada, en JSON…</translation>
    </message>
    <message>
        <source>Everything, as CSV…</source>
        <translation>Todo, en CSV…</translation>
    </message>
    <message>
        <source>Everything, as JSON…</source>
        <translation>Todo, en JSON…</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar los filtros</translation>
    </message>
    <message>
        <source>Reading what was signed</source>
        <translation>Leyendo lo que se firmó</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar el recibo</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>AddAccountSheet</name>
    <message>
        <source>What is brought</source>
        <translation>Qué se importa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How many words</source>
        <translation>Número de palabras</translation>
    </message>
    <message>
        <source>Type other words</source>
        <translation>Escribir otras palabras</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Keystore file</source>
        <translation>Archivo de clave (keystore)</translation>
    </message>
    <message>
        <source>Password of that file</source>
        <translation>Contraseña de ese archivo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Numbered as in</source>
        <translation>Numeración de</translation>
    </message>
    <message>
        <source>Name, for you alone</source>
        <translation>Nombre, solo para usted</translation>
    </message>
    <message>
        <source>Private key, 64 hex digits</source>
        <translation>Clave privada, 64 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>12 are enough for anybody. 24 take longer to write.</source>
        <translation>12 bastan para cualquiera. 24 tardan más en escribirse.</translation>
    </message>
    <message>
        <source>%1 is in this wallet now, and every page shows it.</source>
        <translation>%1 ya está en esta cartera, y todas las páginas la muestran.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 palabras</translation>
    </message>
</context>
<context>
    <name>AddressLabel</name>
    <message>
        <source>Copy the whole address</source>
        <translation>Copiar la dirección entera</translation>
    </message>
</context>
<context>
    <name>AmountEdit</name>
    <message>
        <source>25%</source>
        <translation>25&#xa0;%</translation>
    </message>
    <message>
        <source>50%</source>
        <translation>50&#xa0;%</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Máx.</translation>
    </message>
</context>
<context>
    <name>AmountLine</name>
    <message>
        <source>25%</source>
        <translation>25&#xa0;%</translation>
    </message>
    <message>
        <source>50%</source>
        <translation>50&#xa0;%</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Máx.</translation>
    </message>
</context>
<context>
    <name>ApprovalRows</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation>Quién puede retirarlo</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>At risk now</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Revoke: %1 may take no more %2</source>
        <translation>Revocar: %1 ya no podrá retirar sus %2</translation>
    </message>
</context>
<context>
    <name>ApprovalsCard</name>
    <message>
        <source>Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Search on</source>
        <translation>Seguir buscando</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Autorizaciones</translation>
    </message>
    <message>
        <source>Who may take tokens from this account without asking again.</source>
        <translation>Quién puede retirar tokens de esta cuenta sin volver a preguntar.</translation>
    </message>
    <message>
        <source>Unlock to revoke all</source>
        <translation>Desbloquear para revocar todas</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
</context>
<context>
    <name>BackingPage</name>
    <message>
        <source>Deals</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué mirar</translation>
    </message>
    <message>
        <source>What AID and sAID can be used for</source>
        <translation>Para qué sirven AID y sAID</translation>
    </message>
</context>
<context>
    <name>BackupFields</name>
    <message>
        <source>Backup of the vault</source>
        <translation>Copia de seguridad de la bóveda</translation>
    </message>
    <message>
        <source>Password that it was saved under</source>
        <translation>Contraseña de esa copia</translation>
    </message>
    <message>
        <source>Its accounts come back with their keys, under the same password. Names and watched addresses are not in it.</source>
        <translation>Sus cuentas vuelven con sus claves, con la misma contraseña. Los nombres y las direcciones seguidas no están incluidos.</translation>
    </message>
    <message>
        <source>A .gaib file, as it is saved on the Accounts page.</source>
        <translation>Un archivo .gaib, como se guarda en la página Cuentas.</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Not now…</source>
        <translation>Ahora no…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password of this wallet</source>
        <translation>Contraseña de esta cartera</translation>
    </message>
    <message>
        <source>The words are in the vault. Its password shows them.</source>
        <translation>Las palabras están en la bóveda. Su contraseña las muestra.</translation>
    </message>
    <message>
        <source>%1 words bring this account back on any computer. Whoever reads them can take everything in it. Have paper and a pen ready, and nobody beside you.</source>
        <translation>%1 palabras recuperan esta cuenta en cualquier equipo. Quien las lea puede llevarse todo lo que contiene. Tenga a mano papel y bolígrafo, y a nadie a su lado.</translation>
    </message>
    <message>
        <source>Write all %1 in their order, with their numbers. Then three of them are asked.</source>
        <translation>Escriba las %1 en orden, con sus números. Después se le pedirán tres.</translation>
    </message>
    <message>
        <source>Type these from your paper. Words that fit are offered as you type.</source>
        <translation>Escriba estas palabras según su papel. Las posibles se ofrecen mientras escribe.</translation>
    </message>
    <message>
        <source>Until the words are on paper, this computer is the only place where the account exists. If it breaks, is lost, or the password is forgotten, everything in the account is lost for good.</source>
        <translation>Hasta que las palabras estén en papel, la cuenta solo existe en este equipo. Si se avería, se pierde o se olvida la contraseña, todo lo que hay en la cuenta se pierde para siempre.</translation>
    </message>
    <message>
        <source>Take no photo and keep no file of them. Your passphrase is not among them: write it down too, and keep it apart.</source>
        <translation>No les haga fotos ni las guarde en ningún archivo. Su frase adicional no está entre ellas: anótela también y guárdela aparte.</translation>
    </message>
    <message>
        <source>Take no photo and keep no file of them: paper cannot be hacked.</source>
        <translation>No les haga fotos ni las guarde en ningún archivo: el papel no se puede piratear.</translation>
    </message>
    <message>
        <source>The wallet keeps reminding you, and shows the words when you ask.</source>
        <translation>La cartera se lo seguirá recordando y mostrará las palabras cuando lo pida.</translation>
    </message>
    <message>
        <source>Your paper is right. Keep it where neither fire nor guests find it.</source>
        <translation>Su papel es correcto. Guárdelo donde no lo encuentren ni el fuego ni las visitas.</translation>
    </message>
    <message>
        <source>Left for later. The reminder stays on the Portfolio page.</source>
        <translation>Dejado para después. El recordatorio sigue en la página Cartera.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>DEMO CHAIN</source>
        <translation>CADENA DE DEMOSTRACIÓN</translation>
    </message>
    <message>
        <source>Not real money.</source>
        <translation>Dinero ficticio.</translation>
    </message>
    <message>
        <source>Demo panel</source>
        <translation>Panel de demostración</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>FORK</source>
        <translation>FORK</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>GAIB wallet</source>
        <translation>Cartera GAIB</translation>
    </message>
</context>
<context>
    <name>BringStep</name>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Private key, 64 hex digits</source>
        <translation>Clave privada, 64 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>Whoever has seen this key can spend. It is kept in the vault alone.</source>
        <translation>Quien haya visto esta clave puede gastar. Solo se guarda en la bóveda.</translation>
    </message>
    <message>
        <source>Keystore file</source>
        <translation>Archivo de clave (keystore)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Password of that file</source>
        <translation>Contraseña de ese archivo</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>What changes are about</source>
        <translation>De qué tratan los cambios</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What changed on chain</source>
        <translation>Cambios en la cadena</translation>
    </message>
</context>
<context>
    <name>ChangeSheet</name>
    <message>
        <source>A contract has changed</source>
        <translation>Un contrato ha cambiado</translation>
    </message>
    <message>
        <source>A contract is not what it should be</source>
        <translation>Un contrato no es lo que debería</translation>
    </message>
    <message>
        <source>Accept the change</source>
        <translation>Aceptar el cambio</translation>
    </message>
    <message>
        <source>Password of this wallet</source>
        <translation>Contraseña de esta cartera</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>It should be</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>It is now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Accepted. What this change had closed is open again.</source>
        <translation>Aceptado. Lo que este cambio había cerrado se ha reabierto.</translation>
    </message>
    <message>
        <source>Looking at it again…</source>
        <translation>Comprobando de nuevo…</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Show all changes</source>
        <translation>Mostrar todos los cambios</translation>
    </message>
    <message>
        <source>What changed on chain</source>
        <translation>Qué cambió en la cadena</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>issuer-reported</source>
        <translation>según el emisor</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>ClipboardSheet</name>
    <message>
        <source>The clipboard was changed</source>
        <translation>El portapapeles ha cambiado</translation>
    </message>
    <message>
        <source>You copied an address in this wallet, and the clipboard holds another one now. If you did not copy that yourself, a program on this computer did: it may be made to steal. Compare what you pasted.</source>
        <translation>Copió una dirección en esta cartera y el portapapeles contiene ahora otra. Si no la copió usted, lo hizo un programa de este equipo, quizá para robar. Compare lo que ha pegado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy the first again</source>
        <translation>Copiar la primera de nuevo</translation>
    </message>
    <message>
        <source>Copied in this wallet</source>
        <translation>Copiada en esta cartera</translation>
    </message>
    <message>
        <source>In the clipboard now</source>
        <translation>Ahora en el portapapeles</translation>
    </message>
</context>
<context>
    <name>ConciergeView</name>
    <message>
        <source>Reading what GAIB&apos;s contracts say…</source>
        <translation>Leyendo lo que dicen los contratos de GAIB…</translation>
    </message>
    <message>
        <source>Copy my address whole</source>
        <translation>Copiar mi dirección completa</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Sign a proof of ownership</source>
        <translation>Firmar una prueba de propiedad</translation>
    </message>
    <message>
        <source>GAIB admits institutions after an identity check. This wallet cannot apply for you.</source>
        <translation>GAIB admite a instituciones tras una verificación de identidad. Esta cartera no puede solicitarlo por usted.</translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>Send to</source>
        <translation>Enviar a</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Enviar a %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modificar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Change %1</source>
        <translation>Modificar «%1»</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add the contact</source>
        <translation>Añadir el contacto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Perhaps: how you know the address</source>
        <translation>Por ejemplo, de dónde conoce la dirección</translation>
    </message>
    <message>
        <source>Last characters of the address</source>
        <translation>Últimos caracteres de la dirección</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>Nota, si lo desea</translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation>Lo que ha escrito</translation>
    </message>
    <message>
        <source>Type the last %1 characters of the address that you mean.</source>
        <translation>Escriba los últimos %1 caracteres de la dirección que quiere.</translation>
    </message>
    <message>
        <source>Add it all the same</source>
        <translation>Añadir de todos modos</translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <source>Nobody yet. People in here can be paid by name, and an address that only looks like theirs is noticed.</source>
        <translation>Aún no hay nadie. A quien esté aquí se le puede pagar por su nombre, y se avisa de una dirección que solo se parezca a la suya.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Añadir un contacto</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
</context>
<context>
    <name>ConvertPage</name>
    <message>
        <source>You pay</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>You receive</source>
        <translation>Recibe</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Como mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Price tolerance</source>
        <translation>Tolerancia de precio</translation>
    </message>
    <message>
        <source>Price tolerance in percent</source>
        <translation>Tolerancia de precio en por ciento</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Verificado por</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Comisión de red</translation>
    </message>
    <message>
        <source>You will sign</source>
        <translation>Firmará</translation>
    </message>
    <message>
        <source>Ways to do it</source>
        <translation>Formas de hacerlo</translation>
    </message>
    <message>
        <source>Enter an amount to see what each way would bring.</source>
        <translation>Introduzca un importe para ver qué obtendría de cada forma.</translation>
    </message>
    <message>
        <source>Mint and redeem are GAIB&apos;s; pools are a market.</source>
        <translation>La emisión y el reembolso son de GAIB; los pools son un mercado.</translation>
    </message>
    <message>
        <source>GAIB&apos;s contract</source>
        <translation>el contrato de GAIB</translation>
    </message>
</context>
<context>
    <name>Copied</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>CoverView</name>
    <message>
        <source>issuer-reported</source>
        <translation>según el emisor</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>If the largest defaulted</source>
        <translation>Si la mayor incurriera en impago</translation>
    </message>
    <message>
        <source>Collateral over deals</source>
        <translation>Cobertura</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Save a report for support…</source>
        <translation>Guardar un informe para soporte…</translation>
    </message>
    <message>
        <source>Forget settings…</source>
        <translation>Olvidar los ajustes…</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Vaciar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Remove this wallet&apos;s data from this computer</source>
        <translation>Eliminar de este equipo los datos de esta cartera</translation>
    </message>
    <message>
        <source>Keys, names and contacts of this vault, for good.</source>
        <translation>Claves, nombres y contactos de esta bóveda, para siempre.</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Ubicación de los datos</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>You see it whole before it is saved; no key and no address.</source>
        <translation>Lo ve completo antes de guardarlo; sin claves ni direcciones.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecimiento</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Back to how it was at the first start.</source>
        <translation>Todo vuelve a estar como en el primer inicio.</translation>
    </message>
    <message>
        <source>Cached history</source>
        <translation>Historial en caché</translation>
    </message>
    <message>
        <source>It is read from your node again.</source>
        <translation>Se vuelve a leer desde su nodo.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
</context>
<context>
    <name>DealView</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Atestación</translation>
    </message>
</context>
<context>
    <name>DemoPanel</name>
    <message>
        <source>Close the demo panel</source>
        <translation>Cerrar el panel de demostración</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Usted es</translation>
    </message>
    <message>
        <source>+1 day</source>
        <translation>+1 día</translation>
    </message>
    <message>
        <source>+30 days</source>
        <translation>+30 días</translation>
    </message>
    <message>
        <source>Whitelisted</source>
        <translation>En la lista blanca</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>same chain, same balances</source>
        <translation>misma cadena, mismos saldos</translation>
    </message>
    <message>
        <source>Demo panel</source>
        <translation>Panel de demostración</translation>
    </message>
    <message>
        <source>Clock (UTC)</source>
        <translation>Reloj (UTC)</translation>
    </message>
</context>
<context>
    <name>Descent</name>
    <message>
        <source>%1 ahead of you and your own</source>
        <translation>%1 delante de usted, incluido lo suyo</translation>
    </message>
</context>
<context>
    <name>DismissSheet</name>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Remove this pool</source>
        <translation>Quitar este pool</translation>
    </message>
    <message>
        <source>Password of this wallet</source>
        <translation>Contraseña de esta cartera</translation>
    </message>
    <message>
        <source>Nothing is swapped in it any more until you accept it again. No money moves. What it may still take from you stands under Contacts &amp; approvals.</source>
        <translation>No se intercambia nada más en él hasta que lo acepte de nuevo. El dinero no se mueve. Lo que aún puede retirarle figura en Contactos y autorizaciones.</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Dirección completa</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 se ha quitado.</translation>
    </message>
</context>
<context>
    <name>DrillSheet</name>
    <message>
        <source>Try a restore</source>
        <translation>Probar una restauración</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Qué probar</translation>
    </message>
    <message>
        <source>Backup of the vault</source>
        <translation>Copia de seguridad de la bóveda</translation>
    </message>
    <message>
        <source>Password that it was saved under</source>
        <translation>Contraseña de esa copia</translation>
    </message>
    <message>
        <source>This shows what would come back on a new computer. Nothing is imported.</source>
        <translation>Esto muestra lo que se recuperaría en un equipo nuevo. No se importa nada.</translation>
    </message>
    <message>
        <source>Words on paper</source>
        <translation>Palabras en papel</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Archivo de copia</translation>
    </message>
    <message>
        <source>Try another</source>
        <translation>Otra prueba</translation>
    </message>
</context>
<context>
    <name>EffectView</name>
    <message>
        <source>Percent that comes back</source>
        <translation>Porcentaje recuperado</translation>
    </message>
    <message>
        <source>What if it defaults, and this comes back?</source>
        <translation>¿Y si hay impago y se recupera esto?</translation>
    </message>
</context>
<context>
    <name>ElsewherePage</name>
    <message>
        <source>The wallet looks at %1 now. What you own on Ethereum is still there: choose Ethereum in Settings to see it, to stake and to leave.</source>
        <translation>Esta cartera muestra ahora %1. Lo que tiene en Ethereum sigue ahí: elija Ethereum en Ajustes para verlo, hacer staking y salir.</translation>
    </message>
    <message>
        <source>Choose the network</source>
        <translation>Elegir la red</translation>
    </message>
    <message>
        <source>sAID lives on Ethereum.</source>
        <translation>sAID solo existe en Ethereum.</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Add or watch an account</source>
        <translation>Añadir o seguir una cuenta</translation>
    </message>
    <message>
        <source>Put the words of this account on paper before anything is sent to it.</source>
        <translation>Anote en papel las palabras de esta cuenta antes de enviarle nada.</translation>
    </message>
    <message>
        <source>Back up the words</source>
        <translation>Anotar las palabras</translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation>Mostrar la dirección</translation>
    </message>
    <message>
        <source>Receive USDC and a little ETH</source>
        <translation>Recibir USDC y algo de ETH</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Otra cuenta</translation>
    </message>
    <message>
        <source>Create or import one, or look at one whose key is elsewhere.</source>
        <translation>Cree o importe una, o consulte una cuya clave esté en otro lugar.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada aquí</translation>
    </message>
    <message>
        <source>On the network %1. Other networks&apos; tokens would be lost.</source>
        <translation>En la red %1. Los tokens de otras redes se perderían.</translation>
    </message>
</context>
<context>
    <name>ErrorLine</name>
    <message>
        <source>For support. A click copies it. It is alike in all languages.</source>
        <translation>Para soporte. Un clic lo copia. Es igual en todos los idiomas.</translation>
    </message>
</context>
<context>
    <name>ExitCardView</name>
    <message>
        <source>In hand</source>
        <translation>En mano</translation>
    </message>
</context>
<context>
    <name>ExitPlanner</name>
    <message>
        <source>You leave with</source>
        <translation>Sale con</translation>
    </message>
    <message>
        <source>I need the money by</source>
        <translation>Necesito el dinero para el</translation>
    </message>
    <message>
        <source>What these dates rest on</source>
        <translation>En qué se basan estas fechas</translation>
    </message>
</context>
<context>
    <name>ExplainSheet</name>
    <message>
        <source>Copy the hash</source>
        <translation>Copiar el hash</translation>
    </message>
    <message>
        <source>Copy as JSON-RPC</source>
        <translation>Copiar como JSON-RPC</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export the key of %1</source>
        <translation>Exportar la clave de «%1»</translation>
    </message>
    <message>
        <source>Export the file</source>
        <translation>Exportar el archivo</translation>
    </message>
    <message>
        <source>Save it as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Password of this wallet</source>
        <translation>Contraseña de esta cartera</translation>
    </message>
    <message>
        <source>Password for the file</source>
        <translation>Contraseña del archivo</translation>
    </message>
    <message>
        <source>The file&apos;s password again</source>
        <translation>Repetir la contraseña del archivo</translation>
    </message>
    <message>
        <source>Whoever has this file and its password can take everything in the account.</source>
        <translation>Quien tenga este archivo y su contraseña puede llevarse todo lo que hay en la cuenta.</translation>
    </message>
    <message>
        <source>The key is in %1, under the password that you gave it.</source>
        <translation>La clave está en %1, protegida por la contraseña que usted eligió.</translation>
    </message>
    <message>
        <source>Making it slow to guess…</source>
        <translation>Reforzando el cifrado…</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>FeeCapSheet</name>
    <message>
        <source>Most paid in fees for one transaction</source>
        <translation>Comisión máxima por transacción</translation>
    </message>
    <message>
        <source>Keep this limit</source>
        <translation>Guardar el límite</translation>
    </message>
    <message>
        <source>Limit on %1, in ETH</source>
        <translation>Límite en %1, en ETH</translation>
    </message>
    <message>
        <source>Password of this wallet</source>
        <translation>Contraseña de esta cartera</translation>
    </message>
    <message>
        <source>The part of the wallet that holds the keys refuses to sign whatever could cost more, even if everything else was deceived.</source>
        <translation>La parte de la cartera que guarda las claves se niega a firmar lo que pueda costar más, aunque todo lo demás fuera engañado.</translation>
    </message>
    <message>
        <source>The limit is kept.</source>
        <translation>Límite guardado.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Ctrl+I says where it is from</source>
        <translation>Ctrl+I dice de dónde viene</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>No file chosen</source>
        <translation>Ningún archivo elegido</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Elegir: %1</translation>
    </message>
</context>
<context>
    <name>FindSheet</name>
    <message>
        <source>Find or do</source>
        <translation>Buscar o hacer</translation>
    </message>
    <message>
        <source>A page, an account, a transaction, or what you want to do</source>
        <translation>Una página, una cuenta, una transacción o lo que quiera hacer</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>FootStrip</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Show the words</source>
        <translation>Mostrar las palabras</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>Not backed up yet. If this computer is lost, so is what these accounts own.</source>
        <translation>Sin copia de seguridad. Si se pierde este equipo, se pierde también lo que tienen estas cuentas.</translation>
    </message>
    <message>
        <source>Not backed up yet.</source>
        <translation>Sin copia de seguridad.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Show the words of %1</source>
        <translation>Mostrar las palabras de %1</translation>
    </message>
    <message>
        <source>New account from %1</source>
        <translation>Cuenta nueva a partir de %1</translation>
    </message>
    <message>
        <source>Back up %1 now</source>
        <translation>Hacer ahora copia de %1</translation>
    </message>
</context>
<context>
    <name>HashLine</name>
    <message>
        <source>Copy the whole hash</source>
        <translation>Copiar el hash completo</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>HeardView</name>
    <message>
        <source>GPUs heard from</source>
        <translation>GPU que han respondido</translation>
    </message>
</context>
<context>
    <name>KeyboardHint</name>
    <message>
        <source>Caps lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation>Teclado: %1</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>When deals end</source>
        <translation>Vencimientos</translation>
    </message>
    <message>
        <source>million AID</source>
        <translation>millones de AID</translation>
    </message>
</context>
<context>
    <name>LedList</name>
    <message>
        <source>Numbered as in</source>
        <translation>Numeración de</translation>
    </message>
    <message>
        <source>Which address is yours</source>
        <translation>Cuál es su dirección</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Choose the address that you know. None of them? Try another numbering.</source>
        <translation>Elija la dirección que conoce. ¿Ninguna? Pruebe otra numeración.</translation>
    </message>
    <message>
        <source>in this wallet already</source>
        <translation>ya en esta cartera</translation>
    </message>
</context>
<context>
    <name>LegacySheet</name>
    <message>
        <source>Key files of an earlier version</source>
        <translation>Archivos de claves de una versión anterior</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Importarlos</translation>
    </message>
    <message>
        <source>Password that they were kept under</source>
        <translation>Contraseña con la que se guardaron</translation>
    </message>
    <message>
        <source>Their keys are copied into the vault. The files stay where they are.</source>
        <translation>Sus claves se copian a la bóveda. Los archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>All of them are in the vault now. Save a backup of it.</source>
        <translation>Todos están ya en la bóveda. Guarde una copia de seguridad de ella.</translation>
    </message>
    <message>
        <source>Opening the files: up to some seconds each…</source>
        <translation>Abriendo los archivos: hasta unos segundos cada uno…</translation>
    </message>
</context>
<context>
    <name>LimitView</name>
    <message>
        <source>already</source>
        <translation>ya emitido</translation>
    </message>
    <message>
        <source>this mint</source>
        <translation>esta emisión</translation>
    </message>
    <message>
        <source>left after</source>
        <translation>queda después</translation>
    </message>
    <message>
        <source>redeem</source>
        <translation>reembolso</translation>
    </message>
    <message>
        <source>float to redeem from</source>
        <translation>disponible para reembolsos</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Open %1?</source>
        <translation>¿Abrir %1?</translation>
    </message>
    <message>
        <source>Your browser would ask %1 for this page. It then learns your internet address and which transaction you look at, and may guess that its account is yours.</source>
        <translation>Su navegador pediría esta página a %1, que sabría su dirección de internet y qué transacción consulta, y podría deducir que esa cuenta es suya.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>The wallet itself asks it for nothing.</source>
        <translation>La cartera en sí no le pide nada.</translation>
    </message>
    <message>
        <source>Copied, whole</source>
        <translation>Copiada entera</translation>
    </message>
</context>
<context>
    <name>LinksSection</name>
    <message>
        <source>Explorer of %1</source>
        <translation>Explorador de %1</translation>
    </message>
    <message>
        <source>Nobody shows this network in a browser.</source>
        <translation>Ningún explorador muestra esta red en un navegador.</translation>
    </message>
    <message>
        <source>Explorer of choice</source>
        <translation>Explorador preferido</translation>
    </message>
    <message>
        <source>Before a browser is opened you are asked: that site then sees your network address and what you look at.</source>
        <translation>Antes de abrir un navegador se le pregunta: ese sitio ve entonces su dirección de red y lo que usted consulta.</translation>
    </message>
</context>
<context>
    <name>LockStep</name>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>The new password again</source>
        <translation>Confirmar la contraseña nueva</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Bloqueo automático tras</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Nobody can tell you this password or set another: keep it as you keep a key. Forgotten, only your words or key files bring the accounts back.</source>
        <translation>Nadie puede decirle esta contraseña ni poner otra: guárdela como una clave. Si la olvida, solo con sus palabras o archivos de clave se recuperan las cuentas.</translation>
    </message>
    <message>
        <source>The vault is there. Its password can be changed in Settings.</source>
        <translation>La bóveda está creada. Su contraseña se cambia en Ajustes.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Numbers and dates as in</source>
        <translation>Formato de números y fechas</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Hide amounts (Ctrl+H)</source>
        <translation>Ocultar importes (Ctrl+H)</translation>
    </message>
    <message>
        <source>Words and numbers</source>
        <translation>Idioma y números</translation>
    </message>
    <message>
        <source>You type amounts the way you read them here.</source>
        <translation>Escriba los importes tal como los lee aquí.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Dots stand for every amount, in notifications as well.</source>
        <translation>Unos puntos sustituyen cada importe, también en las notificaciones.</translation>
    </message>
    <message>
        <source>Values and fees are shown in it, by the rate that the chain itself has; no other server is asked for it. Prices, gains, limits, reports and statements stay as they are, in US dollars or AID.</source>
        <translation>Los valores y las comisiones se muestran en ella, al cambio que la propia cadena indica; no se pregunta a ningún otro servidor. Los precios, ganancias, límites, informes y extractos se quedan como están, en dólares estadounidenses o en AID.</translation>
    </message>
    <message>
        <source>Totals in</source>
        <translation>Totales en</translation>
    </message>
    <message>
        <source>The only currency for which the chain itself has the prices that are needed; no other server is asked for rates.</source>
        <translation>La única moneda para la que la propia cadena tiene los precios necesarios; no se consultan cotizaciones a ningún otro servidor.</translation>
    </message>
</context>
<context>
    <name>MemorySheet</name>
    <message>
        <source>Learn the contracts anew?</source>
        <translation>¿Volver a aprender los contratos?</translation>
    </message>
    <message>
        <source>Learn them anew</source>
        <translation>Aprenderlos de nuevo</translation>
    </message>
    <message>
        <source>Password of this wallet</source>
        <translation>Contraseña de esta cartera</translation>
    </message>
    <message>
        <source>Whatever the contracts are now counts as right from then on. A change since this wallet saw them first would not be noticed any more. The file that cannot be read is kept beside the new one.</source>
        <translation>Desde entonces, lo que son ahora los contratos se tiene por correcto. Un cambio ocurrido desde que esta cartera los vio por primera vez ya no se notaría. El archivo ilegible se conserva junto al nuevo.</translation>
    </message>
    <message>
        <source>The contracts are learned anew.</source>
        <translation>Los contratos se han aprendido de nuevo.</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Another network or node is used at once; everything is read anew.</source>
        <translation>Otra red u otro nodo se aplica al momento; todo se lee de nuevo.</translation>
    </message>
    <message>
        <source>What is open here</source>
        <translation>Qué está abierto aquí</translation>
    </message>
</context>
<context>
    <name>NewVaultCard</name>
    <message>
        <source>Name of the vault</source>
        <translation>Nombre de la bóveda</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Restore from the words</source>
        <translation>Restaurar con las palabras</translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation>Otra bóveda</translation>
    </message>
    <message>
        <source>Nobody can open a vault without its password. Your words bring the same accounts into a new vault, under a new password, beside this one. Nothing is deleted.</source>
        <translation>Nadie puede abrir una bóveda sin su contraseña. Sus palabras llevan las mismas cuentas a una bóveda nueva, con una contraseña nueva, junto a esta. No se borra nada.</translation>
    </message>
    <message>
        <source>It has a password and accounts of its own, in a folder of its own: new ones, ones that you bring, or a backup. This one stays as it is.</source>
        <translation>Tiene su propia contraseña y sus propias cuentas, en su propia carpeta: nuevas, importadas o de una copia de seguridad. Esta queda como está.</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurada</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segunda</translation>
    </message>
</context>
<context>
    <name>NewVaultFields</name>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Confirmar la contraseña</translation>
    </message>
    <message>
        <source>It seals the vault on this computer. At least 8 characters; four or five words are good. Nobody can give it back to you.</source>
        <translation>Sella la bóveda en este equipo. Al menos 8 caracteres; cuatro o cinco palabras van bien. Nadie se la puede devolver.</translation>
    </message>
</context>
<context>
    <name>NoFigureSheet</name>
    <message>
        <source>Nothing to explain here</source>
        <translation>Nada que explicar aquí</translation>
    </message>
    <message>
        <source>Go to a figure that was read from the chain with Tab, or point at it, and press Ctrl+I. Portfolio, Convert, Stake &amp; exit, Yield and Backing have them. A dash was not read.</source>
        <translation>Vaya con Tab a una cifra leída de la cadena, o señálela, y pulse Ctrl+I. Las hay en Cartera, Convertir, Staking y salida, Rendimiento y Respaldo. Un guion no se ha leído.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>NodeList</name>
    <message>
        <source>Another node</source>
        <translation>Otro nodo</translation>
    </message>
    <message>
        <source>Address of another node</source>
        <translation>Dirección de otro nodo</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add it all the same</source>
        <translation>Añadir de todos modos</translation>
    </message>
    <message>
        <source>Take the list that came with the wallet</source>
        <translation>Usar la lista original de la cartera</translation>
    </message>
    <message>
        <source>Nodes, in the order in which they are asked</source>
        <translation>Nodos, en el orden en que se consultan</translation>
    </message>
</context>
<context>
    <name>NodeStep</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Address of the node</source>
        <translation>Dirección del nodo</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>This node sees your addresses and when you look at them. Your own node sees nothing that you do not know. No node can spend.</source>
        <translation>Este nodo ve sus direcciones y cuándo las consulta. Su propio nodo no ve nada que usted no sepa. Ningún nodo puede gastar.</translation>
    </message>
    <message>
        <source>Without a node no balance is known. It can be chosen in Settings later.</source>
        <translation>Sin nodo no se conoce ningún saldo. Puede elegirlo después en Ajustes.</translation>
    </message>
</context>
<context>
    <name>NoticesSection</name>
    <message>
        <source>A transaction was confirmed or failed</source>
        <translation>Transacción confirmada o fallida</translation>
    </message>
    <message>
        <source>The queue has paid</source>
        <translation>Pago de la cola</translation>
    </message>
    <message>
        <source>The price of sAID made a step</source>
        <translation>Nuevo escalón del precio de sAID</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Seguir en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Avisarme</translation>
    </message>
    <message>
        <source>Nothing with an amount is shown while the wallet is locked or amounts are hidden.</source>
        <translation>No se muestra nada con importes mientras la cartera esté bloqueada o los importes estén ocultos.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>It goes on watching what you sent, and locks as it would in its window. Quit it from the tray.</source>
        <translation>Sigue vigilando lo que envió y se bloquea igual que con la ventana abierta. Para salir, use la bandeja.</translation>
    </message>
</context>
<context>
    <name>ObserverView</name>
    <message>
        <source>Read from the contracts</source>
        <translation>Leído en los contratos</translation>
    </message>
    <message>
        <source>Whose code answers</source>
        <translation>Qué código responde</translation>
    </message>
    <message>
        <source>Said, and not on chain</source>
        <translation>Anunciado, pero no en la cadena</translation>
    </message>
    <message>
        <source>issuer-reported</source>
        <translation>según el emisor</translation>
    </message>
    <message>
        <source>None of this was read by this wallet, and none of it is part of a figure.</source>
        <translation>Esta cartera no ha leído nada de esto, y nada de esto forma parte de una cifra.</translation>
    </message>
</context>
<context>
    <name>PartPicker</name>
    <message>
        <source>Sold now</source>
        <translation>Parte vendida ahora</translation>
    </message>
    <message>
        <source>25%</source>
        <translation>25&#xa0;%</translation>
    </message>
    <message>
        <source>50%</source>
        <translation>50&#xa0;%</translation>
    </message>
    <message>
        <source>75%</source>
        <translation>75&#xa0;%</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Add a passphrase</source>
        <translation>Añadir una frase adicional</translation>
    </message>
    <message>
        <source>These words have a passphrase</source>
        <translation>Estas palabras tienen frase adicional</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase adicional (passphrase)</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Confirmar la frase adicional</translation>
    </message>
    <message>
        <source>Without it the words give other accounts, which are empty. Nobody can restore it: write it down too, and keep it apart from the words.</source>
        <translation>Sin ella, las palabras dan otras cuentas, que están vacías. Nadie puede recuperarla: anótela también y guárdela aparte de las palabras.</translation>
    </message>
    <message>
        <source>With another one, or without, the same words give other accounts.</source>
        <translation>Con otra, o sin ella, las mismas palabras dan otras cuentas.</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>No usarla</translation>
    </message>
    <message>
        <source>A passphrase was given. It belongs to the words that are made next.</source>
        <translation>Se introdujo una frase adicional. Corresponde a las palabras que se creen a continuación.</translation>
    </message>
    <message>
        <source>A passphrase was given. The addresses below are those with it.</source>
        <translation>Se introdujo una frase adicional. Las direcciones siguientes la tienen en cuenta.</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>The new password again</source>
        <translation>Confirmar la contraseña nueva</translation>
    </message>
    <message>
        <source>At least 8 characters. Length counts most: four or five words are good.</source>
        <translation>Al menos 8 caracteres. Lo que más cuenta es la longitud: cuatro o cinco palabras van bien.</translation>
    </message>
    <message>
        <source>Backups made before keep the password that they were saved under. If somebody may know it and have a copy, a new password does not keep them out: move the money to new words.</source>
        <translation>Las copias anteriores conservan la contraseña con la que se guardaron. Si alguien puede conocerla y tener una copia, una contraseña nueva no lo detiene: pase el dinero a palabras nuevas.</translation>
    </message>
    <message>
        <source>The password is changed. Save a new backup: older ones keep the old one.</source>
        <translation>La contraseña se ha cambiado. Guarde una copia nueva: las anteriores conservan la antigua.</translation>
    </message>
    <message>
        <source>Making it slow to guess…</source>
        <translation>Protegiendo la contraseña contra intentos…</translation>
    </message>
</context>
<context>
    <name>PastView</name>
    <message>
        <source>Whose hardware</source>
        <translation>Equipos de</translation>
    </message>
</context>
<context>
    <name>PayeeButton</name>
    <message>
        <source>%1, your own</source>
        <translation>%1, su cuenta</translation>
    </message>
</context>
<context>
    <name>PhraseFields</name>
    <message>
        <source>How many words</source>
        <translation>Número de palabras</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 palabras</translation>
    </message>
</context>
<context>
    <name>PlanExportSheet</name>
    <message>
        <source>Export: %1</source>
        <translation>Exportar: %1</translation>
    </message>
    <message>
        <source>For whom the file is</source>
        <translation>Para quién es el archivo</translation>
    </message>
    <message>
        <source>Note for the reader</source>
        <translation>Nota para el lector</translation>
    </message>
    <message>
        <source>Note for the reader (optional)</source>
        <translation>Nota para el lector (opcional)</translation>
    </message>
    <message>
        <source>Save it as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Fingerprint of the plan</source>
        <translation>Huella del plan</translation>
    </message>
    <message>
        <source>Whoever opens the file sees the same digits. Compare them by phone.</source>
        <translation>Quien abra el archivo ve los mismos dígitos. Compárelos por teléfono.</translation>
    </message>
    <message>
        <source>Another copy of this wallet</source>
        <translation>Otra copia de esta cartera</translation>
    </message>
    <message>
        <source>A Safe</source>
        <translation>Un Safe</translation>
    </message>
    <message>
        <source>A batch for Safe&apos;s transaction builder. It acts for the Safe only where the plan&apos;s account is the Safe&apos;s own address.</source>
        <translation>Un lote para el constructor de transacciones de Safe. Solo actúa por el Safe si la cuenta del plan es la dirección del propio Safe.</translation>
    </message>
    <message>
        <source>It is opened there read-only, decoded and rehearsed on that copy&apos;s own node, and signed there or handed back. Nothing secret is in it. Sign it there or here, never both: each signature is a transaction of its own.</source>
        <translation>Allí se abre en solo lectura, se decodifica y se ensaya en el nodo de esa copia, y se firma allí o se devuelve. No contiene ningún secreto. Firme allí o aquí, nunca en ambos: cada firma es una transacción aparte.</translation>
    </message>
    <message>
        <source>Export the file</source>
        <translation>Exportar el archivo</translation>
    </message>
    <message>
        <source>The plan is in %1. It is not signed.</source>
        <translation>El plan está en %1. No está firmado.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
</context>
<context>
    <name>PlanFileSheet</name>
    <message>
        <source>Open a plan</source>
        <translation>Abrir un plan</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>File with the plan</source>
        <translation>Archivo del plan</translation>
    </message>
    <message>
        <source>Account that pays and signs</source>
        <translation>Cuenta que paga y firma</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Fingerprint of the plan</source>
        <translation>Huella del plan</translation>
    </message>
    <message>
        <source>Compare it with what its maker sees, by another way than this file.</source>
        <translation>Compárela con la que ve su autor, por otra vía que este archivo.</translation>
    </message>
    <message>
        <source>Seen before by</source>
        <translation>Ya visto por</translation>
    </message>
    <message>
        <source>These lines are in the file: no proof.</source>
        <translation>Estas líneas están en el archivo: no son una prueba.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your name, for the copy that you hand back</source>
        <translation>Su nombre, para la copia que devuelve</translation>
    </message>
    <message>
        <source>Hand back as seen…</source>
        <translation>Devolver como visto…</translation>
    </message>
    <message>
        <source>Hand back as seen</source>
        <translation>Devolver como visto</translation>
    </message>
    <message>
        <source>This account is not in this wallet.</source>
        <translation>Esta cuenta no está en esta cartera.</translation>
    </message>
    <message>
        <source>No name here: neither a contact nor one of your accounts.</source>
        <translation>Sin nombre aquí: ni un contacto ni una de sus cuentas.</translation>
    </message>
</context>
<context>
    <name>PoolSheet</name>
    <message>
        <source>Accept this pool</source>
        <translation>Aceptar este pool</translation>
    </message>
    <message>
        <source>A pool found on the network</source>
        <translation>Un pool encontrado en la red</translation>
    </message>
    <message>
        <source>Password of this wallet</source>
        <translation>Contraseña de esta cartera</translation>
    </message>
    <message>
        <source>%1, whole address</source>
        <translation>%1, dirección completa</translation>
    </message>
    <message>
        <source>Named by: %1</source>
        <translation>Lo designa: %1</translation>
    </message>
    <message>
        <source>Fee of each swap: %1. Dollars that lie in it: %2.</source>
        <translation>Comisión de cada intercambio: %1. Dólares que contiene: %2.</translation>
    </message>
    <message>
        <source>Swaps call this pool itself, and it takes what you pay. The wallet has checked that Curve&apos;s factory names it, that it holds these coins, that its price is near all others, and that enough lies in it. It has not read its source.</source>
        <translation>Los intercambios llaman a este mismo pool, y él toma lo que usted paga. La cartera ha comprobado que la factory de Curve lo designa, que contiene estos tokens, que su precio está cerca de todos los demás y que tiene fondos suficientes. No ha leído su código fuente.</translation>
    </message>
    <message>
        <source>Hash of its code: it is this pool only as long as this stays so</source>
        <translation>Hash de su código: es este pool solo mientras esto no cambie</translation>
    </message>
    <message>
        <source>This pool is not what you accepted. Nothing is swapped in it. If Curve says that this is meant, remove the pool in Settings: then it can be looked at as a new one.</source>
        <translation>Este pool no es el que usted aceptó. No se intercambia nada en él. Si Curve dice que es intencionado, quite el pool en Ajustes: entonces se puede mirar como uno nuevo.</translation>
    </message>
    <message>
        <source>Hash of the code that you accepted</source>
        <translation>Hash del código que aceptó</translation>
    </message>
    <message>
        <source>Hash of its code now</source>
        <translation>Hash de su código ahora</translation>
    </message>
    <message>
        <source>%1 is open for swaps now. You can remove it in Settings, Network.</source>
        <translation>%1 ya está abierto a intercambios. Puede quitarlo en Ajustes, Red.</translation>
    </message>
    <message>
        <source>Looking at it again…</source>
        <translation>Comprobando de nuevo…</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>Gain not yet taken</source>
        <translation>Ganancia latente</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Nada pendiente por ahora.</translation>
    </message>
    <message>
        <source>What you own</source>
        <translation>Lo que tiene</translation>
    </message>
    <message>
        <source>Total value</source>
        <translation>Valor total</translation>
    </message>
    <message>
        <source>If you sold everything now</source>
        <translation>Si vendiera todo ahora</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>What you earned, by month (AID, at Deposit NAV)</source>
        <translation>Lo que ganó, por mes (AID, al VL de entrada)</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>Hacer staking</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Time so far</source>
        <translation>Tiempo transcurrido</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
</context>
<context>
    <name>ProofSheet</name>
    <message>
        <source>GAIB can ask for this when it admits you: it shows that the key of this account is yours. It moves nothing, allows nothing and costs nothing.</source>
        <translation>GAIB puede pedirla al admitirle: muestra que la clave de esta cuenta es suya. No mueve nada, no autoriza nada y no cuesta nada.</translation>
    </message>
    <message>
        <source>The text that is signed, to the letter</source>
        <translation>El texto que se firma, a la letra</translation>
    </message>
    <message>
        <source>Signature (EIP-191)</source>
        <translation>Firma (EIP-191)</translation>
    </message>
    <message>
        <source>Signature (EIP-191), checked: this account made it</source>
        <translation>Firma (EIP-191), comprobada: la hizo esta cuenta</translation>
    </message>
    <message>
        <source>The key of this account is not in this wallet, so nothing can be signed here. Open this sheet in the copy of the wallet that has it.</source>
        <translation>La clave de esta cuenta no está en esta cartera, así que aquí no se puede firmar. Abra esta hoja en la copia de la cartera que la tiene.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as .json…</source>
        <translation>Guardar como .json…</translation>
    </message>
    <message>
        <source>Save as .txt…</source>
        <translation>Guardar como .txt…</translation>
    </message>
    <message>
        <source>Proof of ownership</source>
        <translation>Prueba de titularidad</translation>
    </message>
    <message>
        <source>The text and its signature are copied.</source>
        <translation>El texto y su firma se han copiado.</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Firmando…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>QuickRow</name>
    <message>
        <source>Unlock with the system&apos;s keyring</source>
        <translation>Desbloquear con el llavero del sistema</translation>
    </message>
    <message>
        <source>Whoever can use your session can then open the vault without its password. Words and keys stay in the vault.</source>
        <translation>Quien pueda usar su sesión podrá abrir la bóveda sin su contraseña. Las palabras y claves permanecen en la bóveda.</translation>
    </message>
</context>
<context>
    <name>QuickSheet</name>
    <message>
        <source>Unlock with the system&apos;s keyring</source>
        <translation>Desbloquear con el llavero del sistema</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Password of this wallet</source>
        <translation>Contraseña de esta cartera</translation>
    </message>
    <message>
        <source>The keyring of this computer keeps a key that opens the vault here, and nowhere else. The password goes on working, and is asked for whatever shows or moves keys.</source>
        <translation>El llavero de este equipo guarda una clave que abre la bóveda aquí, y en ningún otro sitio. La contraseña sigue valiendo y se pide para todo lo que muestra o mueve claves.</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>Está activado.</translation>
    </message>
</context>
<context>
    <name>ReceiveSheet</name>
    <message>
        <source>Receive to %1</source>
        <translation>Recibir en %1</translation>
    </message>
    <message>
        <source>Only on the network %1. Tokens sent on another network would be lost.</source>
        <translation>Solo en la red %1. Los tokens enviados por otra red se perderían.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Guardar la imagen…</translation>
    </message>
    <message>
        <source>Ask for an amount</source>
        <translation>Pedir un importe</translation>
    </message>
    <message>
        <source>Amount asked for</source>
        <translation>Importe pedido</translation>
    </message>
    <message>
        <source>Reference in the link</source>
        <translation>Referencia en el enlace</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Motivo del pago</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Goes into the link, where whoever gets it can read it.</source>
        <translation>Va en el enlace, donde puede leerla quien lo reciba.</translation>
    </message>
    <message>
        <source>The words of this account are not checked on paper. What arrives here is lost if this computer breaks or the password is forgotten.</source>
        <translation>Las palabras de esta cuenta no se han comprobado en papel. Lo que llegue aquí se perderá si este equipo se estropea o se olvida la contraseña.</translation>
    </message>
    <message>
        <source>Back up the words</source>
        <translation>Anotar las palabras</translation>
    </message>
    <message>
        <source>Show the address all the same</source>
        <translation>Mostrar la dirección de todos modos</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>It could not be saved there.</source>
        <translation>No se pudo guardar ahí.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>payment-request.png</source>
        <translation>solicitud-de-pago.png</translation>
    </message>
    <message>
        <source>Copied, whole</source>
        <translation>Copiado entero</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Name, address or payment link</source>
        <translation>Nombre, dirección o enlace de pago</translation>
    </message>
    <message>
        <source>Read a QR code from a picture</source>
        <translation>Leer un código QR de una imagen</translation>
    </message>
    <message>
        <source>Picture with a QR code</source>
        <translation>Imagen con un código QR</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
</context>
<context>
    <name>RegionPreview</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Participaciones</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>This is how it will read</source>
        <translation>Así se verá</translation>
    </message>
</context>
<context>
    <name>RegionStep</name>
    <message>
        <source>Numbers and dates as in</source>
        <translation>Formato de números y fechas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>You type amounts the way you read them here. Totals are in US dollars; where the chain has the rate, Settings can show them in euros.</source>
        <translation>Los importes se escriben como los lee aquí. Los totales están en dólares estadounidenses; donde la cadena tiene el cambio, en Ajustes pueden mostrarse en euros.</translation>
    </message>
</context>
<context>
    <name>RemarkEditor</name>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Label, as “Rent in May”</source>
        <translation>Etiqueta, p. ej., «Alquiler de mayo»</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note: stays on this computer</source>
        <translation>Nota: se queda en este equipo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>All that would be saved</source>
        <translation>Todo lo que se guardaría</translation>
    </message>
    <message>
        <source>This is all that would be saved. No key, no word and no password is in it, and nothing is sent: you give the file to whom you like.</source>
        <translation>Esto es todo lo que se guardaría. No contiene claves, palabras ni contraseñas, y no se envía nada: usted entrega el archivo a quien quiera.</translation>
    </message>
    <message>
        <source>With my addresses</source>
        <translation>Con mis direcciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>A report for support</source>
        <translation>Un informe para soporte</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Ask the queue to pay</source>
        <translation>Pedir a la cola que pague</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Archivo de calendario</translation>
    </message>
    <message>
        <source>Anyone may ask: it costs a network fee and pays those ahead first.</source>
        <translation>Cualquiera puede pedirlo: cuesta una comisión de red y paga antes a los anteriores.</translation>
    </message>
    <message>
        <source>Paid in parts</source>
        <translation>Pagado por partes</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Guardar el archivo de calendario</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
</context>
<context>
    <name>ReservesView</name>
    <message>
        <source>issuer-reported</source>
        <translation>según el emisor</translation>
    </message>
    <message>
        <source>Reserves against AID in circulation</source>
        <translation>Reservas / AID en circulación</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Put a backup back</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Backup of the vault</source>
        <translation>Copia de seguridad de la bóveda</translation>
    </message>
    <message>
        <source>Password that it was saved under</source>
        <translation>Contraseña de esa copia</translation>
    </message>
    <message>
        <source>It becomes the vault of this wallet, under the password that it has.</source>
        <translation>Se convierte en la bóveda de esta cartera, con la contraseña que tiene.</translation>
    </message>
    <message>
        <source>The vault is back, and open. Its accounts have new names; give them your own.</source>
        <translation>La bóveda está restaurada y abierta. Sus cuentas tienen nombres nuevos; póngales los suyos.</translation>
    </message>
</context>
<context>
    <name>RevealSheet</name>
    <message>
        <source>Back up %1</source>
        <translation>Copia de seguridad de %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Password of this wallet</source>
        <translation>Contraseña de esta cartera</translation>
    </message>
    <message>
        <source>Whoever sees these words can take everything. Nobody from support will ever ask for them. Look who and what can see this screen.</source>
        <translation>Quien vea estas palabras puede llevárselo todo. Nadie de asistencia se las pedirá jamás. Mire quién y qué puede ver esta pantalla.</translation>
    </message>
    <message>
        <source>Whoever sees these words can take everything.</source>
        <translation>Quien vea estas palabras puede llevárselo todo.</translation>
    </message>
    <message>
        <source>This system cannot keep screenshots and shared screens away.</source>
        <translation>Este sistema no puede impedir las capturas ni las pantallas compartidas.</translation>
    </message>
    <message>
        <source>The passphrase is not among them, and is not shown anywhere.</source>
        <translation>La frase adicional no está entre ellas y no se muestra en ningún sitio.</translation>
    </message>
    <message>
        <source>The password first, then a wait of %1 s: time to stop, if somebody told you to do this.</source>
        <translation>Primero la contraseña y luego una espera de %1 s: tiempo para parar, si alguien le dijo que hiciera esto.</translation>
    </message>
    <message>
        <source>Wait %1 s. Back stops it, and nothing is shown.</source>
        <translation>Espere %1 s. Atrás lo detiene, y no se muestra nada.</translation>
    </message>
    <message>
        <source>Hidden again in %1 s.</source>
        <translation>Se ocultan de nuevo en %1 s.</translation>
    </message>
    <message>
        <source>The words are hidden again.</source>
        <translation>Las palabras vuelven a estar ocultas.</translation>
    </message>
    <message>
        <source>Nobody is looking: show the words</source>
        <translation>Nadie mira: mostrar las palabras</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Mostrar de nuevo</translation>
    </message>
</context>
<context>
    <name>ReviewFooter</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The demo&apos;s password is %1.</source>
        <translation>La contraseña de la demostración es %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>DEMO CHAIN</source>
        <translation>DEMOSTRACIÓN</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>Lo que se firmó</translation>
    </message>
    <message>
        <source>What will be signed</source>
        <translation>Lo que se firmará</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaidCard</name>
    <message>
        <source>Said, and measured</source>
        <translation>Anunciado y medido</translation>
    </message>
</context>
<context>
    <name>SecurityCard</name>
    <message>
        <source>Lock by itself after</source>
        <translation>Bloqueo automático tras</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Bloquear al minimizar la ventana</translation>
    </message>
    <message>
        <source>Read figures while locked</source>
        <translation>Leer cifras con la cartera bloqueada</translation>
    </message>
    <message>
        <source>Keep other programs out of its memory</source>
        <translation>Proteger su memoria de otros programas</translation>
    </message>
    <message>
        <source>Keep words out of screenshots</source>
        <translation>Excluir las palabras de las capturas de pantalla</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Most paid in fees for one transaction</source>
        <translation>Comisión máxima por transacción</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Off: while locked the node is asked only about what you have sent.</source>
        <translation>Desactivado: con la cartera bloqueada, al nodo solo se le pregunta por lo que usted ha enviado.</translation>
    </message>
    <message>
        <source>Programs of yours cannot read what the wallet holds, and a crash leaves no copy of it. A change is used from the next start on.</source>
        <translation>Sus otros programas no pueden leer lo que guarda la cartera, y un fallo no deja copia de ello. Un cambio se aplica a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Where the system can: words are not seen on screenshots and shared screens.</source>
        <translation>Si el sistema lo permite: las palabras no se ven en capturas ni pantallas compartidas.</translation>
    </message>
</context>
<context>
    <name>SendSheet</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Motivo del pago</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Kept in this wallet alone.</source>
        <translation>Se guarda solo en esta cartera.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
</context>
<context>
    <name>SharesView</name>
    <message>
        <source>How concentrated</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>open deals</source>
        <translation>operaciones abiertas</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Show the whole address</source>
        <translation>Mostrar la dirección completa</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Cuentas…</translation>
    </message>
</context>
<context>
    <name>StakePage</name>
    <message>
        <source>Stake or exit</source>
        <translation>Staking o salida</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>Staking</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>You stake</source>
        <translation>Hace staking de</translation>
    </message>
    <message>
        <source>If you left right away</source>
        <translation>Si saliera de inmediato</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Comisión de red</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Verificado por</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>He leído esto</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>You get about</source>
        <translation>Recibe aprox.</translation>
    </message>
    <message>
        <source>Your position</source>
        <translation>Su posición</translation>
    </message>
    <message>
        <source>One sAID has three prices</source>
        <translation>Un sAID tiene tres precios</translation>
    </message>
    <message>
        <source>Before you stake</source>
        <translation>Antes de hacer staking</translation>
    </message>
    <message>
        <source>this wallet only</source>
        <translation>solo esta cartera</translation>
    </message>
    <message>
        <source>You hold</source>
        <translation>Tiene</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Gain not yet taken</source>
        <translation>Ganancia latente</translation>
    </message>
</context>
<context>
    <name>StaleStrip</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose another node</source>
        <translation>Elegir otro nodo</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examinar</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Without a node for now</source>
        <translation>Sin nodo por ahora</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Continuar más tarde</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>StatementSheet</name>
    <message>
        <source>Statement</source>
        <translation>Extracto</translation>
    </message>
    <message>
        <source>Save PDF and JSON</source>
        <translation>Guardar PDF y JSON</translation>
    </message>
    <message>
        <source>Period of the statement</source>
        <translation>Periodo del extracto</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>año-mes-día</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>First day, UTC</source>
        <translation>Primer día, UTC</translation>
    </message>
    <message>
        <source>Last day, UTC</source>
        <translation>Último día, UTC</translation>
    </message>
    <message>
        <source>Save it as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>The PDF is for reading, the JSON file for checking. Both name every block.</source>
        <translation>El PDF es para leer; el archivo JSON, para comprobar. Ambos nombran cada bloque.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps 1 to 4 ask nothing of the network.
Stop at any step and go on later.</source>
        <translation>Los pasos 1 a 4 no consultan nada a la red.
Pare en cualquier paso y continúe más tarde.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>What the step came from</source>
        <translation>De dónde viene el escalón</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>TokenButton</name>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
</context>
<context>
    <name>TopCards</name>
    <message>
        <source>sAID, realised</source>
        <translation>sAID, realizado</translation>
    </message>
    <message>
        <source>How steady</source>
        <translation>Estabilidad</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Language of the tour</source>
        <translation>Idioma de la visita</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Salir de la visita</translation>
    </message>
    <message>
        <source>Space or the right arrow</source>
        <translation>Espacio o flecha derecha</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>TradingSection</name>
    <message>
        <source>Price tolerance on pools</source>
        <translation>Tolerancia de precio en los pools</translation>
    </message>
    <message>
        <source>Network fee at most</source>
        <translation>Comisión de red máxima</translation>
    </message>
    <message>
        <source>Hand swaps to the network&apos;s relay alone</source>
        <translation>Confiar los intercambios solo al relé de la red</translation>
    </message>
    <message>
        <source>Price tolerance</source>
        <translation>Tolerancia de precio</translation>
    </message>
    <message>
        <source>Where the network has one. Nobody else sees a swap before its block then, but the relay is one more who learns your address. Each sheet lets you choose again.</source>
        <translation>Donde la red tenga uno. Así nadie más ve un intercambio antes de su bloque, pero también el relé conoce su dirección. En cada revisión puede elegir de nuevo.</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>Intercambios</translation>
    </message>
    <message>
        <source>If less than that would arrive, the swap is not made. Automatic goes by the pair and its pools.</source>
        <translation>Si fuera a llegar menos, el intercambio no se hace. «Automática» se ajusta al par y a sus pools.</translation>
    </message>
    <message>
        <source>What could cost more is not signed at all.</source>
        <translation>Lo que pudiera costar más no se firma en absoluto.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>No transaction is waiting for a block.</source>
        <translation>Ninguna transacción espera un bloque.</translation>
    </message>
    <message>
        <source>Hide window</source>
        <translation>Ocultar la ventana</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation>Ocultar importes</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>TrustList</name>
    <message>
        <source>Learn the contracts anew</source>
        <translation>Volver a aprender los contratos</translation>
    </message>
    <message>
        <source>Contracts that are not what they were</source>
        <translation>Contratos que han cambiado</translation>
    </message>
    <message>
        <source>Pools for you to accept</source>
        <translation>Pools por aceptar</translation>
    </message>
    <message>
        <source>Pools that you accepted</source>
        <translation>Pools que usted aceptó</translation>
    </message>
    <message>
        <source>Pools that are left out</source>
        <translation>Pools descartados</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Use the system&apos;s keyring</source>
        <translation>Usar el llavero del sistema</translation>
    </message>
    <message>
        <source>Look without unlocking</source>
        <translation>Ver sin desbloquear</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Bóveda</translation>
    </message>
    <message>
        <source>Forgot it: restore from the words</source>
        <translation>Olvidada: restaurar con las palabras</translation>
    </message>
    <message>
        <source>Another vault…</source>
        <translation>Otra bóveda…</translation>
    </message>
    <message>
        <source>%1 · nothing is asked of a node while locked</source>
        <translation>%1 · no se consulta ningún nodo durante el bloqueo</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts in the vault %1.</source>
        <translation>
            <numerusform>%n cuenta en la bóveda %1.</numerusform>
            <numerusform>%n cuentas en la bóveda %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Balances stay readable. Signing waits for the password.</source>
        <translation>Los saldos siguen visibles. Firmar requiere la contraseña.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>The password is %1.</source>
        <translation>La contraseña es %1.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
</context>
<context>
    <name>UnlockSheet</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>What you asked for goes on after this.</source>
        <translation>Lo que pidió continúa después.</translation>
    </message>
    <message>
        <source>Balances stay readable. Signing waits for the password.</source>
        <translation>Los saldos siguen visibles. La firma espera la contraseña.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Use the system&apos;s keyring</source>
        <translation>Usar el llavero del sistema</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>The demo&apos;s password is %1.</source>
        <translation>La contraseña de la demostración es %1.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>Way</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Brings, USDC</source>
        <translation>Aporta, USDC</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>sAID until 0.5%</source>
        <translation>sAID hasta 0,5&#xa0;%</translation>
    </message>
    <message>
        <source>until 1%</source>
        <translation>hasta 1&#xa0;%</translation>
    </message>
    <message>
        <source>until 3%</source>
        <translation>hasta 3&#xa0;%</translation>
    </message>
    <message>
        <source>Every way to sell now</source>
        <translation>Todas las formas de vender ahora</translation>
    </message>
    <message>
        <source>How much can be sold before its price is worse by that. A dash: unknown.</source>
        <translation>Cuánto se puede vender antes de que el precio empeore tanto. Guion: no se sabe.</translation>
    </message>
</context>
<context>
    <name>WordOffers</name>
    <message>
        <source>Not in the list.</source>
        <translation>No está en la lista.</translation>
    </message>
    <message>
        <source>Not in the list. Near it:</source>
        <translation>No está en la lista. Parecidas:</translation>
    </message>
</context>
<context>
    <name>WordsEntry</name>
    <message>
        <source>Word %1</source>
        <translation>Palabra %1</translation>
    </message>
    <message>
        <source>Other programs can read what was copied. Copy something else now.</source>
        <translation>Otros programas pueden leer lo que se copió. Copie otra cosa ahora.</translation>
    </message>
</context>
<context>
    <name>WordsGrid</name>
    <message>
        <source>Recovery words</source>
        <translation>Palabras de recuperación</translation>
    </message>
</context>
<context>
    <name>YieldPage</name>
    <message>
        <source>How far back</source>
        <translation>Periodo mostrado</translation>
    </message>
    <message>
        <source>Deposit NAV</source>
        <translation>VL de entrada</translation>
    </message>
    <message>
        <source>Unstaking NAV</source>
        <translation>VL de salida</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Share price of sAID</source>
        <translation>Precio de la participación de sAID</translation>
    </message>
    <message>
        <source>Every step of the share price</source>
        <translation>Cada escalón del precio de la participación</translation>
    </message>
    <message>
        <source>Whose yield</source>
        <translation>Rendimiento de quién</translation>
    </message>
    <message>
        <source>By deal</source>
        <translation>Por operación</translation>
    </message>
    <message>
        <source>What each deal brought</source>
        <translation>Lo que aportó cada operación</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>All figures as CSV…</source>
        <translation>Todas las cifras en CSV…</translation>
    </message>
    <message>
        <source>This picture as PNG…</source>
        <translation>Esta imagen en PNG…</translation>
    </message>
    <message>
        <source>Statement (PDF, JSON)…</source>
        <translation>Extracto (PDF, JSON)…</translation>
    </message>
    <message>
        <source>All figures as CSV</source>
        <translation>Todas las cifras en CSV</translation>
    </message>
    <message>
        <source>This picture as PNG</source>
        <translation>Esta imagen en PNG</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>What has to be typed</source>
        <translation>Lo que hay que escribir</translation>
    </message>
    <message>
        <source>Password of this wallet</source>
        <translation>Contraseña de esta cartera</translation>
    </message>
    <message>
        <source>Save a backup first</source>
        <translation>Guardar antes una copia</translation>
    </message>
    <message>
        <source>Unlock first</source>
        <translation>Desbloquear antes</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservarlo todo</translation>
    </message>
    <message>
        <source>Type this to go on: %1</source>
        <translation>Escriba esto para continuar: %1</translation>
    </message>
</context>
<context>
    <name>_CapRow</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the limit on %1</source>
        <translation>Cambiar el límite en %1</translation>
    </message>
</context>
<context>
    <name>_Empty</name>
    <message>
        <source>What you send, swap or stake is kept here before it leaves this computer, and what comes to the account is listed beside it.</source>
        <translation>Lo que usted envía, intercambia o pone en staking se guarda aquí antes de salir de este equipo, y lo que llega a la cuenta figura al lado.</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
</context>
<context>
    <name>_Folder</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Abrir la carpeta: %1</translation>
    </message>
    <message>
        <source>Copy the path: %1</source>
        <translation>Copiar la ruta: %1</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Copy the whole hash</source>
        <translation>Copiar el hash completo</translation>
    </message>
    <message>
        <source>Copy the whole hash: %1</source>
        <translation>Copiar el hash completo: %1</translation>
    </message>
</context>
<context>
    <name>_Popup</name>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>Consultar antes</translation>
    </message>
    <message>
        <source>Ask it later</source>
        <translation>Consultar después</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>Ask %1 earlier</source>
        <translation>Consultar %1 antes</translation>
    </message>
    <message>
        <source>Ask %1 later</source>
        <translation>Consultar %1 después</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>left for later</source>
        <translation>para más tarde</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>How many words</source>
        <translation>Número de palabras</translation>
    </message>
    <message>
        <source>Numbered as in</source>
        <translation>Numeración de</translation>
    </message>
    <message>
        <source>Which address is yours</source>
        <translation>Cuál es su dirección</translation>
    </message>
    <message>
        <source>Choose the address that you know. None of them? Try another numbering.</source>
        <translation>Elija la dirección que conoce. ¿Ninguna? Pruebe otra numeración.</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Cuenta %1</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>This package brings no text of its licence, only its name: %1.</source>
        <translation>Este paquete no trae el texto de su licencia, solo su nombre: %1.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicada</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>Account %1</source>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>%1 is not watched any more. What it owns is where it was.</source>
        <translation>Ya no se sigue «%1». Sus fondos están donde estaban.</translation>
    </message>
    <message>
        <source>A backup of the vault is in %1. It opens with today&apos;s password: try a restore.</source>
        <translation>Hay una copia de seguridad de la bóveda en %1. Se abre con la contraseña de hoy: pruebe una restauración.</translation>
    </message>
    <message>
        <source>Words %1</source>
        <translation>Palabras n.º %1</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 palabras</translation>
    </message>
    <message>
        <source>with a passphrase</source>
        <translation>con una frase adicional</translation>
    </message>
    <message>
        <source>checked on paper</source>
        <translation>comprobadas en papel</translation>
    </message>
    <message>
        <source>Keys by themselves</source>
        <translation>Claves sueltas</translation>
    </message>
    <message>
        <source>No words bring these back: keep a backup of the vault, or a file of each key.</source>
        <translation>Ninguna palabra las recupera: conserve una copia de seguridad de la bóveda o un archivo de cada clave.</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Seguidas</translation>
    </message>
    <message>
        <source>Their keys are elsewhere. They plan and review here, and sign nothing.</source>
        <translation>Sus claves están en otro lugar. Aquí se planifica y se revisa con ellas, sin firmar nada.</translation>
    </message>
    <message>
        <source>Its key is not in this vault.</source>
        <translation>Su clave no está en esta bóveda.</translation>
    </message>
    <message>
        <source>It can be looked at, and signs nothing. Bring its words, its key or its keystore file, or put a backup of the vault back.</source>
        <translation>Se puede consultar, pero no firma nada. Importe sus palabras, su clave o su archivo de clave (keystore), o restaure una copia de seguridad de la bóveda.</translation>
    </message>
    <message>
        <source>No vault yet</source>
        <translation>Aún no hay bóveda</translation>
    </message>
    <message>
        <source>Vault %1</source>
        <translation>Bóveda %1</translation>
    </message>
    <message>
        <source>A vault is one file under your password. It is made with the first key that is kept here.</source>
        <translation>Una bóveda es un archivo protegido por su contraseña. Se crea con la primera clave que se guarda aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%1 accounts with their keys</source>
        <translation>
            <numerusform>%1 cuenta con su clave</numerusform>
            <numerusform>%1 cuentas con sus claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 accounts with their keys, %2 watched</source>
        <translation>
            <numerusform>%1 cuenta con su clave, %2 de solo lectura</numerusform>
            <numerusform>%1 cuentas con sus claves, %2 de solo lectura</numerusform>
        </translation>
    </message>
    <message>
        <source>A key file of an earlier version of this wallet is not in the vault yet.</source>
        <translation>Un archivo de clave de una versión anterior de esta cartera aún no está en la bóveda.</translation>
    </message>
    <message>
        <source>%1 key files of an earlier version of this wallet are not in the vault yet.</source>
        <translation>%1 archivos de clave de una versión anterior de esta cartera aún no están en la bóveda.</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Speed up</source>
        <translation>Acelerar</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelarla</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Send publicly</source>
        <translation>Enviar a todos</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Locked: unlock the wallet first.</source>
        <translation>Bloqueada: desbloquee primero la cartera.</translation>
    </message>
    <message>
        <source>The key of this account is elsewhere: nothing can be signed here.</source>
        <translation>La clave de esta cuenta está en otro lugar: aquí no se puede firmar nada.</translation>
    </message>
    <message>
        <source>The node does not answer: nothing can be sent now.</source>
        <translation>El nodo no responde: ahora no se puede enviar nada.</translation>
    </message>
    <message>
        <source>Open at %1…</source>
        <translation>Abrir en %1…</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviarla</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Retirada a</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Number (nonce)</source>
        <translation>Número (nonce)</translation>
    </message>
    <message>
        <source>%1; it waits until number %2 is in a block</source>
        <translation>%1; espera a que el número %2 esté en un bloque</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Taken back from</source>
        <translation>Retirada del bloque</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Comisión de red</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 como máximo</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Reemplazada por</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Reemplaza a</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Swaps</source>
        <translation>Intercambios</translation>
    </message>
    <message>
        <source>Mint and redeem</source>
        <translation>Emisión y reembolso</translation>
    </message>
    <message>
        <source>Stake and exit</source>
        <translation>Staking y salida</translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation>Envío y recepción</translation>
    </message>
    <message>
        <source>Allowances</source>
        <translation>Autorizaciones</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Cancelled or replaced</source>
        <translation>Canceladas o reemplazadas</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>All tokens</source>
        <translation>Todos los tokens</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>The receipt is saved as %1.</source>
        <translation>El recibo se guardó como %1.</translation>
    </message>
    <message>
        <source>Fee, ETH</source>
        <translation>Comisión, ETH</translation>
    </message>
    <message>
        <source>Staked %1</source>
        <translation>Staking de %1</translation>
    </message>
    <message>
        <source>Asked to exit with %1</source>
        <translation>Salida solicitada: %1</translation>
    </message>
    <message>
        <source>The queue paid %1</source>
        <translation>La cola pagó %1</translation>
    </message>
    <message>
        <source>Bought %1</source>
        <translation>Comprado %1</translation>
    </message>
    <message>
        <source>Sold %1</source>
        <translation>Vendido %1</translation>
    </message>
    <message>
        <source>Minted %1</source>
        <translation>Emitido %1</translation>
    </message>
    <message>
        <source>Redeemed %1</source>
        <translation>Reembolsado %1</translation>
    </message>
    <message>
        <source>Swapped %1</source>
        <translation>Intercambiado %1</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Recibido %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Enviado %1</translation>
    </message>
    <message>
        <source>%1 between your own accounts</source>
        <translation>%1 entre sus propias cuentas</translation>
    </message>
    <message>
        <source>%1 and more, in one transaction</source>
        <translation>%1 y más, en una sola transacción</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>on chain</source>
        <translation>en la cadena</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>from the exit queue of sAID</source>
        <translation>de la cola de salida de sAID</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>from an address without a name</source>
        <translation>de una dirección sin nombre</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>signed elsewhere</source>
        <translation>firmada en otro lugar</translation>
    </message>
    <message>
        <source>Nothing has happened on this account yet.</source>
        <translation>Aún no ha ocurrido nada en esta cuenta.</translation>
    </message>
    <message>
        <source>Nothing on this account fits what you look for.</source>
        <translation>Nada en esta cuenta coincide con su búsqueda.</translation>
    </message>
    <message>
        <source>The list is saved as %1.</source>
        <translation>La lista se guardó como %1.</translation>
    </message>
    <message>
        <source>Amounts are hidden, so none is looked for: what is found would tell them.</source>
        <translation>Los importes están ocultos, así que no se busca ninguno: los resultados los revelarían.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Transaction number %1 waits for number %2, which this wallet does not have. It can be filled with an empty transaction to yourself; that costs a network fee.</source>
        <translation>La transacción número %1 espera al número %2, que esta cartera no tiene. Se puede cubrir con una transacción vacía a usted mismo; cuesta una comisión de red.</translation>
    </message>
    <message>
        <source>Fill number %1</source>
        <translation>Cubrir el número %1</translation>
    </message>
    <message>
        <source>number %1, after number %2</source>
        <translation>número %1, tras el número %2</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>%1 steps, %2</source>
        <translation>%1 pasos, %2</translation>
    </message>
    <message>
        <source>nothing moved</source>
        <translation>no se movió nada</translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation>autorizado: %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>sin enviar</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no vista</translation>
    </message>
    <message>
        <source>in a block</source>
        <translation>en un bloque</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitiva</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>reemplazada</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonada</translation>
    </message>
    <message>
        <source>Not sent, as far as this wallet knows. Its signed bytes are kept on this computer.</source>
        <translation>No enviada, que esta cartera sepa. Sus bytes firmados se guardan en este equipo.</translation>
    </message>
    <message>
        <source>Sent. It waits for a block.</source>
        <translation>Enviada. Espera un bloque.</translation>
    </message>
    <message>
        <source>The node does not know it. It may still come into a block. Nothing is lost.</source>
        <translation>El nodo no la conoce. Aún puede entrar en un bloque. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Final: no later block can change it.</source>
        <translation>Definitiva: ningún bloque posterior puede cambiarla.</translation>
    </message>
    <message>
        <source>It failed. Only the fee was taken.</source>
        <translation>Falló. Solo se cobró la comisión.</translation>
    </message>
    <message>
        <source>Another transaction has its number. It will not happen; it moved nothing.</source>
        <translation>Otra transacción tiene su número. No se realizará; no movió nada.</translation>
    </message>
    <message>
        <source>Its number was used elsewhere, and no node that was asked knows it. It moved nothing.</source>
        <translation>Su número se usó en otra parte y ningún nodo consultado la conoce. No movió nada.</translation>
    </message>
    <message>
        <source>You gave it up: it is sent no more. Who has its bytes could still bring it into a block.</source>
        <translation>Usted la abandonó: ya no se envía. Quien tenga sus bytes aún podría llevarla a un bloque.</translation>
    </message>
    <message>
        <source>being replaced</source>
        <translation>reemplazo…</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>bloque retirado</translation>
    </message>
    <message>
        <source>not as agreed</source>
        <translation>no es lo acordado</translation>
    </message>
    <message>
        <source>In the newest block. It could still be taken back.</source>
        <translation>En el bloque más reciente. Aún podría salir de él.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>%1 entrada</numerusform>
            <numerusform>%1 entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In a block, with %1 blocks after it. It could still be taken back.</source>
        <translation>
            <numerusform>En un bloque, con %1 bloque posterior. Aún podría deshacerse.</numerusform>
            <numerusform>En un bloque, con %1 bloques posteriores. Aún podría deshacerse.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 blocks</source>
        <translation>%1 de %2 bloques</translation>
    </message>
    <message>
        <source>private, not taken</source>
        <translation>privada, no incluida</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privada</translation>
    </message>
    <message>
        <source>A newer transaction waits with the same number. One of the two happens, never both.</source>
        <translation>Una transacción más reciente espera con el mismo número. Se realizará una de las dos, nunca ambas.</translation>
    </message>
    <message>
        <source>%1 has not brought it into a block and tries no more. Nobody else has seen it.</source>
        <translation>%1 no la llevó a un bloque y ya no lo intenta. Nadie más la ha visto.</translation>
    </message>
    <message>
        <source>Only %1 has it: it has tried for %2 of %3 blocks. Nobody else sees it.</source>
        <translation>Solo %1 la tiene: lo ha intentado en %2 de %3 bloques. Nadie más la ve.</translation>
    </message>
    <message>
        <source>Another transaction has used its number, so it will hardly happen. A second node could confirm that: choose one in Settings.</source>
        <translation>Otra transacción ha usado su número, así que es muy improbable que se realice. Un segundo nodo podría confirmarlo: elija uno en Ajustes.</translation>
    </message>
    <message>
        <source>The chain took its block %1 back. The same bytes were sent again, and wait.</source>
        <translation>La cadena retiró su bloque %1. Se reenviaron los mismos bytes y están a la espera.</translation>
    </message>
    <message>
        <source>The chain took its block %1 back, and the node does not say that it has it again. It may still come into a block. Nothing is lost.</source>
        <translation>La cadena retiró su bloque %1 y el nodo no dice tenerla de nuevo. Aún puede entrar en un bloque. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation>Guardado en este equipo.</translation>
    </message>
    <message>
        <source>The vault paid an exit that you had asked for. Anybody may start that.</source>
        <translation>La bóveda de sAID pagó una salida que usted había solicitado. Cualquiera puede iniciar ese pago.</translation>
    </message>
    <message>
        <source>Signed with this account&apos;s key, but not by this wallet, or before its file began.</source>
        <translation>Firmada con la clave de esta cuenta, pero no por esta cartera, o antes de que empezara su archivo.</translation>
    </message>
    <message>
        <source>A tiny sum. Such payments are often made to have you copy the sender&apos;s address later: it cannot be copied here. Pay people by their contact.</source>
        <translation>Una suma ínfima. Estos pagos suelen hacerse para que después copie la dirección del remitente: aquí no se puede copiar. Pague a las personas por su contacto.</translation>
    </message>
    <message>
        <source>Somebody sent this to the account. It is yours.</source>
        <translation>Alguien envió esto a la cuenta. Es suyo.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
</context>
<context>
    <name>add</name>
    <message>
        <source>Find the accounts</source>
        <translation>Buscar las cuentas</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Palabras nuevas</translation>
    </message>
    <message>
        <source>Words on paper bring the account back when this computer is gone. They are made here and nowhere else.</source>
        <translation>Las palabras en papel recuperan la cuenta si este equipo desaparece. Se crean aquí y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Make the words</source>
        <translation>Crear las palabras</translation>
    </message>
    <message>
        <source>Bring words</source>
        <translation>Importar palabras</translation>
    </message>
    <message>
        <source>Type them from paper. Whoever asks for them in a letter or a call is a thief.</source>
        <translation>Escríbalas a partir del papel. Quien se las pida por carta o por teléfono es un ladrón.</translation>
    </message>
    <message>
        <source>Bring this account</source>
        <translation>Importar esta cuenta</translation>
    </message>
    <message>
        <source>Bring a private key</source>
        <translation>Importar una clave privada</translation>
    </message>
    <message>
        <source>Whoever has seen this key can spend. It goes into the vault and is not shown again.</source>
        <translation>Quien haya visto esta clave puede gastar. Va a la bóveda y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Bring the key</source>
        <translation>Importar la clave</translation>
    </message>
    <message>
        <source>Bring a keystore file</source>
        <translation>Importar un archivo de clave (keystore)</translation>
    </message>
    <message>
        <source>The file stays where it is; its key is copied into the vault.</source>
        <translation>El archivo se queda donde está; su clave se copia en la bóveda.</translation>
    </message>
    <message>
        <source>Bring the file&apos;s key</source>
        <translation>Importar la clave del archivo</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation>Seguir una dirección</translation>
    </message>
    <message>
        <source>Balances and yield without a key: it can plan and review, and sign nothing.</source>
        <translation>Saldos y rendimiento sin clave: para planificar y revisar, sin firmar nada.</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>New account from %1</source>
        <translation>Nueva cuenta a partir de %1</translation>
    </message>
    <message>
        <source>It comes from the same words, so a backup of them brings this one back too.</source>
        <translation>Procede de las mismas palabras: la copia de seguridad de estas también la recupera.</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Crear la cuenta</translation>
    </message>
</context>
<context>
    <name>approvals</name>
    <message>
        <source>No account yet.</source>
        <translation>Aún no hay ninguna cuenta.</translation>
    </message>
    <message>
        <source>Nobody may take anything</source>
        <translation>Nadie puede retirar nada</translation>
    </message>
    <message>
        <source>Not known to this wallet</source>
        <translation>Desconocido para esta cartera</translation>
    </message>
    <message>
        <source>since block %1</source>
        <translation>desde el bloque %1</translation>
    </message>
    <message>
        <source>everything you will ever have</source>
        <translation>todo lo que llegue a tener</translation>
    </message>
    <message>
        <source>you have none now</source>
        <translation>ahora no tiene nada</translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation>autorizado: %1</translation>
    </message>
    <message>
        <source>could be taken now by those named below</source>
        <translation>pueden retirarlos ahora los autorizados de abajo</translation>
    </message>
    <message>
        <source>A swap allows exactly what it needs, and uses it up. What is left over would stand here.</source>
        <translation>Un intercambio autoriza exactamente lo que necesita y lo agota. Lo que sobrara aparecería aquí.</translation>
    </message>
    <message>
        <source>Nobody who was found may take anything.</source>
        <translation>Ninguno de los encontrados puede retirar nada.</translation>
    </message>
    <message>
        <source>As of block %1.</source>
        <translation>Datos del bloque %1.</translation>
    </message>
    <message>
        <source>As of block %1. Searched since block %2.</source>
        <translation>Datos del bloque %1. Búsqueda desde el bloque %2.</translation>
    </message>
    <message>
        <source>Older blocks are not searched yet. What was allowed before may be missing here.</source>
        <translation>Los bloques anteriores aún no se han examinado. Aquí pueden faltar autorizaciones previas.</translation>
    </message>
    <message>
        <source>This node does not tell what happened in the past: only contracts that this wallet knows were asked. Others may be allowed something, too. Another node could say.</source>
        <translation>Este nodo no informa del pasado: solo se consultaron los contratos que esta cartera conoce. Puede haber otros autorizados. Otro nodo podría decirlo.</translation>
    </message>
    <message>
        <source>Locked. Unlock to read who may take what from this account.</source>
        <translation>Bloqueada. Desbloquee para leer quién puede retirar qué de esta cuenta.</translation>
    </message>
    <message>
        <source>Locked. This is what was read before; nothing is asked of the node now.</source>
        <translation>Bloqueada. Esto es lo leído antes; ahora no se consulta nada al nodo.</translation>
    </message>
    <message>
        <source>This account is only watched. Revoking can be reviewed here, and signed where its key is.</source>
        <translation>Esta cuenta es de solo lectura. La revocación se puede revisar aquí y firmar donde está su clave.</translation>
    </message>
    <message>
        <source>Revoke the first %1</source>
        <translation>Revocar las primeras %1</translation>
    </message>
    <message>
        <source>Revoke all %1</source>
        <translation>Revocar las %1</translation>
    </message>
</context>
<context>
    <name>backing</name>
    <message>
        <source>Not published on this network.</source>
        <translation>No publicado en esta red.</translation>
    </message>
    <message>
        <source>The contract did not answer.</source>
        <translation>El contrato no respondió.</translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>Aún no se ha declarado nada.</translation>
    </message>
    <message>
        <source>%1 on %2, for %3</source>
        <translation>%1 a fecha de %2, para %3</translation>
    </message>
    <message>
        <source>No deal is open.</source>
        <translation>Ninguna operación abierta.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 GPU hours so far</source>
        <translation>%1 horas de GPU hasta ahora</translation>
    </message>
    <message>
        <source>deals</source>
        <translation>operaciones</translation>
    </message>
    <message>
        <source>%1: %2 million AID</source>
        <translation>%1: %2 millones de AID</translation>
    </message>
    <message>
        <source>%1 %2: %3 million AID</source>
        <translation>%1 %2: %3 millones de AID</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Prestatario</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Alojamiento</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <source>T-bills %1</source>
        <translation>letras del Tesoro %1</translation>
    </message>
    <message>
        <source>stables %1</source>
        <translation>stablecoins %1</translation>
    </message>
    <message>
        <source>deals %1, by kind</source>
        <translation>operaciones %1, por tipo</translation>
    </message>
    <message numerus="yes">
        <source>less collateral than is owed, %1 open deals</source>
        <translation>
            <numerusform>garantía inferior a la deuda, %1 operación abierta</numerusform>
            <numerusform>garantía inferior a la deuda, %1 operaciones abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over-collateralised, %1 open deals</source>
        <translation>
            <numerusform>sobrecolateralizado, %1 operación abierta</numerusform>
            <numerusform>sobrecolateralizado, %1 operaciones abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 in default, %3 of what is owed</source>
        <translation>%1; en impago: %2, el %3 de la deuda</translation>
    </message>
    <message>
        <source>%1; %2 overdue</source>
        <translation>%1; vencidas: %2</translation>
    </message>
    <message>
        <source>none was ever attested</source>
        <translation>ninguna atestación hasta ahora</translation>
    </message>
    <message>
        <source>last attestation %1 ago</source>
        <translation>última atestación hace %1</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>hace %1 como máximo</translation>
    </message>
    <message>
        <source>%1; utilisation %2</source>
        <translation>%1; utilización %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 silent, or never heard</source>
        <translation>
            <numerusform>%1 sin señal reciente, o nunca recibida</numerusform>
            <numerusform>%1 sin señal reciente, o nunca recibida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 silent for %2</source>
        <translation>
            <numerusform>%1 sin señal desde hace %2</numerusform>
            <numerusform>%1 sin señal desde hace %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>T%1</translation>
    </message>
    <message>
        <source>There is no sAID on this network.</source>
        <translation>No hay sAID en esta red.</translation>
    </message>
    <message>
        <source>The past is read together with an account. Add one to see it.</source>
        <translation>El pasado se lee con una cuenta. Añada una para verlo.</translation>
    </message>
    <message>
        <source>Reading the past…</source>
        <translation>Leyendo el pasado…</translation>
    </message>
    <message>
        <source>All GPU deals</source>
        <translation>Todas las operaciones de GPU</translation>
    </message>
    <message>
        <source>What was before %1 is not read yet.</source>
        <translation>Lo anterior al %1 aún no se ha leído.</translation>
    </message>
    <message>
        <source>The vault has %1 that no event explains, so its first steps are off by it.</source>
        <translation>El contrato de sAID tiene %1 que ningún evento explica: sus primeros escalones se desvían en esa cantidad.</translation>
    </message>
    <message>
        <source>The vault lacks %1 that no event explains, so its first steps are off by it.</source>
        <translation>Al contrato de sAID le faltan %1 sin que ningún evento lo explique: sus primeros escalones se desvían en esa cantidad.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>No answer that can be read from: %1.</source>
        <translation>Respuesta ausente o ilegible de: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 deals of the book could not be read and are in no figure.</source>
        <translation>
            <numerusform>No se pudo leer %1 operación del registro, que no figura en ninguna cifra.</numerusform>
            <numerusform>No se pudieron leer %1 operaciones del registro, que no figuran en ninguna cifra.</numerusform>
        </translation>
    </message>
    <message>
        <source>AID</source>
        <translation>AID</translation>
    </message>
    <message>
        <source>reserve</source>
        <translation>reserva</translation>
    </message>
    <message>
        <source>sAID</source>
        <translation>sAID</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>bloque %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>datos de las %1</translation>
    </message>
    <message>
        <source>The book of deals did not answer.</source>
        <translation>El registro de operaciones no respondió.</translation>
    </message>
    <message>
        <source>The deals are not published on this network.</source>
        <translation>Las operaciones no se publican en esta red.</translation>
    </message>
    <message>
        <source>No deal was funded yet.</source>
        <translation>Aún no se ha financiado ninguna operación.</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>ficticio</translation>
    </message>
    <message>
        <source>issuer-reported</source>
        <translation>según el emisor</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Atestaciones</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pérdidas</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Code and rights</source>
        <translation>Código y permisos</translation>
    </message>
    <message>
        <source>Deny list</source>
        <translation>Lista de denegación</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>This node keeps nothing before block %1.</source>
        <translation>Este nodo no conserva nada anterior al bloque %1.</translation>
    </message>
    <message>
        <source>What was before block %1 is not read yet.</source>
        <translation>Lo anterior al bloque %1 aún no se ha leído.</translation>
    </message>
    <message>
        <source>Nothing changed since the launch.</source>
        <translation>Nada ha cambiado desde el lanzamiento.</translation>
    </message>
    <message>
        <source>Blocks %1 to %2.</source>
        <translation>Bloques %1 a %2.</translation>
    </message>
    <message>
        <source>Since the launch: blocks %1 to %2.</source>
        <translation>Desde el lanzamiento: bloques %1 a %2.</translation>
    </message>
    <message>
        <source>%1 The newest %2 of %3 are listed.</source>
        <translation>%1 Solo se muestran los %2 más recientes de %3.</translation>
    </message>
    <message>
        <source>No deal was ever attested.</source>
        <translation>Ninguna operación tiene atestación.</translation>
    </message>
    <message>
        <source>Last attestation: deal %1, %2 ago.</source>
        <translation>Última atestación: operación %1, hace %2.</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>Open at %1…</source>
        <translation>Abrir en %1…</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Code is now at</source>
        <translation>Código, ahora en</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>y %1 más</numerusform>
            <numerusform>y %1 más</numerusform>
        </translation>
    </message>
    <message>
        <source>deal %1 active again</source>
        <translation>operación %1 activa de nuevo</translation>
    </message>
    <message>
        <source>deal %1 repaid</source>
        <translation>operación %1 reembolsada</translation>
    </message>
    <message>
        <source>deal %1 in default</source>
        <translation>operación %1 en impago</translation>
    </message>
    <message>
        <source>deal %1 liquidated</source>
        <translation>operación %1 liquidada</translation>
    </message>
    <message>
        <source>deal %1 transferred</source>
        <translation>operación %1 transferida</translation>
    </message>
    <message>
        <source>deal %1 funded</source>
        <translation>operación %1 financiada</translation>
    </message>
    <message>
        <source>deal %1: other host</source>
        <translation>operación %1: cambio de alojamiento</translation>
    </message>
    <message>
        <source>deal %1 attested</source>
        <translation>operación %1: nueva atestación</translation>
    </message>
    <message>
        <source>reserves reported</source>
        <translation>reservas declaradas</translation>
    </message>
    <message>
        <source>loss seen, not yet booked</source>
        <translation>pérdida detectada, aún no registrada</translation>
    </message>
    <message>
        <source>loss booked</source>
        <translation>pérdida registrada</translation>
    </message>
    <message>
        <source>%2: %3 given</source>
        <translation>%2: %3 concedido</translation>
    </message>
    <message>
        <source>%2: %3 taken back</source>
        <translation>%2: %3 retirado</translation>
    </message>
    <message>
        <source>%2: address denied</source>
        <translation>%2: dirección denegada</translation>
    </message>
    <message>
        <source>%2: address allowed again</source>
        <translation>%2: dirección admitida de nuevo</translation>
    </message>
    <message>
        <source>%2: code replaced</source>
        <translation>%2: código reemplazado</translation>
    </message>
    <message>
        <source>%2: another owner</source>
        <translation>%2: nuevo propietario</translation>
    </message>
    <message>
        <source>%2: paused</source>
        <translation>%2: pausado</translation>
    </message>
    <message>
        <source>%2: no longer paused</source>
        <translation>%2: ya no está pausado</translation>
    </message>
    <message>
        <source>%2: an event that this wallet cannot read</source>
        <translation>%2: evento que esta cartera no puede leer</translation>
    </message>
    <message>
        <source>an unknown role</source>
        <translation>un rol desconocido</translation>
    </message>
    <message>
        <source>loss no longer expected</source>
        <translation>pérdida ya no prevista</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Fecha (UTC)</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>On the Convert page.</source>
        <translation>En la página Convertir.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>deal %1</source>
        <translation>operación %1</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 direcciones</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Deuda</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Capital</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Híbrido</translation>
    </message>
    <message>
        <source>Robotics</source>
        <translation>Robótica</translation>
    </message>
    <message>
        <source>debt: pays interest</source>
        <translation>deuda: paga intereses</translation>
    </message>
    <message>
        <source>equity: pays a share of revenue</source>
        <translation>capital: paga una parte de los ingresos</translation>
    </message>
    <message>
        <source>hybrid: pays interest and a share</source>
        <translation>híbrido: paga intereses y una parte</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>inferencia</translation>
    </message>
    <message>
        <source>rental</source>
        <translation>alquiler</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>repaid</source>
        <translation>reembolsada</translation>
    </message>
    <message>
        <source>in default</source>
        <translation>en impago</translation>
    </message>
    <message>
        <source>liquidated</source>
        <translation>liquidada</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>transferida</translation>
    </message>
    <message>
        <source>Illustrative deal</source>
        <translation>Operación ficticia</translation>
    </message>
    <message>
        <source>Hardware and use</source>
        <translation>Equipo y uso</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Owed, AID</source>
        <translation>Deuda, AID</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cob.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Deal %1, %2</source>
        <translation>Operación %1, %2</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>sin señal</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 share</source>
        <translation>parte %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, hace %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Service contract</source>
        <translation>Contrato de servicio</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>Underwriter</source>
        <translation>Análisis del riesgo</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Prestado</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Ya pagado</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>Garantía</translation>
    </message>
    <message>
        <source>Loss expected</source>
        <translation>Pérdida prevista</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilización</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>Horas de cálculo</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Atestación</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>fin %1</translation>
    </message>
    <message>
        <source>of %1 still owed</source>
        <translation>de %1 pendientes</translation>
    </message>
    <message>
        <source>An illustration, not a forecast. A loss is shared by all sAID alike.</source>
        <translation>Una ilustración, no una previsión. Una pérdida se reparte por igual entre todos los sAID.</translation>
    </message>
    <message>
        <source>At most 100 can come back.</source>
        <translation>No se puede recuperar más de 100.</translation>
    </message>
    <message>
        <source>An example of %1</source>
        <translation>Ejemplo de %1</translation>
    </message>
    <message>
        <source>Your %1</source>
        <translation>Sus %1</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Unstaking NAV, once seen</source>
        <translation>VL de salida, al detectarse</translation>
    </message>
    <message>
        <source>Deposit NAV, once booked</source>
        <translation>VL de entrada, al registrarse</translation>
    </message>
    <message>
        <source>Reserves against AID</source>
        <translation>Reservas respecto a AID</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>deducido</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>On this network no contract tells of reserves or deals. This is all that can be read.</source>
        <translation>En esta red ningún contrato informa de las reservas ni de las operaciones. Esto es todo lo que se puede leer.</translation>
    </message>
    <message>
        <source>block %1, %2 UTC</source>
        <translation>bloque %1, %2 UTC</translation>
    </message>
    <message>
        <source>This node does not tell whose code answers.</source>
        <translation>Este nodo no dice qué código responde.</translation>
    </message>
    <message>
        <source>AID in circulation</source>
        <translation>AID en circulación</translation>
    </message>
    <message>
        <source>sAID in circulation</source>
        <translation>sAID en circulación</translation>
    </message>
    <message>
        <source>Assets of the vault</source>
        <translation>Activos del contrato de sAID</translation>
    </message>
    <message>
        <source>AID that the vault itself holds</source>
        <translation>AID en poder del propio contrato de sAID</translation>
    </message>
    <message>
        <source>USDC that the redeemer can pay out</source>
        <translation>USDC que el contrato de reembolso puede pagar</translation>
    </message>
    <message>
        <source>The known minter may mint AID</source>
        <translation>El contrato de emisión conocido puede emitir AID</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 está pausado</translation>
    </message>
    <message>
        <source>Addresses that AID denies</source>
        <translation>Direcciones denegadas por AID</translation>
    </message>
    <message>
        <source>known once all events since the launch are read</source>
        <translation>se sabrá al leer todos los eventos desde el lanzamiento</translation>
    </message>
    <message>
        <source>has code of its own, which no proxy replaces</source>
        <translation>tiene código propio, que ningún proxy reemplaza</translation>
    </message>
    <message>
        <source>its beacon does not say whose code answers</source>
        <translation>su contrato intermedio (beacon) no dice qué código responde</translation>
    </message>
    <message>
        <source>its code can be replaced; now it is that at</source>
        <translation>su código se puede reemplazar; ahora es el de la dirección</translation>
    </message>
    <message>
        <source>its code can be replaced; now it is %1</source>
        <translation>su código se puede reemplazar; ahora es %1</translation>
    </message>
    <message>
        <source>%1; read in %2</source>
        <translation>%1; leído en %2</translation>
    </message>
    <message>
        <source>of %1; %2</source>
        <translation>del %1; %2</translation>
    </message>
    <message>
        <source>deposits and exits</source>
        <translation>depósitos y salidas</translation>
    </message>
    <message>
        <source>yield booked</source>
        <translation>rendimiento registrado</translation>
    </message>
    <message>
        <source>Deposit, Withdraw, YieldReported and LossReported of sAID %1</source>
        <translation>Deposit, Withdraw, YieldReported y LossReported de sAID %1</translation>
    </message>
    <message>
        <source>Nothing was read of the vault&apos;s past yet.</source>
        <translation>Aún no se ha leído nada del pasado del contrato de sAID.</translation>
    </message>
    <message>
        <source>Assets of sAID</source>
        <translation>Activos de sAID</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>From %1 on %2 to %3 on %4; losses booked: %5.</source>
        <translation>De %1 el %2 a %3 el %4; pérdidas registradas: %5.</translation>
    </message>
    <message>
        <source>ReserveReported of reserve %1</source>
        <translation>ReserveReported de la reserva %1</translation>
    </message>
    <message>
        <source>No reserves were reported in the time that was read.</source>
        <translation>No se declararon reservas en el periodo leído.</translation>
    </message>
    <message numerus="yes">
        <source>Reported %1 times; the last, on %2, was %3.</source>
        <translation>
            <numerusform>%1 declaración; la última, el %2: %3.</numerusform>
            <numerusform>%1 declaraciones; la última, el %2: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>T-bills</source>
        <translation>letras del Tesoro</translation>
    </message>
    <message>
        <source>stables</source>
        <translation>stablecoins</translation>
    </message>
    <message>
        <source>AID in circulation that day</source>
        <translation>AID en circulación ese día</translation>
    </message>
    <message>
        <source>Reserves as reported</source>
        <translation>Reservas declaradas</translation>
    </message>
    <message>
        <source>T-bills, USD</source>
        <translation>Letras, USD</translation>
    </message>
    <message>
        <source>Stables, USD</source>
        <translation>Stablecoins, USD</translation>
    </message>
    <message>
        <source>Deals, USD</source>
        <translation>Operaciones, USD</translation>
    </message>
    <message>
        <source>AID that day</source>
        <translation>AID ese día</translation>
    </message>
    <message numerus="yes">
        <source>How much AID there was is not known for %1 of %2 reports: no such old block.</source>
        <translation>
            <numerusform>Declaraciones sin cantidad de AID conocida: %1 de %2 (no hay un bloque tan antiguo).</numerusform>
            <numerusform>Declaraciones sin cantidad de AID conocida: %1 de %2 (no hay bloques tan antiguos).</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking how much AID there was at each report.</source>
        <translation>Consultando la cantidad de AID en cada declaración.</translation>
    </message>
    <message>
        <source>%1: %2 in all; T-bills %3, stables %4, deals %5</source>
        <translation>%1: %2 en total; letras del Tesoro %3, stablecoins %4, operaciones %5</translation>
    </message>
    <message>
        <source>%1; for %2</source>
        <translation>%1; para %2</translation>
    </message>
    <message>
        <source>DealFunded, DealRevenue and DealStatus of deals %1</source>
        <translation>DealFunded, DealRevenue y DealStatus del registro de operaciones %1</translation>
    </message>
    <message>
        <source>Only known once everything since the launch was read.</source>
        <translation>Solo se sabrá cuando se haya leído todo desde el lanzamiento.</translation>
    </message>
    <message>
        <source>At most %1; now %2.</source>
        <translation>Como máximo %1; ahora %2.</translation>
    </message>
    <message>
        <source>Open money in deals in default</source>
        <translation>Parte del saldo vivo en impago</translation>
    </message>
    <message>
        <source>In default</source>
        <translation>En impago</translation>
    </message>
    <message>
        <source>%1: no money is open</source>
        <translation>%1: sin saldo vivo</translation>
    </message>
    <message>
        <source>%1: %2 in default</source>
        <translation>%1: %2 en impago</translation>
    </message>
    <message>
        <source>million AID</source>
        <translation>millones de AID</translation>
    </message>
    <message>
        <source>million USD</source>
        <translation>millones de USD</translation>
    </message>
    <message>
        <source>%1, up to block %2 of %3</source>
        <translation>%1, hasta el bloque %2 del %3</translation>
    </message>
    <message>
        <source>%1, up to block %2 of %3; illustrative</source>
        <translation>%1, hasta el bloque %2 del %3; ficticio</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 hours</source>
        <translation>
            <numerusform>%1: %2 hora</numerusform>
            <numerusform>%1: %2 horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours in %2 months with a report.</source>
        <translation>
            <numerusform>%1 horas en %2 mes con declaración.</numerusform>
            <numerusform>%1 horas en %2 meses con declaración.</numerusform>
        </translation>
    </message>
    <message>
        <source>GPU hours a month</source>
        <translation>Horas de GPU al mes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>Hours count in the month in which they were reported.</source>
        <translation>Las horas cuentan en el mes en que se declararon.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, mean of %3 reports</source>
        <translation>
            <numerusform>%1: %2, según %3 declaración</numerusform>
            <numerusform>%1: %2, media de %3 declaraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in the last of %2 months with a report.</source>
        <translation>
            <numerusform>%1 en el único mes con declaración (%2).</numerusform>
            <numerusform>%1 en el último de %2 meses con declaración.</numerusform>
        </translation>
    </message>
    <message>
        <source>Utilisation a month</source>
        <translation>Utilización al mes</translation>
    </message>
    <message>
        <source>The plain mean of all reports of a month, none weighted.</source>
        <translation>Media simple, sin ponderar, de todos los informes del mes.</translation>
    </message>
    <message>
        <source>Telemetry of deals %1</source>
        <translation>Telemetry del registro de operaciones %1</translation>
    </message>
    <message>
        <source>No hardware of these deals said anything yet.</source>
        <translation>El equipo de estas operaciones aún no ha enviado ninguna señal.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>%1: no report</source>
        <translation>%1: sin informe</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>sin informe</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>Show the words</source>
        <translation>Mostrar las palabras</translation>
    </message>
    <message>
        <source>Nobody is looking: show them</source>
        <translation>Nadie mira: mostrarlas</translation>
    </message>
    <message>
        <source>They are on paper</source>
        <translation>Están en papel</translation>
    </message>
    <message>
        <source>Check these words</source>
        <translation>Comprobar estas palabras</translation>
    </message>
    <message>
        <source>Back to the words</source>
        <translation>Volver a las palabras</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>I take the risk</source>
        <translation>Acepto el riesgo</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>Its code (the hash of it)</source>
        <translation>Su código (hash)</translation>
    </message>
    <message>
        <source>The contract that does its work</source>
        <translation>El contrato que ejecuta sus funciones</translation>
    </message>
    <message>
        <source>Who names the contract that does its work</source>
        <translation>Quién designa el contrato que ejecuta sus funciones</translation>
    </message>
    <message>
        <source>The decimals that it counts with</source>
        <translation>Los decimales que utiliza</translation>
    </message>
    <message>
        <source>What it calls itself</source>
        <translation>El nombre que se da</translation>
    </message>
    <message>
        <source>The token that lies in it</source>
        <translation>El token que contiene</translation>
    </message>
    <message>
        <source>Its right to mint AID</source>
        <translation>Su derecho a emitir AID</translation>
    </message>
    <message>
        <source>Other code answers here than when this wallet saw it first. That can be an upgrade that its issuer announced, or somebody has taken it over. Nothing has moved by it so far; what it would do with a payment, nobody has checked here.</source>
        <translation>El código que responde aquí no es el que esta cartera vio la primera vez. Puede ser una actualización anunciada por su emisor, o alguien se ha hecho con el control. Hasta ahora no ha movido nada; qué haría con un pago, nadie lo ha comprobado aquí.</translation>
    </message>
    <message>
        <source>It has another name than when this wallet saw it first. A name alone moves nothing, but a contract that was taken over may have another one, too.</source>
        <translation>No tiene el nombre que esta cartera vio la primera vez. Un nombre por sí solo no mueve nada, pero un contrato del que alguien se ha apoderado también puede cambiarlo.</translation>
    </message>
    <message>
        <source>That contradicts what came with this wallet. Either this node does not tell the truth, or the contract is another one by now. Your money lies where it lay; amounts shown here may be wrong.</source>
        <translation>Esto contradice lo que venía con esta cartera. O este nodo no dice la verdad, o el contrato ya es otro. Su dinero está donde estaba; los importes que se muestran aquí pueden ser incorrectos.</translation>
    </message>
    <message>
        <source>Accept it only if its issuer has announced it, in a place that you looked up yourself. Then what is closed opens again.</source>
        <translation>Acéptelo solo si su emisor lo ha anunciado, por un canal que usted mismo haya buscado. Entonces se reabre lo que está cerrado.</translation>
    </message>
    <message>
        <source>It cannot be accepted. Try another node in Settings. If that one says the same, look for a new version of this wallet, and ask GAIB. What is closed opens by itself once it is right again.</source>
        <translation>No se puede aceptar. Pruebe otro nodo en Ajustes. Si dice lo mismo, busque una nueva versión de esta cartera y pregunte a GAIB. Lo que está cerrado se reabre solo en cuanto vuelva a ser correcto.</translation>
    </message>
    <message>
        <source>Read at block %1, of %2 UTC</source>
        <translation>Leído en el bloque %1, del %2 UTC</translation>
    </message>
    <message>
        <source>It closes nothing.</source>
        <translation>No cierra nada.</translation>
    </message>
    <message>
        <source>It closes: %1.</source>
        <translation>Cierra: %1.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>a contract</source>
        <translation>un contrato</translation>
    </message>
    <message>
        <source>no contract</source>
        <translation>ningún contrato</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source>This is not the address of %1, and looks like it. Such addresses are made to be taken for each other: compare every character.</source>
        <translation>Esta no es la dirección de %1, y se le parece. Estas direcciones se crean para que se confundan: compare cada carácter.</translation>
    </message>
    <message>
        <source>%1 is not a contact any more.</source>
        <translation>%1 ya no es un contacto.</translation>
    </message>
    <message>
        <source>The contacts could not be read, and begin anew. The damaged file is kept as %1.</source>
        <translation>Los contactos no se pudieron leer y empiezan de cero. El archivo dañado se conserva como %1.</translation>
    </message>
</context>
<context>
    <name>convert</name>
    <message>
        <source>Not paused by GAIB</source>
        <translation>No pausado por GAIB</translation>
    </message>
    <message>
        <source>Your address is on the whitelist</source>
        <translation>Su dirección está en la lista blanca</translation>
    </message>
    <message>
        <source>%1 left of today&apos;s limit</source>
        <translation>%1 restantes del límite de hoy</translation>
    </message>
    <message>
        <source>You have %1</source>
        <translation>Tiene %1</translation>
    </message>
    <message>
        <source>%1 for the fee</source>
        <translation>%1 para la comisión</translation>
    </message>
    <message>
        <source>GAIB&apos;s minter may mint AID</source>
        <translation>El contrato de emisión de GAIB puede emitir AID</translation>
    </message>
    <message>
        <source>GAIB&apos;s minter has no right to mint AID now</source>
        <translation>El contrato de emisión de GAIB no tiene permiso para emitir AID ahora</translation>
    </message>
    <message>
        <source>Whether GAIB&apos;s minter may mint AID: not told</source>
        <translation>Permiso de emisión del contrato de GAIB: no se indica</translation>
    </message>
    <message>
        <source>What redeeming costs: not told</source>
        <translation>Coste del reembolso: no se indica</translation>
    </message>
    <message>
        <source>GAIB redeems 1:1 less %1</source>
        <translation>GAIB reembolsa 1:1 menos %1</translation>
    </message>
    <message>
        <source>Its redeemer can pay out %1</source>
        <translation>Su contrato de reembolso puede pagar %1</translation>
    </message>
    <message>
        <source>Not published: how to call mint and redeem, who is on the whitelist, and what is left of the minter&apos;s limit</source>
        <translation>No publicado: cómo llamar a la emisión y al reembolso, quién está en la lista blanca y qué queda del límite del contrato de emisión</translation>
    </message>
    <message>
        <source>Redeeming has no daily limit that would be felt</source>
        <translation>El reembolso no tiene un límite diario que se note</translation>
    </message>
    <message>
        <source>How much may be redeemed in a day: not told</source>
        <translation>Importe reembolsable al día: no se indica</translation>
    </message>
    <message>
        <source>%1 of %2 may still be redeemed today, by everybody together</source>
        <translation>%1 de %2 aún reembolsables hoy, entre todos los titulares</translation>
    </message>
    <message>
        <source>Network: %1, chain %2</source>
        <translation>Red: %1, cadena %2</translation>
    </message>
    <message>
        <source>Read at block %1</source>
        <translation>Leído en el bloque %1</translation>
    </message>
    <message>
        <source>The first of the two swaps is on its way. The second, %1 through %2, was not signed: that money is still yours.</source>
        <translation>El primero de los dos intercambios está en camino. El segundo, %1 por %2, no se firmó: ese dinero sigue siendo suyo.</translation>
    </message>
    <message>
        <source>Unlock to get prices</source>
        <translation>Desbloquear para ver precios</translation>
    </message>
    <message>
        <source>No pool of %1 and %2 has been found on %3 so far. Nothing can be swapped.</source>
        <translation>Hasta ahora no se ha encontrado ningún pool de %1 y %2 en %3. No se puede intercambiar nada.</translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation>Saldo %1</translation>
    </message>
    <message>
        <source>%1 at par</source>
        <translation>%1 a la par</translation>
    </message>
    <message>
        <source>about %1, at most %2</source>
        <translation>unos %1, máximo %2</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>exactamente %1</translation>
    </message>
    <message>
        <source>Exactly %1, fixed by GAIB&apos;s contract</source>
        <translation>Exactamente %1, fijado por el contrato de GAIB</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>autorizar</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>firmar</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>intercambiar</translation>
    </message>
    <message>
        <source>mint</source>
        <translation>emitir</translation>
    </message>
    <message>
        <source>redeem</source>
        <translation>reembolsar</translation>
    </message>
    <message>
        <source>%1, on two sheets</source>
        <translation>%1, en dos hojas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>block %1 · %2</source>
        <translation>bloque %1 · %2</translation>
    </message>
    <message>
        <source>Review: %1 + %2</source>
        <translation>Revisar: %1 + %2</translation>
    </message>
    <message>
        <source>Review: two swaps</source>
        <translation>Revisar: dos intercambios</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Review: swap for %1</source>
        <translation>Revisar: intercambiar por %1</translation>
    </message>
    <message>
        <source>Review: mint %1</source>
        <translation>Revisar: emitir %1</translation>
    </message>
    <message>
        <source>Review: redeem %1</source>
        <translation>Revisar: reembolsar %1</translation>
    </message>
    <message>
        <source>Review: swap %1</source>
        <translation>Revisar: intercambiar %1</translation>
    </message>
    <message>
        <source>Add an account first</source>
        <translation>Añada antes una cuenta</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock first</source>
        <translation>Ponga antes en hora este equipo</translation>
    </message>
    <message>
        <source>Your two nodes disagree</source>
        <translation>Sus dos nodos no coinciden</translation>
    </message>
    <message>
        <source>Waiting for the node</source>
        <translation>Esperando al nodo</translation>
    </message>
    <message>
        <source>Enter an amount</source>
        <translation>Introduzca un importe</translation>
    </message>
    <message>
        <source>Enter the price tolerance</source>
        <translation>Indique la tolerancia de precio</translation>
    </message>
    <message>
        <source>Type the loss to go on</source>
        <translation>Escriba la pérdida para seguir</translation>
    </message>
    <message>
        <source>Not possible yet</source>
        <translation>Aún no es posible</translation>
    </message>
    <message>
        <source>No way is open now</source>
        <translation>Ninguna forma está abierta ahora</translation>
    </message>
    <message>
        <source>Reading prices…</source>
        <translation>Leyendo precios…</translation>
    </message>
    <message>
        <source>Minted today, of %1</source>
        <translation>Emitido hoy, de %1</translation>
    </message>
    <message>
        <source>resets 00:00 UTC, in %1</source>
        <translation>se reinicia a las 00:00 UTC, en %1</translation>
    </message>
    <message>
        <source>1:1 less %1</source>
        <translation>1:1 menos %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Automatic, %1</source>
        <translation>Automática, %1</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Otra…</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>Keys, accounts and what was sent</source>
        <translation>Claves, cuentas y envíos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>History that can be read again</source>
        <translation>Historial que se puede volver a leer</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Forget the settings</source>
        <translation>Olvidar los ajustes</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Vaciar el historial</translation>
    </message>
    <message>
        <source>Remove it for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Everything that was chosen on these pages goes back to what it was at first, and the addresses of your nodes are forgotten. Accounts, keys, contacts and notes stay.</source>
        <translation>Todo lo elegido en estas páginas vuelve a su estado inicial y se olvidan las direcciones de sus nodos. Las cuentas, las claves, los contactos y las notas se conservan.</translation>
    </message>
    <message>
        <source>Prices, pools and the events of the past are read from your node again, which can take some minutes. Accounts, keys and what you have sent stay.</source>
        <translation>Los precios, los pools y los eventos pasados se vuelven a leer desde su nodo, lo que puede tardar unos minutos. Las cuentas, las claves y lo que ha enviado se conservan.</translation>
    </message>
    <message>
        <source>The vault %1 goes from this computer: its sealed keys, their dated copies, the names of its accounts, and its contacts. Labels and notes of transactions, settings, history and the list of what was sent are shared by all vaults: they go with the last one. The log stays, and so do key files of an earlier version and backups that you saved elsewhere. Nothing on the chain changes.</source>
        <translation>La bóveda %1 desaparece de este equipo: sus claves selladas, sus copias fechadas, los nombres de sus cuentas y sus contactos. Las etiquetas y notas de las transacciones, los ajustes, el historial y la lista de lo enviado son comunes a todas las bóvedas: desaparecen con la última. El registro se conserva, igual que los archivos de clave de una versión anterior y las copias de seguridad guardadas en otro lugar. Nada cambia en la cadena.</translation>
    </message>
    <message>
        <source>The vault holds words that no account uses, and nobody is known to have them on paper. Whoever removes it without a backup loses for ever what they lead to.</source>
        <translation>La bóveda contiene palabras que ninguna cuenta usa, y no consta que nadie las tenga en papel. Quien la elimine sin copia de seguridad pierde para siempre aquello a lo que llevan.</translation>
    </message>
    <message>
        <source>No words on paper are known for %1. Without words or a backup, whoever removes the vault loses what lies there for ever. Save a backup first, on the Accounts page.</source>
        <translation>No consta que haya palabras en papel de %1. Sin palabras ni copia de seguridad, quien elimine la bóveda pierde para siempre lo que hay ahí. Guarde antes una copia de seguridad en la página Cuentas.</translation>
    </message>
    <message>
        <source>lose %1</source>
        <translation>perder %1</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Making the demo chain: block %1 of %2</source>
        <translation>Creando la cadena de demostración: bloque %1 de %2</translation>
    </message>
    <message>
        <source>Starting the demo chain</source>
        <translation>Iniciando la cadena de demostración</translation>
    </message>
    <message>
        <source>Another window is making the demo chain. Waiting for it.</source>
        <translation>Otra ventana está creando la cadena de demostración. Esperándola.</translation>
    </message>
    <message>
        <source>Nobody waits in the queue.</source>
        <translation>Nadie espera en la cola.</translation>
    </message>
    <message>
        <source>a fork cannot be cut off and begun again</source>
        <translation>un fork no se puede cortar y volver a iniciar</translation>
    </message>
    <message>
        <source>on real contracts the issuer alone can</source>
        <translation>en contratos reales solo puede hacerlo el emisor</translation>
    </message>
    <message>
        <source>On a fork of a live network it stays at now.</source>
        <translation>En un fork de una red real se queda en la hora actual.</translation>
    </message>
    <message>
        <source>The node was not cut off.</source>
        <translation>El nodo no se cortó.</translation>
    </message>
    <message>
        <source>There is no chain to start over with.</source>
        <translation>No hay ninguna cadena con la que empezar de nuevo.</translation>
    </message>
    <message>
        <source>Fetching %1 %2 (%3 MB)</source>
        <translation>Descargando %1 %2 (%3 MB)</translation>
    </message>
    <message>
        <source>Another window is fetching the same. Waiting for it.</source>
        <translation>Otra ventana está descargando lo mismo. Esperándola.</translation>
    </message>
    <message>
        <source>%1 cannot be run.</source>
        <translation>No se puede ejecutar %1.</translation>
    </message>
    <message>
        <source>The node ended at once: %1</source>
        <translation>El nodo se cerró de inmediato: %1</translation>
    </message>
    <message>
        <source>The node does not answer.</source>
        <translation>El nodo no responde.</translation>
    </message>
    <message>
        <source>%1 of yours wait</source>
        <translation>%1 suyos en espera</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Declarar</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Report a yield</source>
        <translation>Declarar un rendimiento</translation>
    </message>
    <message>
        <source>Block %1: a yield is booked, the share price is higher.</source>
        <translation>Bloque %1: se registra un rendimiento, el precio de la participación sube.</translation>
    </message>
    <message>
        <source>Report a loss</source>
        <translation>Declarar una pérdida</translation>
    </message>
    <message>
        <source>a deal fails, the share price falls</source>
        <translation>una operación falla, el precio de la participación cae</translation>
    </message>
    <message>
        <source>Block %1: a loss is booked, the share price is lower.</source>
        <translation>Bloque %1: se registra una pérdida, el precio de la participación baja.</translation>
    </message>
    <message>
        <source>Expect a loss</source>
        <translation>Prever una pérdida</translation>
    </message>
    <message>
        <source>who leaves now bears a part of it</source>
        <translation>quien sale ahora asume una parte</translation>
    </message>
    <message>
        <source>Block %1: a loss is expected, the price to leave is lower.</source>
        <translation>Bloque %1: se espera una pérdida, el precio de salida baja.</translation>
    </message>
    <message>
        <source>Pay the queue</source>
        <translation>Pagar la cola</translation>
    </message>
    <message>
        <source>everybody who waits is paid</source>
        <translation>se paga a todos los que esperan</translation>
    </message>
    <message>
        <source>Block %1: everybody who waited in the queue is paid.</source>
        <translation>Bloque %1: se paga a todos los que esperaban en la cola.</translation>
    </message>
    <message>
        <source>Pay a part of the queue</source>
        <translation>Pagar una parte de la cola</translation>
    </message>
    <message>
        <source>two fifths of it, from the front</source>
        <translation>dos quintas partes, desde el principio</translation>
    </message>
    <message>
        <source>Block %1: the front of the queue is paid, the rest waits.</source>
        <translation>Bloque %1: se paga el principio de la cola, el resto espera.</translation>
    </message>
    <message>
        <source>To the next payment</source>
        <translation>Hasta el próximo pago</translation>
    </message>
    <message>
        <source>14 days pass, and the queue is paid</source>
        <translation>pasan 14 días y se paga la cola</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Block %1: 14 days later, the queue is paid.</source>
        <translation>Bloque %1: 14 días después, se paga la cola.</translation>
    </message>
    <message>
        <source>A deal defaults</source>
        <translation>Una operación entra en impago</translation>
    </message>
    <message>
        <source>the largest; half of it is expected to be lost</source>
        <translation>la mayor; pérdida esperada: la mitad</translation>
    </message>
    <message>
        <source>Block %1: the largest deal is in default.</source>
        <translation>Bloque %1: la mayor operación está en impago.</translation>
    </message>
    <message>
        <source>Three deals default</source>
        <translation>Tres operaciones en impago</translation>
    </message>
    <message>
        <source>the largest; half of each is expected to be lost</source>
        <translation>las mayores; pérdida esperada: la mitad de cada una</translation>
    </message>
    <message>
        <source>Block %1: the largest deals are in default.</source>
        <translation>Bloque %1: las mayores operaciones están en impago.</translation>
    </message>
    <message>
        <source>A new deal</source>
        <translation>Una operación nueva</translation>
    </message>
    <message>
        <source>400,000 AID to a GPU cloud</source>
        <translation>400.000 AID a una nube de GPU</translation>
    </message>
    <message>
        <source>Block %1: there is a new deal.</source>
        <translation>Bloque %1: hay una operación nueva.</translation>
    </message>
    <message>
        <source>Block %1: AID costs less than a dollar on every pool.</source>
        <translation>Bloque %1: AID cuesta menos de un dólar en todos los pools.</translation>
    </message>
    <message>
        <source>AID is back at about 1</source>
        <translation>AID vuelve a valer alrededor de 1</translation>
    </message>
    <message>
        <source>Block %1: AID costs about a dollar again.</source>
        <translation>Bloque %1: AID vuelve a costar alrededor de un dólar.</translation>
    </message>
    <message>
        <source>AID a little cheaper</source>
        <translation>AID algo más barato</translation>
    </message>
    <message>
        <source>about 0.995 on every pool</source>
        <translation>unos 0,995 en cada pool</translation>
    </message>
    <message>
        <source>Block %1: AID costs about 0.995.</source>
        <translation>Bloque %1: AID cuesta alrededor de 0,995.</translation>
    </message>
    <message>
        <source>AID a little dearer</source>
        <translation>AID algo más caro</translation>
    </message>
    <message>
        <source>about 1.002 on every pool</source>
        <translation>unos 1,002 en cada pool</translation>
    </message>
    <message>
        <source>Block %1: AID costs about 1.002.</source>
        <translation>Bloque %1: AID cuesta alrededor de 1,002.</translation>
    </message>
    <message>
        <source>The issuer pauses</source>
        <translation>El emisor pausa</translation>
    </message>
    <message>
        <source>no minting, redeeming or staking</source>
        <translation>sin emisión, reembolso ni staking</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Block %1: minting, redeeming and staking are paused.</source>
        <translation>Bloque %1: emisión, reembolso y staking están en pausa.</translation>
    </message>
    <message>
        <source>The issuer opens again</source>
        <translation>El emisor reabre</translation>
    </message>
    <message>
        <source>minting, redeeming and staking go on</source>
        <translation>se reanudan emisión, reembolso y staking</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Block %1: minting, redeeming and staking are open.</source>
        <translation>Bloque %1: emisión, reembolso y staking están abiertos.</translation>
    </message>
    <message>
        <source>A contract is changed</source>
        <translation>Se modifica un contrato</translation>
    </message>
    <message>
        <source>other code where AID is redeemed</source>
        <translation>otro código donde se reembolsa AID</translation>
    </message>
    <message>
        <source>Block %1: there is other code where AID is redeemed.</source>
        <translation>Bloque %1: hay otro código donde se reembolsa AID.</translation>
    </message>
    <message>
        <source>Blocks are replaced</source>
        <translation>Se reemplazan bloques</translation>
    </message>
    <message>
        <source>the last three; what was in them is gone</source>
        <translation>los tres últimos; su contenido desaparece</translation>
    </message>
    <message>
        <source>Block %1: the three blocks before were replaced.</source>
        <translation>Bloque %1: se reemplazaron los tres bloques anteriores.</translation>
    </message>
    <message>
        <source>Cut the node</source>
        <translation>Cortar el nodo</translation>
    </message>
    <message>
        <source>After block %1 the node is silent. Figures grow old.</source>
        <translation>Tras el bloque %1, el nodo no responde. Las cifras envejecen.</translation>
    </message>
    <message>
        <source>A slow node</source>
        <translation>Un nodo lento</translation>
    </message>
    <message>
        <source>each answer takes 3 seconds</source>
        <translation>cada respuesta tarda 3 segundos</translation>
    </message>
    <message>
        <source>After block %1 each answer takes 3 seconds.</source>
        <translation>Tras el bloque %1, cada respuesta tarda 3 segundos.</translation>
    </message>
    <message>
        <source>A sparing node</source>
        <translation>Un nodo restrictivo</translation>
    </message>
    <message>
        <source>it refuses two questions of three</source>
        <translation>rechaza dos de cada tres preguntas</translation>
    </message>
    <message>
        <source>After block %1 the node refuses two questions of three.</source>
        <translation>Tras el bloque %1, el nodo rechaza dos de cada tres consultas.</translation>
    </message>
    <message>
        <source>The wrong network</source>
        <translation>La red equivocada</translation>
    </message>
    <message>
        <source>the node says it is of another chain</source>
        <translation>el nodo dice ser de otra cadena</translation>
    </message>
    <message>
        <source>After block %1 the node says it is of another chain.</source>
        <translation>Tras el bloque %1, el nodo dice ser de otra cadena.</translation>
    </message>
    <message>
        <source>A node without a past</source>
        <translation>Un nodo sin historial</translation>
    </message>
    <message>
        <source>it knows no old balances</source>
        <translation>no conoce los saldos antiguos</translation>
    </message>
    <message>
        <source>After block %1 the node knows no balances of old blocks.</source>
        <translation>Tras el bloque %1, el nodo no conoce los saldos de bloques antiguos.</translation>
    </message>
    <message>
        <source>A node behind</source>
        <translation>Un nodo atrasado</translation>
    </message>
    <message>
        <source>it shows what was three blocks ago</source>
        <translation>muestra lo que había hace tres bloques</translation>
    </message>
    <message>
        <source>From block %1 on the node is three blocks behind.</source>
        <translation>Desde el bloque %1, el nodo va tres bloques por detrás.</translation>
    </message>
    <message>
        <source>Nodes at odds</source>
        <translation>Nodos en desacuerdo</translation>
    </message>
    <message>
        <source>a second node has another block</source>
        <translation>un segundo nodo tiene otro bloque</translation>
    </message>
    <message>
        <source>After block %1 a second node says otherwise. Nothing is signed until they agree.</source>
        <translation>Después del bloque %1, un segundo nodo dice otra cosa. No se firma nada hasta que coincidan.</translation>
    </message>
    <message>
        <source>Block %1: the node answers as it should.</source>
        <translation>Bloque %1: el nodo responde con normalidad.</translation>
    </message>
    <message>
        <source>Yields and losses</source>
        <translation>Rendimientos y pérdidas</translation>
    </message>
    <message>
        <source>The queue</source>
        <translation>La cola</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Contracts and blocks</source>
        <translation>Contratos y bloques</translation>
    </message>
    <message>
        <source>The node fails</source>
        <translation>El nodo falla</translation>
    </message>
    <message>
        <source>See Portfolio</source>
        <translation>Ver Cartera</translation>
    </message>
    <message>
        <source>See Convert</source>
        <translation>Ver Convertir</translation>
    </message>
    <message>
        <source>See Stake &amp; exit</source>
        <translation>Ver Staking y salida</translation>
    </message>
    <message>
        <source>See Yield</source>
        <translation>Ver Rendimiento</translation>
    </message>
    <message>
        <source>See Backing</source>
        <translation>Ver Respaldo</translation>
    </message>
    <message>
        <source>See Activity</source>
        <translation>Ver Actividad</translation>
    </message>
    <message>
        <source>Saves in sAID, and waits in the queue with a part.</source>
        <translation>Ahorra en sAID; una parte espera en la cola.</translation>
    </message>
    <message>
        <source>A little money that must be at hand: plans an exit.</source>
        <translation>Algo de dinero que debe estar disponible: planea una salida.</translation>
    </message>
    <message>
        <source>A company: large sums, mints and redeems at GAIB.</source>
        <translation>Una empresa: grandes sumas, emisiones y reembolsos en GAIB.</translation>
    </message>
    <message>
        <source>The help desk: may not mint, and looks why.</source>
        <translation>Soporte: no puede emitir y busca por qué.</translation>
    </message>
    <message>
        <source>nothing of yours waits</source>
        <translation>nada suyo en espera</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Depeg</source>
        <translation>Desanclar</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>it stops answering</source>
        <translation>deja de responder</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>This account may mint and redeem now.</source>
        <translation>Esta cuenta ya puede emitir y reembolsar.</translation>
    </message>
    <message>
        <source>This account may mint and redeem no more.</source>
        <translation>Esta cuenta ya no puede emitir ni reembolsar.</translation>
    </message>
    <message>
        <source>The chain is as it was at the beginning.</source>
        <translation>La cadena está como al principio.</translation>
    </message>
    <message>
        <source>The kept chain was gone from this machine, so it was made again. It is as it was at the beginning.</source>
        <translation>La cadena guardada ya no estaba en este equipo, así que se ha vuelto a crear. Está como al principio.</translation>
    </message>
    <message>
        <source>may mint and redeem 1:1</source>
        <translation>puede emitir y reembolsar 1:1</translation>
    </message>
    <message>
        <source>Acts on the fork on this machine, and nowhere else.</source>
        <translation>Actúa en el fork de este equipo, y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Acts on the demo chain on this machine, and nowhere else.</source>
        <translation>Actúa en la cadena de demostración de este equipo, y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>it does so now</source>
        <translation>ahora lo está haciendo</translation>
    </message>
    <message>
        <source>the share price makes a step up</source>
        <translation>el precio de la participación sube un escalón</translation>
    </message>
    <message>
        <source>NAV %1 → %2, %3</source>
        <translation>VL %1 → %2, %3</translation>
    </message>
    <message>
        <source>AID loses its price on the pools</source>
        <translation>AID pierde la paridad en los pools</translation>
    </message>
    <message>
        <source>AID at %1, back to about 1</source>
        <translation>AID a %1, de vuelta a cerca de 1</translation>
    </message>
    <message>
        <source>AID %1 → %2 on Curve</source>
        <translation>AID %1 → %2 en Curve</translation>
    </message>
    <message>
        <source>No deal is left that could fail.</source>
        <translation>No queda ninguna operación que pueda fallar.</translation>
    </message>
    <message>
        <source>There is no contract to change.</source>
        <translation>No hay ningún contrato que modificar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 days have passed.</source>
        <translation>
            <numerusform>Ha pasado %1 día.</numerusform>
            <numerusform>Han pasado %1 días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>This wallet signed exactly this on %1 UTC. Signed again, it happens again.</source>
        <translation>Esta cartera firmó exactamente esto el %1 UTC. Si se firma de nuevo, ocurrirá otra vez.</translation>
    </message>
    <message>
        <source>Made %1 UTC</source>
        <translation>Creado el %1 UTC</translation>
    </message>
    <message>
        <source>At least %1 come back</source>
        <translation>Se reciben al menos %1</translation>
    </message>
    <message>
        <source>It can be used until %1 UTC</source>
        <translation>Se puede usar hasta el %1 UTC</translation>
    </message>
    <message>
        <source>Note in the file: %1</source>
        <translation>Nota en el archivo: %1</translation>
    </message>
    <message>
        <source>What you saw is in %1. It is not signed.</source>
        <translation>Lo que vio está en %1. No está firmado.</translation>
    </message>
    <message>
        <source>Your node would not refuse it at block %1, and cannot say what it would move.</source>
        <translation>Su nodo no lo rechazaría en el bloque %1, pero no puede decir qué se movería.</translation>
    </message>
    <message>
        <source>Rehearsed on your node at block %1: nothing moves.</source>
        <translation>Ensayado en su nodo en el bloque %1: no se mueve nada.</translation>
    </message>
    <message>
        <source>Rehearsed on your node at block %1: %2; nothing else moves.</source>
        <translation>Ensayado en su nodo en el bloque %1: %2; no se mueve nada más.</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>%1, at block %2: %3</source>
        <translation>%1, en el bloque %2: %3</translation>
    </message>
    <message>
        <source>%1, at block %2</source>
        <translation>%1, en el bloque %2</translation>
    </message>
</context>
<context>
    <name>drill</name>
    <message>
        <source>It works: 1 account comes back. Nothing was imported.</source>
        <translation>Funciona: se recupera 1 cuenta. No se importó nada.</translation>
    </message>
    <message>
        <source>It works: %1 accounts come back. Nothing was imported.</source>
        <translation>Funciona: se recuperan %1 cuentas. No se importó nada.</translation>
    </message>
    <message>
        <source>Only a part comes back: %1 of %2. Nothing was imported or changed.</source>
        <translation>Solo se recupera una parte: %1 de %2. No se importó ni cambió nada.</translation>
    </message>
    <message>
        <source>These words are good, and lead to no account of this wallet. They are other words, or these with another passphrase. Nothing was imported.</source>
        <translation>Estas palabras son válidas, pero no llevan a ninguna cuenta de esta cartera. Son otras palabras, o estas con otra frase adicional. No se importó nada.</translation>
    </message>
    <message>
        <source>This backup holds no account of this wallet. Nothing was imported.</source>
        <translation>Esta copia no contiene ninguna cuenta de esta cartera. No se importó nada.</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>se recupera</translation>
    </message>
    <message>
        <source>does not come back</source>
        <translation>no se recupera</translation>
    </message>
    <message>
        <source>not in this wallet</source>
        <translation>no está en esta cartera</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>only whitelisted addresses may</source>
        <translation>solo pueden hacerlo las direcciones de la lista blanca</translation>
    </message>
    <message>
        <source>this account may not do that</source>
        <translation>esta cuenta no puede hacerlo</translation>
    </message>
    <message>
        <source>the contract is paused</source>
        <translation>el contrato está en pausa</translation>
    </message>
    <message>
        <source>less than the minimum would arrive</source>
        <translation>llegaría menos del mínimo</translation>
    </message>
    <message>
        <source>it would cost more than the most that may leave</source>
        <translation>costaría más del máximo que puede salir de la cuenta</translation>
    </message>
    <message>
        <source>the pool holds too little for this size</source>
        <translation>el pool tiene demasiado poco para este importe</translation>
    </message>
    <message>
        <source>the deadline is over</source>
        <translation>el plazo ha vencido</translation>
    </message>
    <message>
        <source>the account owns less than it would pay</source>
        <translation>la cuenta tiene menos de lo que pagaría</translation>
    </message>
    <message>
        <source>less is allowed than it would pay</source>
        <translation>la autorización no cubre el pago</translation>
    </message>
    <message>
        <source>the token&apos;s issuer denies this address</source>
        <translation>el emisor del token deniega esta dirección</translation>
    </message>
    <message>
        <source>the token cannot go to this address</source>
        <translation>el token no puede ir a esta dirección</translation>
    </message>
    <message>
        <source>the token&apos;s issuer has paused it</source>
        <translation>el emisor del token lo ha pausado</translation>
    </message>
    <message>
        <source>today&apos;s limit leaves less</source>
        <translation>el límite de hoy deja menos</translation>
    </message>
    <message>
        <source>it is more than the contract takes now</source>
        <translation>es más de lo que el contrato acepta ahora</translation>
    </message>
    <message>
        <source>the contract holds too few dollars now</source>
        <translation>el contrato tiene ahora demasiado pocos dólares</translation>
    </message>
    <message>
        <source>this token is not accepted</source>
        <translation>este token no se acepta</translation>
    </message>
    <message>
        <source>an earlier request is still waiting</source>
        <translation>una solicitud anterior sigue en espera</translation>
    </message>
    <message>
        <source>a token does not move as it says</source>
        <translation>un token no se transfiere como indica</translation>
    </message>
    <message>
        <source>the amount is too small</source>
        <translation>el importe es demasiado pequeño</translation>
    </message>
    <message>
        <source>there is nobody to pay, or nothing to pay with</source>
        <translation>no hay a quién pagar, o no hay con qué pagar</translation>
    </message>
    <message>
        <source>the permit has expired</source>
        <translation>el permit ha caducado</translation>
    </message>
    <message>
        <source>the permit was used already</source>
        <translation>el permit ya se usó</translation>
    </message>
    <message>
        <source>the permit&apos;s signature does not fit</source>
        <translation>la firma del permit no coincide</translation>
    </message>
    <message>
        <source>the router does not understand this call</source>
        <translation>el router no entiende esta llamada</translation>
    </message>
    <message>
        <source>an inner call fails</source>
        <translation>falla una llamada interna</translation>
    </message>
    <message>
        <source>the contract&apos;s own arithmetic fails</source>
        <translation>falla el cálculo del propio contrato</translation>
    </message>
    <message>
        <source>a reason this wallet does not know</source>
        <translation>motivo desconocido para esta cartera</translation>
    </message>
    <message>
        <source>it used up all its gas</source>
        <translation>se consumió todo su gas</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>It is not what was shown here any more. Nothing was accepted. Go back, and look at it again.</source>
        <translation>Ya no es lo que se mostraba aquí. No se aceptó nada. Vuelva atrás y mírelo de nuevo.</translation>
    </message>
    <message>
        <source>This pool is not what you accepted any more. Nothing is swapped in it.</source>
        <translation>Este pool ya no es el que usted aceptó. No se intercambia nada en él.</translation>
    </message>
    <message>
        <source>Give the contact a name.</source>
        <translation>Ponga un nombre al contacto.</translation>
    </message>
    <message>
        <source>%1 is the name of another contact, account or contract. Choose one that differs.</source>
        <translation>%1 es el nombre de otro contacto, cuenta o contrato. Elija uno distinto.</translation>
    </message>
    <message>
        <source>This address is in the book already, as %1.</source>
        <translation>Esta dirección ya está en la agenda, como %1.</translation>
    </message>
    <message>
        <source>This is the address of your own account %1. It needs no contact.</source>
        <translation>Es la dirección de su propia cuenta %1. No necesita contacto.</translation>
    </message>
    <message>
        <source>This is the zero address. Nobody has its key: what is sent there is lost.</source>
        <translation>Es la dirección cero. Nadie tiene su clave: lo que se envía allí se pierde.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters, and none that cannot be seen.</source>
        <translation>Una nota tiene como máximo %1 caracteres, y ninguno invisible.</translation>
    </message>
    <message>
        <source>Nothing of this is allowed any more. There is nothing to revoke.</source>
        <translation>Ya no queda nada autorizado. No hay nada que revocar.</translation>
    </message>
    <message>
        <source>Demo chain: %1</source>
        <translation>Cadena de demostración: %1</translation>
    </message>
    <message>
        <source>A fork needs the address of a node: http:// or https://, and a host.</source>
        <translation>Un fork necesita la dirección de un nodo: http:// o https://, y un host.</translation>
    </message>
    <message>
        <source>%1 does not answer as a node does. Check address and key, and try again.</source>
        <translation>%1 no responde como un nodo. Compruebe la dirección y la clave y reintente.</translation>
    </message>
    <message>
        <source>%1 is a node of chain %2, which this wallet does not know. Name another.</source>
        <translation>%1 es un nodo de la cadena %2, que esta cartera no conoce. Indique otro.</translation>
    </message>
    <message>
        <source>Parts of the demo chain are not on this machine yet. Let them be fetched.</source>
        <translation>Faltan en este equipo partes de la cadena de demostración. Permita que se descarguen.</translation>
    </message>
    <message>
        <source>Fetching the demo chain needs %1, which is not here. Install it, try again.</source>
        <translation>Para descargar la cadena de demostración hace falta %1, que no está aquí. Instálelo y reintente.</translation>
    </message>
    <message>
        <source>%1 could not be fetched. Check the connection, and try again.</source>
        <translation>No se pudo descargar %1. Compruebe la conexión y reintente.</translation>
    </message>
    <message>
        <source>%1 arrived damaged or is not the tested file. It was not used. Try again.</source>
        <translation>%1 llegó dañado o no es el archivo probado. No se usó. Reintente.</translation>
    </message>
    <message>
        <source>No demo node was tested on %1. Install anvil %2 there, and try again.</source>
        <translation>No se probó ningún nodo de demostración en %1. Instale allí anvil %2 y reintente.</translation>
    </message>
    <message>
        <source>GAIB_ANVIL names %1, which is not anvil %2.</source>
        <translation>GAIB_ANVIL indica %1, que no es anvil %2.</translation>
    </message>
    <message>
        <source>This could not be saved: %1. Check that the disk has room.</source>
        <translation>No se pudo guardar: %1. Compruebe que haya espacio en el disco.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not saved. Make room and try again.</source>
        <translation>El disco está lleno: %1 no se guardó. Libere espacio y reintente.</translation>
    </message>
    <message>
        <source>The system does not let the wallet use %1. Nothing was changed.</source>
        <translation>El sistema no permite a esta cartera usar %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>This place can only be read: %1. Nothing was changed. Choose another.</source>
        <translation>Esta ubicación es de solo lectura: %1. No se cambió nada. Elija otra.</translation>
    </message>
    <message>
        <source>This is not there, or it is a folder: %1. Nothing was changed.</source>
        <translation>No existe, o es una carpeta: %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>A newer version of the wallet wrote this file: %1. It was not touched.</source>
        <translation>Una versión más reciente de esta cartera escribió este archivo: %1. No se tocó.</translation>
    </message>
    <message>
        <source>Your settings could not be read, and are as they were at first. The damaged file is kept as %1. No money is concerned.</source>
        <translation>No se pudieron leer sus ajustes y están como al principio. El archivo dañado se conserva como %1. Su dinero no está afectado.</translation>
    </message>
    <message>
        <source>The vault is removed and can not be opened any more, but part of its data is still on the disk: %1 could not be deleted. Try again: the rest goes then.</source>
        <translation>La bóveda está eliminada y ya no se puede abrir, pero parte de sus datos sigue en el disco: no se pudo borrar %1. Inténtelo de nuevo: entonces se borrará el resto.</translation>
    </message>
    <message>
        <source>The wallet is open already in another window. Folder: %1</source>
        <translation>Esta cartera ya está abierta en otra ventana. Carpeta: %1</translation>
    </message>
    <message>
        <source>%1 is not the file that this wallet came with, so no address in it is trusted. Nothing was opened. Install the wallet again.</source>
        <translation>%1 no es el archivo que venía con esta cartera, así que no se confía en ninguna de sus direcciones. No se abrió nada. Reinstale la cartera.</translation>
    </message>
    <message>
        <source>This file is not a plan of this wallet, or it is damaged. It was not opened.</source>
        <translation>Este archivo no es un plan de esta cartera, o está dañado. No se abrió.</translation>
    </message>
    <message>
        <source>This plan is for the network with id %1. Choose that network and open it again.</source>
        <translation>Este plan es para la red con id %1. Elija esa red y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>This file says one thing, and its bytes would do another: %1. Do not sign it, and ask who made it.</source>
        <translation>Este archivo dice una cosa y sus bytes harían otra: %1. No lo firme y pregunte quién lo hizo.</translation>
    </message>
    <message>
        <source>This plan came from a file and no longer holds as it is. Ask for a new one.</source>
        <translation>Este plan vino de un archivo y ya no es válido tal como está. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>This plan belongs to this wallet: it replaces a transaction, or has a permit that only this wallet&apos;s key can sign. To let a Safe or another wallet sign, watch its address and make the plan for it.</source>
        <translation>Este plan es propio de esta cartera: reemplaza una transacción o tiene un permit que solo puede firmar la clave de esta cartera. Para que firme un Safe u otra cartera, siga su dirección y haga el plan para ella.</translation>
    </message>
    <message>
        <source>This account has its key here, so it is no Safe. The Safe would pay, and what comes of it would go to this account. Watch the Safe&apos;s address and make the plan for it.</source>
        <translation>Esta cuenta tiene su clave aquí, así que no es un Safe. El Safe pagaría y lo obtenido iría a esta cuenta. Siga la dirección del Safe y haga el plan para ella.</translation>
    </message>
    <message>
        <source>This is no day. Write it like %1.</source>
        <translation>No es una fecha. Escríbala así: %1.</translation>
    </message>
    <message>
        <source>That day has passed. Choose today or a later one.</source>
        <translation>Ese día ya pasó. Elija hoy u otro posterior.</translation>
    </message>
    <message>
        <source>Sell more than nothing and less than %1, so that something is left to wait.</source>
        <translation>Venda más de cero y menos de %1, para que quede algo en la cola.</translation>
    </message>
    <message>
        <source>Use digits 0 to 9 only.</source>
        <translation>Use solo cifras del 0 al 9.</translation>
    </message>
    <message>
        <source>Which amount do you mean?</source>
        <translation>¿Qué importe quiere decir?</translation>
    </message>
    <message>
        <source>%1 has at most %2 digits after the decimal mark.</source>
        <translation>%1 admite como máximo %2 decimales.</translation>
    </message>
    <message>
        <source>Nobody can own that much.</source>
        <translation>Nadie puede tener tanto.</translation>
    </message>
    <message>
        <source>Too small to arrive: it would round to nothing.</source>
        <translation>Demasiado pequeño: se redondearía a cero.</translation>
    </message>
    <message>
        <source>You have %1. Enter less, or use Max.</source>
        <translation>Tiene %1. Introduzca menos o use Máx.</translation>
    </message>
    <message>
        <source>The fee needs about %1, you have %2. Your %3 is safe. Send some ETH to this account.</source>
        <translation>La comisión requiere unos %1 y tiene %2. Sus %3 están a salvo. Envíe algo de ETH a esta cuenta.</translation>
    </message>
    <message>
        <source>No pool can take this size. Enter less.</source>
        <translation>Ningún pool puede con este importe. Introduzca menos.</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>Use al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Las dos contraseñas no son iguales.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Las dos frases adicionales no son iguales.</translation>
    </message>
    <message>
        <source>This is not a private key or a keystore file.</source>
        <translation>No es una clave privada ni un archivo de clave (keystore).</translation>
    </message>
    <message>
        <source>This is not an address: it needs 0x and 40 characters, 0 to 9 and a to f.</source>
        <translation>No es una dirección: hacen falta 0x y 40 caracteres, del 0 al 9 y de la a a la f.</translation>
    </message>
    <message>
        <source>At least one character of this address is wrong. Copy it again, whole.</source>
        <translation>Al menos un carácter de esta dirección es incorrecto. Cópiela de nuevo, entera.</translation>
    </message>
    <message>
        <source>This account is in the wallet already.</source>
        <translation>Esta cuenta ya está en la cartera.</translation>
    </message>
    <message>
        <source>This keystore file asks for far more work than is usual, or for an unknown cipher. It was not opened.</source>
        <translation>Este archivo de clave (keystore) pide mucho más cálculo de lo habitual, o un cifrado desconocido. No se abrió.</translation>
    </message>
    <message>
        <source>The file says that it is for %1, and its key is that of %2. Not imported.</source>
        <translation>El archivo dice ser para %1 y su clave es la de %2. No se importó nada.</translation>
    </message>
    <message>
        <source>A node&apos;s address begins with https:// or http://.</source>
        <translation>La dirección de un nodo empieza por https:// o http://.</translation>
    </message>
    <message>
        <source>This address names no node. Write it whole and without spaces, as https://node.example. Nothing was kept.</source>
        <translation>Esta dirección no corresponde a ningún nodo. Escríbala entera y sin espacios, como https://node.example. No se guardó nada.</translation>
    </message>
    <message>
        <source>Type exactly this: %1. Nothing was removed.</source>
        <translation>Escriba exactamente esto: %1. No se eliminó nada.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Un nombre tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>This name holds characters that cannot be seen. Type it again.</source>
        <translation>Este nombre tiene caracteres invisibles. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>A vault&apos;s name has 1 to 40 letters, digits, spaces and dashes.</source>
        <translation>El nombre de una bóveda tiene de 1 a 40 letras, cifras, espacios y guiones.</translation>
    </message>
    <message>
        <source>There is a file of this name already: %1. It was not replaced.</source>
        <translation>Ya existe un archivo con este nombre: %1. No se reemplazó.</translation>
    </message>
    <message>
        <source>The wallet keeps its own files in this folder. Choose another place.</source>
        <translation>La cartera guarda sus propios archivos en esta carpeta. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Only an account that is watched can be removed. This one has its key here.</source>
        <translation>Solo se puede quitar una cuenta de solo lectura. Esta tiene su clave aquí.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Elija primero un archivo.</translation>
    </message>
    <message>
        <source>Enter a limit above zero: with none, nothing could be sent.</source>
        <translation>Introduzca un límite superior a cero: con cero no se podría enviar nada.</translation>
    </message>
    <message>
        <source>In the rehearsal %2 could take %1 of you afterwards. Not sent.</source>
        <translation>Según el ensayo, %2 podría retirarle %1 después. No se envió nada.</translation>
    </message>
    <message>
        <source>An earlier version of this wallet signed this and kept no plan of it. It can be cancelled, but not sped up.</source>
        <translation>Una versión anterior de esta cartera firmó esto y no guardó su plan. Se puede cancelar, pero no acelerar.</translation>
    </message>
    <message>
        <source>In the rehearsal your balance changed by %1, and %2 was agreed to. Not sent.</source>
        <translation>En el ensayo su saldo cambió en %1, y se había acordado %2. No se envió nada.</translation>
    </message>
    <message>
        <source>In the rehearsal the recipient gets %1, and %2 was agreed to. Not sent.</source>
        <translation>En el ensayo el destinatario recibe %1, y se había acordado %2. No se envió nada.</translation>
    </message>
    <message>
        <source>The fee may reach %1. Your limit in Settings is %2. Nothing was signed.</source>
        <translation>La comisión puede llegar a %1. Su límite en Ajustes es %2. No se firmó nada.</translation>
    </message>
    <message>
        <source>The price of ETH on this network is out of date, so your fee limit in dollars cannot be held. Nothing was signed. Try again later.</source>
        <translation>El precio de ETH en esta red está desactualizado, así que no se puede respetar su límite de comisión en dólares. No se firmó nada. Reintente más tarde.</translation>
    </message>
    <message>
        <source>The tip is more than your maximum price per gas. Enter a smaller tip.</source>
        <translation>La propina supera su precio máximo del gas. Introduzca una propina menor.</translation>
    </message>
    <message>
        <source>The network asks for %1 gwei now, and more may come. Enter a higher maximum.</source>
        <translation>La red pide %1 gwei ahora y puede subir más. Introduzca un máximo mayor.</translation>
    </message>
    <message>
        <source>This transaction no longer waits for a block. Nothing was signed.</source>
        <translation>Esta transacción ya no espera un bloque. No se firmó nada.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the network&apos;s differ by about %1. Set the clock right; nothing can be signed until then.</source>
        <translation>El reloj de este equipo y el de la red difieren en unos %1. Ajuste el reloj; hasta entonces no se puede firmar nada.</translation>
    </message>
    <message>
        <source>Only whitelisted addresses mint or redeem. Nothing was sent. You can swap instead.</source>
        <translation>Solo las direcciones de la lista blanca pueden emitir o reembolsar. No se envió nada. Puede intercambiar.</translation>
    </message>
    <message>
        <source>Today&apos;s limit leaves %1. It resets at %2 UTC.</source>
        <translation>El límite de hoy deja %1. Se reinicia a las %2 UTC.</translation>
    </message>
    <message>
        <source>GAIB has paused this. Your tokens are where they were.</source>
        <translation>GAIB ha pausado esta operación. Sus tokens no se han movido.</translation>
    </message>
    <message>
        <source>GAIB&apos;s contract holds %1 now: at most %2 can be redeemed.</source>
        <translation>El contrato de GAIB tiene %1: se pueden reembolsar como máximo %2.</translation>
    </message>
    <message>
        <source>A request of %1 is still waiting. A new one is possible once it is paid.</source>
        <translation>Una solicitud de %1 sigue en espera. Podrá hacer otra cuando se pague.</translation>
    </message>
    <message>
        <source>Not open on this network: %1</source>
        <translation>No disponible en esta red: %1</translation>
    </message>
    <message>
        <source>This link does not lead to a page that this wallet knows. It was not opened.</source>
        <translation>Este enlace no lleva a una página que esta cartera conozca. No se abrió.</translation>
    </message>
    <message>
        <source>The system opened no browser. Copy the address and open it yourself.</source>
        <translation>El sistema no abrió ningún navegador. Copie la dirección y ábrala usted.</translation>
    </message>
    <message>
        <source>%1 is in the list already: it cannot confirm itself. Nothing was kept.</source>
        <translation>%1 ya está en la lista: un nodo no puede confirmarse a sí mismo. No se guardó nada.</translation>
    </message>
    <message>
        <source>The node does not answer. Your money does not depend on it. Try again or choose another.</source>
        <translation>El nodo no responde. Su dinero no depende de él. Reintente o elija otro.</translation>
    </message>
    <message>
        <source>No node is chosen yet. Choose one in Settings: it will see your addresses.</source>
        <translation>Aún no se ha elegido un nodo. Elija uno en Ajustes: verá sus direcciones.</translation>
    </message>
    <message>
        <source>The node is busy. Try again in a moment.</source>
        <translation>El nodo está ocupado. Reintente en un momento.</translation>
    </message>
    <message>
        <source>This node cannot answer what the wallet asks. Choose another.</source>
        <translation>Este nodo no puede responder lo que esta cartera pregunta. Elija otro.</translation>
    </message>
    <message>
        <source>The node no longer knows that block. Try again or choose another.</source>
        <translation>El nodo ya no conoce ese bloque. Reintente o elija otro.</translation>
    </message>
    <message>
        <source>This node is on network %1, not %2. Signing is off.</source>
        <translation>Este nodo está en la red %1, no en %2. Firma desactivada.</translation>
    </message>
    <message>
        <source>The contract refuses this: %1. Nothing was sent.</source>
        <translation>El contrato lo rechaza: %1. No se envió nada.</translation>
    </message>
    <message>
        <source>The node sent something unreadable. It was ignored.</source>
        <translation>El nodo envió algo ilegible y se ignoró.</translation>
    </message>
    <message>
        <source>The node sent far too much. It was ignored.</source>
        <translation>El nodo envió una respuesta demasiado larga y se ignoró.</translation>
    </message>
    <message>
        <source>The contract of %1 does not tell what you have, so nothing here can be shown. Your money was not touched.</source>
        <translation>El contrato de %1 no dice lo que usted tiene, así que aquí no se puede mostrar nada. Su dinero no se ha tocado.</translation>
    </message>
    <message>
        <source>This token takes other signatures than this wallet knows. No permit is signed; an allowance works.</source>
        <translation>Este token acepta firmas distintas de las que esta cartera conoce. No se firma ningún permit; una autorización funciona.</translation>
    </message>
    <message>
        <source>This is neither an address nor a payment link. Nothing was filled in.</source>
        <translation>No es ni una dirección ni un enlace de pago. No se rellenó nada.</translation>
    </message>
    <message>
        <source>This link asks for money on the network %1, and this window is on %2. Nothing was filled in.</source>
        <translation>Este enlace pide dinero en la red %1 y esta ventana está en %2. No se rellenó nada.</translation>
    </message>
    <message>
        <source>This wallet does not look up names such as %1. Ask for the address itself.</source>
        <translation>Esta cartera no busca nombres como %1. Pida la dirección misma.</translation>
    </message>
    <message>
        <source>This link asks for something else than one payment. Nothing was filled in.</source>
        <translation>Este enlace pide algo distinto de un solo pago. No se rellenó nada.</translation>
    </message>
    <message>
        <source>The amount in this link cannot be paid exactly. Nothing was filled in.</source>
        <translation>El importe de este enlace no se puede pagar con exactitud. No se rellenó nada.</translation>
    </message>
    <message>
        <source>This link asks for a token that this wallet does not know, at %1.</source>
        <translation>Este enlace pide un token que esta cartera no conoce, en %1.</translation>
    </message>
    <message>
        <source>Enter more than zero.</source>
        <translation>Introduzca más de cero.</translation>
    </message>
    <message>
        <source>The issuer of %1 has the recipient on its deny list: %2. Nothing can be sent there.</source>
        <translation>El emisor de %1 tiene al destinatario en su lista de denegación: %2. No se le puede enviar nada.</translation>
    </message>
    <message>
        <source>The issuer of %1 has this account on its deny list. Its %1 cannot be sent now; other tokens can.</source>
        <translation>El emisor de %1 tiene esta cuenta en su lista de denegación. Sus %1 no se pueden enviar ahora; otros tokens sí.</translation>
    </message>
    <message>
        <source>There is no QR code in this picture.</source>
        <translation>No hay ningún código QR en esta imagen.</translation>
    </message>
    <message>
        <source>There is more than one QR code in this picture. Cut out the one you mean.</source>
        <translation>Hay más de un código QR en esta imagen. Recorte el que quiera.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read, or it is far too large.</source>
        <translation>Este archivo no es una imagen legible, o es demasiado grande.</translation>
    </message>
    <message>
        <source>The clipboard changed while it was pasted. Compare every letter with where the address comes from.</source>
        <translation>El portapapeles cambió mientras se pegaba. Compare cada carácter con el origen de la dirección.</translation>
    </message>
    <message>
        <source>You have %2, and up to %1 of it is for the fee. Enter less, or use Max.</source>
        <translation>Tiene %2, de los que hasta %1 son para la comisión. Introduzca menos o use Máx.</translation>
    </message>
    <message>
        <source>This wallet does not know version %1 of Uniswap&apos;s router.</source>
        <translation>Esta cartera no conoce la versión %1 del router de Uniswap.</translation>
    </message>
    <message>
        <source>Permit2 answers otherwise than it should, so that nothing is signed for it.</source>
        <translation>Permit2 no responde como debería, así que no se firma nada para él.</translation>
    </message>
    <message>
        <source>Its list of pools cannot be read now, so that some may be missing here.</source>
        <translation>Su lista de pools no se puede leer ahora, así que aquí pueden faltar algunos.</translation>
    </message>
    <message>
        <source>At this size its price is far from one for one: it is not offered.</source>
        <translation>Con este importe su precio está lejos de uno por uno: no se ofrece.</translation>
    </message>
    <message>
        <source>The pool&apos;s price does not follow from its own figures, so it is not offered.</source>
        <translation>El precio del pool no se deduce de sus propias cifras, así que no se ofrece.</translation>
    </message>
    <message>
        <source>The node does not take this, for a reason that this wallet does not know. Nothing was sent.</source>
        <translation>El nodo no lo acepta, por un motivo que esta cartera no conoce. No se envió nada.</translation>
    </message>
    <message>
        <source>Another transaction of this account has its number. This one was not sent.</source>
        <translation>Otra transacción de esta cuenta ya tiene su número. Esta no se envió.</translation>
    </message>
    <message>
        <source>An earlier transaction of this account is missing. This one was not sent.</source>
        <translation>Falta una transacción anterior de esta cuenta. Esta no se envió.</translation>
    </message>
    <message>
        <source>The network asks for a higher fee now. Nothing was sent.</source>
        <translation>La red pide ahora una comisión mayor. No se envió nada.</translation>
    </message>
    <message>
        <source>An earlier transaction waits with this number and offers about as much. It stands; the new one was not sent.</source>
        <translation>Una transacción anterior espera con este número y ofrece casi lo mismo. Sigue en pie; la nueva no se envió.</translation>
    </message>
    <message>
        <source>The account&apos;s ETH does not cover what is sent and the highest fee. Nothing was sent.</source>
        <translation>El ETH de la cuenta no cubre lo que se envía y la comisión máxima. No se envió nada.</translation>
    </message>
    <message>
        <source>The node does not take this limit of gas. Nothing was sent. Check again.</source>
        <translation>El nodo no acepta este límite de gas. No se envió nada. Compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Too many transactions wait at this node. Nothing was sent. Try again in a moment.</source>
        <translation>Hay demasiadas transacciones en espera en este nodo. No se envió nada. Reintente en un momento.</translation>
    </message>
    <message>
        <source>The node cannot read this as a transaction of its network. Nothing was sent. Choose another node.</source>
        <translation>El nodo no puede leer esto como una transacción de su red. No se envió nada. Elija otro nodo.</translation>
    </message>
    <message>
        <source>The rehearsal failed: %1. Not sent.</source>
        <translation>El ensayo falló: %1. No se envió nada.</translation>
    </message>
    <message>
        <source>In the rehearsal something else moved: %1. Not sent.</source>
        <translation>En el ensayo se movió otra cosa: %1. No se envió nada.</translation>
    </message>
    <message>
        <source>The price moved. At least %1 now, %2 before.</source>
        <translation>El precio cambió. Ahora como mínimo %1, antes %2.</translation>
    </message>
    <message>
        <source>These figures are too old to sign. Nothing was sent. Check again.</source>
        <translation>Estas cifras son demasiado antiguas para firmarlas. No se envió nada. Compruebe de nuevo.</translation>
    </message>
    <message>
        <source>AID trades at %1. This wallet does not sell it under 0.80. Nothing was sent.</source>
        <translation>AID cotiza a %1. Esta cartera no lo vende por debajo de 0,80. No se envió nada.</translation>
    </message>
    <message>
        <source>The node answered with another transaction&apos;s hash. It is not trusted.</source>
        <translation>El nodo respondió con el hash de otra transacción. No se confía en esa respuesta.</translation>
    </message>
    <message>
        <source>The network fee rose. At most %1 now, %2 before. Nothing was sent.</source>
        <translation>La comisión de red subió. Ahora como máximo %1, antes %2. No se envió nada.</translation>
    </message>
    <message>
        <source>A fee of %1 is asked for. This wallet never pays above %2. Not signed.</source>
        <translation>Se pide una comisión de %1. Esta cartera nunca paga más de %2. No se firmó nada.</translation>
    </message>
    <message>
        <source>The wallet is locked.</source>
        <translation>La cartera está bloqueada.</translation>
    </message>
    <message>
        <source>Wrong password, or the file is damaged. Nothing was changed.</source>
        <translation>Contraseña incorrecta o archivo dañado. No se cambió nada.</translation>
    </message>
    <message>
        <source>This account can only be watched: its key is elsewhere.</source>
        <translation>Esta cuenta es de solo lectura: su clave está en otro lugar.</translation>
    </message>
    <message>
        <source>This would let a contract take all you will ever have. It was not signed.</source>
        <translation>Esto permitiría a un contrato retirar todo lo que llegue a tener. No se firmó nada.</translation>
    </message>
    <message>
        <source>On a copy of a live network only the demo&apos;s own accounts sign. The live network would take what this key signs, too. Nothing was signed.</source>
        <translation>En una copia de una red real solo firman las cuentas de la demostración. La red real también aceptaría lo que firme esta clave. No se firmó nada.</translation>
    </message>
    <message>
        <source>%1 is not what it was: %2. Nothing was signed. Ask its issuer whether this is meant; you can accept it in Settings, Network.</source>
        <translation>%1 ha cambiado: %2. No se firmó nada. Pregunte a su emisor si es intencionado; puede aceptarlo en Ajustes, Red.</translation>
    </message>
    <message>
        <source>%1 is not what this wallet knows: %2. Nothing was signed. Try another node; if it says the same, wait for a new version of the wallet.</source>
        <translation>%1 no es lo que esta cartera conoce: %2. No se firmó nada. Pruebe otro nodo; si dice lo mismo, espere una nueva versión de la cartera.</translation>
    </message>
    <message>
        <source>The wallet has not seen yet whether the contracts of this network are still the same. Nothing is signed before. Check again in a moment.</source>
        <translation>Esta cartera aún no ha visto si los contratos de esta red siguen siendo los mismos. No se firma nada antes. Compruebe de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Your two nodes contradict each other about block %4. %1: %2 says the first, %3 the second. Nothing is signed until they agree, or until you choose others in Settings.</source>
        <translation>Sus dos nodos se contradicen sobre el bloque %4. %1: el primero dice %2, el segundo %3. No se firma nada hasta que coincidan o usted elija otros en Ajustes.</translation>
    </message>
    <message>
        <source>What this wallet knows of the contracts cannot be read: %1. Nothing is signed until it learns them anew, which you can start in Settings, Network.</source>
        <translation>Lo que esta cartera sabe de los contratos no se puede leer: %1. No se firma nada hasta que los aprenda de nuevo, lo que puede iniciar en Ajustes, Red.</translation>
    </message>
    <message>
        <source>This file is not a statement of this wallet, or it was altered so that it cannot be one. Nothing in it was believed.</source>
        <translation>Este archivo no es un extracto de esta cartera, o se alteró tanto que ya no puede serlo. No se dio crédito a nada de su contenido.</translation>
    </message>
    <message>
        <source>This period reaches into what is not final yet. The last final block is of %1: end there, or before.</source>
        <translation>Este período llega a lo que aún no es definitivo. El último bloque definitivo es del %1: termine ahí o antes.</translation>
    </message>
    <message>
        <source>There was no AID and no sAID here before %1. Begin on that day, or later.</source>
        <translation>Aquí no había AID ni sAID antes del %1. Empiece ese día o más tarde.</translation>
    </message>
    <message>
        <source>This period ends before it begins. Swap the dates.</source>
        <translation>Este período termina antes de empezar. Intercambie las fechas.</translation>
    </message>
    <message>
        <source>The network has no block in this period, so nothing can have happened in it. Choose a longer one.</source>
        <translation>La red no tiene ningún bloque en este período, así que no pudo ocurrir nada en él. Elija uno más largo.</translation>
    </message>
    <message>
        <source>Write a day as year-month-day, like 2026-12-31.</source>
        <translation>Escriba la fecha como año-mes-día, por ejemplo 2026-12-31.</translation>
    </message>
    <message>
        <source>%1 is no leap year: its February ends on the 28th. Nothing was guessed.</source>
        <translation>%1 no es bisiesto: su febrero termina el 28. No se supuso nada.</translation>
    </message>
    <message>
        <source>No statement was made. %1 Your money does not depend on it.</source>
        <translation>No se hizo el extracto. %1 Su dinero no depende de ello.</translation>
    </message>
    <message>
        <source>This statement is of the network with id %1, which is not the one named here.</source>
        <translation>Este extracto es de la red con id %1, que no es la indicada aquí.</translation>
    </message>
    <message>
        <source>This node has no final block %1 yet, so it cannot say what was there.</source>
        <translation>Este nodo aún no tiene el bloque definitivo %1, así que no puede decir qué había en él.</translation>
    </message>
    <message>
        <source>The demo is not open, and its chain lives only as long as it is. Open it.</source>
        <translation>La demostración no está abierta, y su cadena solo existe mientras lo está. Ábrala.</translation>
    </message>
    <message>
        <source>%1 for %2 cannot be right for two dollar tokens. Nothing can be signed. Choose another way.</source>
        <translation>%1 por %2 no puede ser correcto entre dos tokens en dólares. No se puede firmar nada. Elija otra forma.</translation>
    </message>
    <message>
        <source>This way needs the key in this wallet: it is paid by a signature.</source>
        <translation>Esta forma requiere que la clave esté en esta cartera: se paga con una firma.</translation>
    </message>
    <message>
        <source>This pool was found on the network. Look at it once before you use it.</source>
        <translation>Este pool se encontró en la red. Mírelo una vez antes de usarlo.</translation>
    </message>
    <message>
        <source>Enter a price tolerance between %1 and %2.</source>
        <translation>Introduzca una tolerancia de precio entre %1 y %2.</translation>
    </message>
    <message>
        <source>This file is not a vault of this wallet, or it is damaged. It was not used.</source>
        <translation>Este archivo no es una bóveda de esta cartera, o está dañado. No se usó.</translation>
    </message>
    <message>
        <source>This vault was made by a newer version of the wallet, or it is damaged. It was not used.</source>
        <translation>Esta bóveda se creó con una versión más reciente de la cartera, o está dañada. No se usó.</translation>
    </message>
    <message>
        <source>The part of the wallet that holds the keys has stopped. Nothing was signed by it. Unlock again.</source>
        <translation>La parte de la cartera que guarda las claves se ha detenido. No firmó nada. Desbloquee de nuevo.</translation>
    </message>
    <message>
        <source>Wait %1 s before the next attempt.</source>
        <translation>Espere %1 s antes del próximo intento.</translation>
    </message>
    <message>
        <source>There is a vault already. It was not touched.</source>
        <translation>Ya existe una bóveda. No se tocó.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer. Your password works as always.</source>
        <translation>El llavero del sistema no responde. Su contraseña funciona como siempre.</translation>
    </message>
    <message>
        <source>The signer does not know this contract or this call. Not signed.</source>
        <translation>El firmante no conoce este contrato o esta llamada. No se firmó nada.</translation>
    </message>
    <message>
        <source>The signer does not know network %1. Not signed.</source>
        <translation>El firmante no conoce la red %1. No se firmó nada.</translation>
    </message>
    <message>
        <source>The bytes differ from what was agreed to: %1. Not signed.</source>
        <translation>Los bytes difieren de lo acordado: %1. No se firmó nada.</translation>
    </message>
    <message>
        <source>The signer signed something else than was asked for: %1. It was not sent.</source>
        <translation>El firmante firmó algo distinto de lo pedido: %1. No se envió.</translation>
    </message>
    <message>
        <source>The plan&apos;s time is far from this computer&apos;s clock. Check the clock. Not signed.</source>
        <translation>La hora del plan está lejos de la de este equipo. Compruebe el reloj. No se firmó nada.</translation>
    </message>
    <message>
        <source>The signer does not accept so low a minimum. Not signed.</source>
        <translation>El firmante no acepta un mínimo tan bajo. No se firmó nada.</translation>
    </message>
    <message>
        <source>The signer does not let so much more be paid than is likely. Not signed.</source>
        <translation>El firmante no permite pagar mucho más de lo probable. No se firmó nada.</translation>
    </message>
    <message>
        <source>This pool cannot be accepted. %1 Nothing was changed.</source>
        <translation>Este pool no se puede aceptar. %1 No se cambió nada.</translation>
    </message>
    <message>
        <source>Word %1 is not typed yet. Take it from your paper.</source>
        <translation>La palabra %1 aún no está escrita. Cópiela de su papel.</translation>
    </message>
    <message>
        <source>A phrase has 12, 15, 18, 21 or 24 words. Words here: %1.</source>
        <translation>Una frase de recuperación tiene 12, 15, 18, 21 o 24 palabras. Palabras aquí: %1.</translation>
    </message>
    <message>
        <source>%1 pools are accepted already. Remove one first. Nothing was changed.</source>
        <translation>Ya hay %1 pools aceptados. Quite uno primero. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open this. Close other programs and try again.</source>
        <translation>No hay suficiente memoria libre para abrir esto. Cierre otros programas y reintente.</translation>
    </message>
    <message>
        <source>Word %1 is not in the list of recovery words.</source>
        <translation>La palabra %1 no está en la lista de palabras de recuperación.</translation>
    </message>
    <message>
        <source>These words do not belong together: one is wrong, or two are in the wrong order.</source>
        <translation>Estas palabras no concuerdan: una es incorrecta, o dos están en orden equivocado.</translation>
    </message>
    <message>
        <source>Word %1 is another one. Look at your paper again; nothing was changed.</source>
        <translation>La palabra %1 es otra. Mire de nuevo su papel; no se cambió nada.</translation>
    </message>
    <message>
        <source>No account has this key: it is zero, or beyond the largest there is.</source>
        <translation>Ninguna cuenta tiene esta clave: es cero o supera la mayor posible.</translation>
    </message>
    <message>
        <source>This file is not a whole keystore file. It was not imported.</source>
        <translation>Este archivo no es un archivo de clave (keystore) completo. No se importó.</translation>
    </message>
    <message>
        <source>A label has %1 characters at most, and a note %2. Shorten it; it was not saved.</source>
        <translation>Una etiqueta tiene como máximo %1 caracteres, y una nota %2. Acorte el texto; no se guardó.</translation>
    </message>
    <message>
        <source>Your labels and notes could not be read, and begin anew. The damaged file is kept as %1. No money is concerned.</source>
        <translation>Sus etiquetas y notas no se pudieron leer y empiezan de cero. El archivo dañado se conserva como %1. Su dinero no se ve afectado.</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>Reading the block…</source>
        <translation>Leyendo el bloque…</translation>
    </message>
    <message>
        <source>The node has another block of that number now, or none: the chain was reorganised. Read again with F5.</source>
        <translation>El nodo tiene ahora otro bloque con ese número, o ninguno: la cadena se ha reorganizado. Vuelva a leer con F5.</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>Todos los dígitos</translation>
    </message>
    <message>
        <source>Amounts are hidden, and the questions have them: they are not copied now.</source>
        <translation>Los importes están ocultos y las preguntas los contienen: ahora no se copian.</translation>
    </message>
    <message>
        <source>Block hash</source>
        <translation>Hash del bloque</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Mined</source>
        <translation>En el bloque</translation>
    </message>
    <message>
        <source>A contract without a name</source>
        <translation>Un contrato sin nombre</translation>
    </message>
    <message>
        <source>its events since block %1 (eth_getLogs)</source>
        <translation>sus eventos desde el bloque %1 (eth_getLogs)</translation>
    </message>
    <message>
        <source>What the issuer reported to hold, by the AID in circulation, and cut.</source>
        <translation>Lo que el emisor declaró tener, entre el AID en circulación, y truncado.</translation>
    </message>
    <message>
        <source>The collateral of all open deals, by what they owe. Those in default are among them.</source>
        <translation>La garantía de todas las operaciones abiertas, entre lo que deben. Las que están en impago también cuentan.</translation>
    </message>
    <message>
        <source>The open deals whose hardware was heard of within a day of that block.</source>
        <translation>Las operaciones abiertas cuyo hardware dio señales menos de un día antes de ese bloque.</translation>
    </message>
    <message>
        <source>Issuer-reported on %1. The contract only keeps what it was told. How much AID there is, the chain says itself.</source>
        <translation>Declarado por el emisor el %1. El contrato solo guarda lo que se le dijo. Cuánto AID hay lo dice la propia cadena.</translation>
    </message>
    <message>
        <source>T-bills</source>
        <translation>Letras del Tesoro</translation>
    </message>
    <message>
        <source>Stablecoins</source>
        <translation>Stablecoins</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>AID in circulation</source>
        <translation>AID en circulación</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>Garantía</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Debido</translation>
    </message>
    <message>
        <source>Issuer-reported. The contract only keeps what it was told.</source>
        <translation>Declarado por el emisor. El contrato solo guarda lo que se le dijo.</translation>
    </message>
    <message>
        <source>Issuer-reported, last on %1. The contract only keeps what it was told.</source>
        <translation>Declarado por el emisor, por última vez el %1. El contrato solo guarda lo que se le dijo.</translation>
    </message>
    <message>
        <source>What this way would have given in that block for exactly this payment, after its own fee and before the network&apos;s.</source>
        <translation>Lo que esta vía habría dado en ese bloque por exactamente este pago, después de su propia comisión y antes de la de red.</translation>
    </message>
    <message>
        <source>What this way would have asked in that block for exactly what shall arrive, its own fee included and the network&apos;s not.</source>
        <translation>Lo que esta vía habría pedido en ese bloque por exactamente lo que debe llegar, con su propia comisión y sin la de red.</translation>
    </message>
    <message>
        <source>GAIB&apos;s contract fixes this. No market moves it before your transaction arrives.</source>
        <translation>Lo fija el contrato de GAIB. Ningún mercado lo cambia antes de que llegue su transacción.</translation>
    </message>
    <message>
        <source>The quote less your price tolerance, rounded up. Where less would come, the contract refuses and nothing is exchanged.</source>
        <translation>La cotización menos su tolerancia de precio, redondeada hacia arriba. Si llegara menos, el contrato lo rechaza y no se intercambia nada.</translation>
    </message>
    <message>
        <source>The quote and your price tolerance on top, rounded up. More than that never leaves the account.</source>
        <translation>La cotización más su tolerancia de precio, redondeada hacia arriba. De la cuenta nunca sale más que eso.</translation>
    </message>
    <message>
        <source>What the exchange is likely to use, times the price of gas in that block. The review sheet has the most it can be.</source>
        <translation>Lo que el intercambio gastará probablemente, por el precio del gas en ese bloque. La revisión indica el máximo posible.</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Comisión de red</translation>
    </message>
    <message>
        <source>%1 gas, each at %2 wei</source>
        <translation>%1 gas, a %2 wei cada uno</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>What the sAID that is held is worth at the Deposit NAV, less what it cost, first in, first out. Both follow from the events of the vault and of its pools.</source>
        <translation>Lo que vale el sAID que se tiene al VL de entrada, menos lo que costó, primero en entrar, primero en salir. Ambos resultan de los eventos del contrato y de sus pools.</translation>
    </message>
    <message>
        <source>All that the account has and all that the queue owes it, each at the price that is named. Each value is rounded down.</source>
        <translation>Todo lo que tiene la cuenta y todo lo que le debe la cola, cada cosa al precio indicado. Cada valor se redondea hacia abajo.</translation>
    </message>
    <message>
        <source>What the best pool would have paid in that block for all of each holding, before the network&apos;s fee. USDC counts as one dollar.</source>
        <translation>Lo que el mejor pool habría pagado en ese bloque por cada saldo entero, antes de la comisión de red. Un USDC cuenta como un dólar.</translation>
    </message>
    <message>
        <source>The sAID that was held just before the last step, times what the step brought each.</source>
        <translation>El sAID que se tenía justo antes del último escalón, por lo que el escalón aportó a cada uno.</translation>
    </message>
    <message>
        <source>What the token&apos;s contract says that the account has.</source>
        <translation>Lo que el contrato del token dice que tiene la cuenta.</translation>
    </message>
    <message>
        <source>What the chain says that the account has.</source>
        <translation>Lo que la cadena dice que tiene la cuenta.</translation>
    </message>
    <message>
        <source>What the vault owes the account. It was fixed by the request, and is AID.</source>
        <translation>Lo que el contrato debe a la cuenta. Lo fijó la solicitud, y es AID.</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valor total</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>AID for one sAID, as the vault reckons it: its AID by its shares. Losses that are expected and not booked yet are not taken off. Who stakes comes in at it.</source>
        <translation>AID por un sAID, como lo cuenta el contrato: su AID entre sus participaciones. Las pérdidas esperadas, aún sin contabilizar, no se descuentan. Quien hace staking entra a ese valor.</translation>
    </message>
    <message>
        <source>The Deposit NAV less the losses that are expected and not booked yet. A request to leave is fixed at it.</source>
        <translation>El VL de entrada menos las pérdidas esperadas, aún sin contabilizar. Una solicitud de salida se fija a ese valor.</translation>
    </message>
    <message>
        <source>What the best pool would have paid in that block for one sAID, after its fee.</source>
        <translation>Lo que el mejor pool habría pagado en ese bloque por un sAID, después de su comisión.</translation>
    </message>
    <message>
        <source>The sAID that the account has, and what it is worth at the Unstaking NAV.</source>
        <translation>El sAID que tiene la cuenta, y lo que vale al VL de salida.</translation>
    </message>
    <message>
        <source>What the sAID that is held cost, first in, first out, by the events of the vault and of its pools.</source>
        <translation>Lo que costó el sAID que se tiene, primero en entrar, primero en salir, según los eventos del contrato y de sus pools.</translation>
    </message>
    <message>
        <source>What the vault would have given in that block for exactly this payment.</source>
        <translation>Lo que el contrato habría dado en ese bloque por exactamente este pago.</translation>
    </message>
    <message>
        <source>The sAID that would come, at the Unstaking NAV after the payment. A loss that is expected is shared by who comes.</source>
        <translation>El sAID que llegaría, al VL de salida después del pago. Quien entra comparte una pérdida esperada.</translation>
    </message>
    <message>
        <source>The AID that a request would fix in that block, sold the best way at the prices of that block. The queue pays later, and nobody knows the price of that day.</source>
        <translation>El AID que una solicitud fijaría en ese bloque, vendido por la mejor vía a los precios de ese bloque. La cola paga más tarde, y nadie conoce el precio de ese día.</translation>
    </message>
    <message>
        <source>What the best way would have paid in that block for all of it, after its own fee and before the network&apos;s.</source>
        <translation>Lo que la mejor vía habría pagado en ese bloque por todo, después de su propia comisión y antes de la de red.</translation>
    </message>
    <message>
        <source>One part sold at once, the other by the queue, each as if it were alone.</source>
        <translation>Una parte vendida al momento, la otra por la cola, cada una como si fuera la única.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 times</source>
        <translation>
            <numerusform>%1, %2 vez</numerusform>
            <numerusform>%1, %2 veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 USD, as the feed said on %2</source>
        <translation>%1 USD, según el precio on-chain del %2</translation>
    </message>
</context>
<context>
    <name>fees</name>
    <message>
        <source>At least %1: the block takes %2 and the tip comes on.</source>
        <translation>Como mínimo %1: el bloque cobra %2 y se suma la propina.</translation>
    </message>
    <message>
        <source>Type a figure, in gwei.</source>
        <translation>Escriba una cifra, en gwei.</translation>
    </message>
    <message>
        <source>At least %1, to take the place of the first one.</source>
        <translation>Como mínimo %1, para ocupar el lugar de la primera.</translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <source>Nothing fits. Try another word.</source>
        <translation>Sin resultados. Pruebe otra palabra.</translation>
    </message>
    <message>
        <source>There is more that fits. Type on to narrow it down.</source>
        <translation>Hay más resultados. Siga escribiendo para acotar.</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Aún no hay ninguna cuenta.</translation>
    </message>
    <message>
        <source>Watch-only account: another signer has to sign it.</source>
        <translation>Cuenta de solo lectura: debe firmar otro firmante.</translation>
    </message>
    <message>
        <source>The wallet is locked: unlock it to sign.</source>
        <translation>La cartera está bloqueada: desbloquéela para firmar.</translation>
    </message>
    <message>
        <source>Chosen now</source>
        <translation>Elegida ahora</translation>
    </message>
    <message>
        <source>You have %1</source>
        <translation>Tiene %1</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Enviar a</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Buscar o hacer</translation>
    </message>
    <message>
        <source>The first page to the last</source>
        <translation>De la primera página a la última</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Volver a la página anterior</translation>
    </message>
    <message>
        <source>On to the page that you came back from</source>
        <translation>Avanzar a la página de la que ha vuelto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search this page, or the whole wallet</source>
        <translation>Buscar en esta página, o en toda la cartera</translation>
    </message>
    <message>
        <source>Hide or show amounts</source>
        <translation>Ocultar o mostrar importes</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>Bloquear o desbloquear</translation>
    </message>
    <message>
        <source>Your whole address, to receive</source>
        <translation>Su dirección completa, para recibir</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Volver a leer todo</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Estos atajos</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>En una página</translation>
    </message>
    <message>
        <source>To what comes next, or before</source>
        <translation>Al elemento siguiente o anterior</translation>
    </message>
    <message>
        <source>Press what has the ring</source>
        <translation>Activar el elemento enmarcado</translation>
    </message>
    <message>
        <source>To another row of a table or list</source>
        <translation>A otra fila de una tabla o lista</translation>
    </message>
    <message>
        <source>To another choice, or point of a chart</source>
        <translation>A otra opción, o punto de un gráfico</translation>
    </message>
    <message>
        <source>Where the figure is from that has the ring</source>
        <translation>De dónde viene la cifra con el foco</translation>
    </message>
    <message>
        <source>Scroll, or go far in a list</source>
        <translation>Desplazarse, o avanzar mucho en una lista</translation>
    </message>
    <message>
        <source>To the first or the last</source>
        <translation>Al primero o al último</translation>
    </message>
    <message>
        <source>On a sheet</source>
        <translation>En una hoja</translation>
    </message>
    <message>
        <source>Back. It never signs and never sends</source>
        <translation>Atrás. Nunca firma ni envía nada</translation>
    </message>
    <message>
        <source>Round the sheet; the page below waits</source>
        <translation>Recorrer la hoja; la página de debajo espera</translation>
    </message>
</context>
<context>
    <name>networks</name>
    <message>
        <source>Fees and payments are in BNB here, and this wallet would call it ETH.</source>
        <translation>Aquí las comisiones y los pagos son en BNB, y esta cartera lo llamaría ETH.</translation>
    </message>
    <message>
        <source>GAIB has not published how to call it. Pools are open.</source>
        <translation>GAIB no ha publicado cómo llamarlo. Los pools están abiertos.</translation>
    </message>
    <message>
        <source>GAIB has published no redeemer on this network.</source>
        <translation>GAIB no ha publicado ningún contrato de reembolso en esta red.</translation>
    </message>
    <message>
        <source>No contract had the right to mint AID on this network when it was last looked at.</source>
        <translation>Ningún contrato tenía derecho a emitir AID en esta red cuando se miró por última vez.</translation>
    </message>
    <message>
        <source>sAID lives on Ethereum.</source>
        <translation>sAID solo existe en Ethereum.</translation>
    </message>
</context>
<context>
    <name>nodes</name>
    <message>
        <source>That block is %1 old.</source>
        <translation>Ese bloque es de hace %1.</translation>
    </message>
    <message>
        <source>That block is %1 old: the node lags behind.</source>
        <translation>Ese bloque es de hace %1: el nodo va atrasado.</translation>
    </message>
    <message>
        <source>It knows the past as well (an archive node).</source>
        <translation>También conoce el pasado (nodo de archivo).</translation>
    </message>
    <message>
        <source>It has forgotten the past: prices of long ago come from events alone.</source>
        <translation>Ha olvidado el pasado: los precios antiguos solo salen de los eventos.</translation>
    </message>
    <message>
        <source>An answer takes %1 ms.</source>
        <translation>Una respuesta tarda %1 ms.</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>consultado</translation>
    </message>
    <message>
        <source>confirms</source>
        <translation>confirma</translation>
    </message>
    <message>
        <source>stands by</source>
        <translation>en reserva</translation>
    </message>
    <message>
        <source>No node yet: without one no balance is known.</source>
        <translation>Aún no hay nodo: sin uno no se conoce ningún saldo.</translation>
    </message>
    <message>
        <source>The demo asks a node of its own on this computer.</source>
        <translation>La demostración consulta su propio nodo en este equipo.</translation>
    </message>
    <message>
        <source>The first node sees your addresses and when you look at them. The second has to say the same: prices with each block, and what you are about to sign; it sees your address then. Where the two contradict each other nothing is signed. The others are asked nothing until you move them up. No node can spend.</source>
        <translation>El primer nodo ve sus direcciones y cuándo las consulta. El segundo tiene que decir lo mismo: los precios con cada bloque, y lo que usted está a punto de firmar; en ese momento ve su dirección. Donde los dos se contradicen no se firma nada. A los demás no se les consulta nada hasta que usted los suba. Ningún nodo puede gastar.</translation>
    </message>
    <message>
        <source>http:// to another computer: everybody on the way can read and change what it says. Use https:// where you can.</source>
        <translation>http:// a otro equipo: cualquiera que esté en el trayecto puede leer y cambiar lo que dice. Use https:// si es posible.</translation>
    </message>
</context>
<context>
    <name>opinions</name>
    <message>
        <source>The block itself</source>
        <translation>El propio bloque</translation>
    </message>
    <message>
        <source>The Deposit NAV of sAID</source>
        <translation>El VL de entrada de sAID</translation>
    </message>
    <message>
        <source>The Unstaking NAV of sAID</source>
        <translation>El VL de salida de sAID</translation>
    </message>
    <message>
        <source>What %1 hands its calls to</source>
        <translation>El contrato al que %1 pasa sus llamadas</translation>
    </message>
    <message>
        <source>Whether this account may mint</source>
        <translation>Si esta cuenta puede emitir</translation>
    </message>
    <message>
        <source>Whether this account may redeem</source>
        <translation>Si esta cuenta puede reembolsar</translation>
    </message>
    <message>
        <source>What %1 may take of this account</source>
        <translation>Lo que %1 puede retirar de esta cuenta</translation>
    </message>
    <message>
        <source>The account&apos;s number of transactions</source>
        <translation>El número de transacciones de la cuenta</translation>
    </message>
    <message>
        <source>What this transaction would do</source>
        <translation>Lo que haría esta transacción</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>what was agreed to</source>
        <translation>lo acordado</translation>
    </message>
</context>
<context>
    <name>ownership</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Sign this text</source>
        <translation>Firmar este texto</translation>
    </message>
    <message>
        <source>Unlock, and sign this text</source>
        <translation>Desbloquear y firmar este texto</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Give this transaction up?</source>
        <translation>¿Abandonar esta transacción?</translation>
    </message>
    <message>
        <source>The wallet sends it no more. Whoever has its bytes could still bring it into a block: if you made the same payment again by then, both would happen. To be sure that it never happens, cancel it instead.</source>
        <translation>La cartera ya no la envía. Quien tenga sus bytes aún podría llevarla a un bloque: si para entonces hubiera repetido el mismo pago, se realizarían ambos. Para asegurarse de que nunca se realice, mejor cancélela.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonarla</translation>
    </message>
    <message>
        <source>Write amounts to a file?</source>
        <translation>¿Escribir los importes en un archivo?</translation>
    </message>
    <message>
        <source>Amounts are hidden on the screen. The file has all of them, for whoever opens it.</source>
        <translation>Los importes están ocultos en la pantalla. El archivo los contiene todos, para quien lo abra.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Escribir el archivo</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>You can still pay %1, but no longer by this name. No money moves.</source>
        <translation>Podrá seguir pagando a «%1», pero ya no con este nombre. No se mueve dinero.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Stake &amp; exit</source>
        <translation>Staking y salida</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Backing</source>
        <translation>Respaldo</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Contacts &amp; approvals</source>
        <translation>Contactos y autorizaciones</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Buy AID with USDC</source>
        <translation>Comprar AID con USDC</translation>
    </message>
    <message>
        <source>swap exchange mint</source>
        <translation>intercambiar intercambio swap emitir emisión mint acuñar convertir cambiar</translation>
    </message>
    <message>
        <source>Sell AID for USDC</source>
        <translation>Vender AID por USDC</translation>
    </message>
    <message>
        <source>swap exchange redeem burn</source>
        <translation>intercambiar intercambio swap reembolsar reembolso redeem quemar burn convertir cambiar</translation>
    </message>
    <message>
        <source>Sell sAID for USDC</source>
        <translation>Vender sAID por USDC</translation>
    </message>
    <message>
        <source>swap exchange leave unstake</source>
        <translation>intercambiar intercambio swap salir salida unstake cambiar</translation>
    </message>
    <message>
        <source>Stake AID</source>
        <translation>Hacer staking de AID</translation>
    </message>
    <message>
        <source>deposit earn yield sAID</source>
        <translation>depósito depositar ganar invertir rendimiento sAID staking stakear poner en garantía</translation>
    </message>
    <message>
        <source>Leave sAID</source>
        <translation>Salir de sAID</translation>
    </message>
    <message>
        <source>exit unstake queue withdraw</source>
        <translation>salida unstake cola retirar retirada retiro</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>transfer payment to somebody address</source>
        <translation>transferencia transferir pago pagar a alguien dirección</translation>
    </message>
    <message>
        <source>Pay a request</source>
        <translation>Pagar una solicitud</translation>
    </message>
    <message>
        <source>link invoice QR picture scan</source>
        <translation>enlace factura QR imagen escanear</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>address QR deposit copy request an amount invoice</source>
        <translation>dirección QR depósito ingreso copiar solicitar un importe factura</translation>
    </message>
    <message>
        <source>Ask the queue to pay</source>
        <translation>Pedir a la cola que pague</translation>
    </message>
    <message>
        <source>process claim unstake</source>
        <translation>procesar reclamar cobrar claim unstake cola</translation>
    </message>
    <message>
        <source>Add or find a contact</source>
        <translation>Añadir o buscar un contacto</translation>
    </message>
    <message>
        <source>address book people names remove</source>
        <translation>agenda libreta de direcciones personas nombres eliminar</translation>
    </message>
    <message>
        <source>Revoke what is allowed</source>
        <translation>Revocar autorizaciones</translation>
    </message>
    <message>
        <source>allowance revoke approve approval permission spender risk</source>
        <translation>autorización revocar approve aprobar aprobación permiso autorizado riesgo</translation>
    </message>
    <message>
        <source>Open a plan from a file</source>
        <translation>Abrir un plan desde un archivo</translation>
    </message>
    <message>
        <source>import check second signer draft treasury</source>
        <translation>importar revisar segundo firmante borrador tesorería</translation>
    </message>
    <message>
        <source>Add or watch an account</source>
        <translation>Añadir o seguir una cuenta</translation>
    </message>
    <message>
        <source>import keys keystore create seed recovery phrase words backup restore</source>
        <translation>importar claves keystore crear seed semilla frase de recuperación palabras copia de seguridad restaurar</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>Bloquear o desbloquear</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña clave</translation>
    </message>
    <message>
        <source>Switch vault</source>
        <translation>Cambiar de bóveda</translation>
    </message>
    <message>
        <source>another wallet password</source>
        <translation>otra cartera contraseña monedero wallet</translation>
    </message>
    <message>
        <source>Hide or show amounts</source>
        <translation>Ocultar o mostrar importes</translation>
    </message>
    <message>
        <source>privacy mask</source>
        <translation>privacidad esconder</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Volver a leer todo</translation>
    </message>
    <message>
        <source>refresh reload update</source>
        <translation>actualizar refrescar recargar</translation>
    </message>
    <message>
        <source>Explain a figure</source>
        <translation>Explicar una cifra</translation>
    </message>
    <message>
        <source>source proof contract block hash JSON-RPC digits</source>
        <translation>fuente origen prueba contrato bloque hash JSON-RPC cifras</translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation>Guardar un informe para soporte</translation>
    </message>
    <message>
        <source>help bug problem log</source>
        <translation>ayuda soporte bug error fallo problema registro log</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todos los atajos</translation>
    </message>
    <message>
        <source>keyboard shortcuts help</source>
        <translation>atajos de teclado ayuda accesos rápidos</translation>
    </message>
    <message>
        <source>Open or close the demo panel</source>
        <translation>Abrir o cerrar el panel de demostración</translation>
    </message>
    <message>
        <source>demo clock role events faults</source>
        <translation>demo reloj papel rol eventos fallos averías</translation>
    </message>
    <message>
        <source>Begin the guided tour</source>
        <translation>Empezar la visita guiada</translation>
    </message>
    <message>
        <source>demo help introduction</source>
        <translation>demo ayuda introducción presentación tutorial</translation>
    </message>
    <message>
        <source>Locked: this address was not compared with the vault. Unlock before you send much to it.</source>
        <translation>Bloqueada: esta dirección no se comparó con la bóveda. Desbloquee antes de enviarle mucho.</translation>
    </message>
    <message>
        <source>The open vault has no key for this address. What arrives there cannot be spent from here.</source>
        <translation>La bóveda abierta no tiene clave para esta dirección. Lo que llegue allí no se puede gastar desde esta cartera.</translation>
    </message>
</context>
<context>
    <name>pools</name>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Read at block %1, of %2 UTC</source>
        <translation>Leído en el bloque %1, del %2 UTC</translation>
    </message>
    <message>
        <source>It holds other tokens than its factory says.</source>
        <translation>Contiene otros tokens que los que indica su fábrica (factory).</translation>
    </message>
    <message>
        <source>The factory does not know it.</source>
        <translation>La fábrica (factory) no lo conoce.</translation>
    </message>
    <message>
        <source>Code of a stranger (a hook) runs in each of its swaps.</source>
        <translation>En cada uno de sus intercambios se ejecuta código de un tercero (un hook).</translation>
    </message>
    <message>
        <source>Too little lies in it.</source>
        <translation>Contiene muy pocos fondos.</translation>
    </message>
    <message>
        <source>Its price is far from all others.</source>
        <translation>Su precio está lejos de todos los demás.</translation>
    </message>
    <message>
        <source>Nobody can understand what it answers.</source>
        <translation>Sus respuestas no se pueden interpretar.</translation>
    </message>
    <message>
        <source>Unlock to see which pools you accepted.</source>
        <translation>Desbloquee para ver qué pools aceptó.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Found on the network; not used before you accept it.</source>
        <translation>Encontrado en la red; no se usa hasta que usted lo acepte.</translation>
    </message>
    <message>
        <source>Look at this pool</source>
        <translation>Examinar este pool</translation>
    </message>
    <message>
        <source>Accepted by you, and unchanged since.</source>
        <translation>Aceptado por usted y sin cambios desde entonces.</translation>
    </message>
    <message>
        <source>Not what you accepted any more; nothing is swapped in it.</source>
        <translation>Ya no es lo que usted aceptó; no se intercambia nada en él.</translation>
    </message>
    <message>
        <source>Accepted by you, and not found any more; it is not used.</source>
        <translation>Aceptado por usted, pero ya no se encuentra; no se usa.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Accepted by you, and it does not fit what this wallet knows any more.</source>
        <translation>Aceptado por usted, pero ya no encaja con lo que esta cartera conoce.</translation>
    </message>
</context>
<context>
    <name>portfolio</name>
    <message>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Price, and which</source>
        <translation>Precio y tipo</translation>
    </message>
    <message>
        <source>Value, %1</source>
        <translation>Valor, %1</translation>
    </message>
    <message>
        <source>Gain, AID</source>
        <translation>Ganancia, AID</translation>
    </message>
    <message>
        <source>AI Dollar</source>
        <translation>AI Dollar</translation>
    </message>
    <message>
        <source>Staked AID</source>
        <translation>Staked AID</translation>
    </message>
    <message>
        <source>USD Coin</source>
        <translation>USD Coin</translation>
    </message>
    <message>
        <source>Tether USD</source>
        <translation>Tether USD</translation>
    </message>
    <message>
        <source>Ether</source>
        <translation>Ether</translation>
    </message>
    <message>
        <source>par</source>
        <translation>a la par</translation>
    </message>
    <message>
        <source>market %1</source>
        <translation>mercado %1</translation>
    </message>
    <message>
        <source>price not read</source>
        <translation>precio no leído</translation>
    </message>
    <message>
        <source>on-chain feed</source>
        <translation>precio on-chain</translation>
    </message>
    <message>
        <source>%1 of losses not yet booked</source>
        <translation>%1 de pérdidas aún no registradas</translation>
    </message>
    <message>
        <source>Unstaking NAV</source>
        <translation>VL de salida</translation>
    </message>
    <message>
        <source>earns nothing</source>
        <translation>no rinde nada</translation>
    </message>
    <message>
        <source>pays fees</source>
        <translation>paga las comisiones</translation>
    </message>
    <message>
        <source>fixed on %1</source>
        <translation>fijado el %1</translation>
    </message>
    <message>
        <source>sAID in the queue</source>
        <translation>sAID en la cola</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>sAID at Unstaking NAV, AID at par</source>
        <translation>sAID al VL de salida, AID a la par</translation>
    </message>
    <message>
        <source>and %1 in the queue</source>
        <translation>y %1 en la cola</translation>
    </message>
    <message>
        <source>As of %1 UTC, block %2</source>
        <translation>Datos del %1 UTC, bloque %2</translation>
    </message>
    <message>
        <source>Whitelisted: %1 left to mint until 00:00 UTC</source>
        <translation>Lista blanca: puede emitir %1 hasta las 00:00 UTC</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Last NAV step, %1</source>
        <translation>Último escalón del VL, %1</translation>
    </message>
    <message>
        <source>In US dollars: the chain has no fresh price of the euro now.</source>
        <translation>En dólares estadounidenses: la cadena no tiene ahora un precio reciente del euro.</translation>
    </message>
    <message>
        <source>without %1: no pool takes it at this size</source>
        <translation>sin %1: ningún pool acepta este importe</translation>
    </message>
    <message>
        <source>before network fees</source>
        <translation>antes de comisiones de red</translation>
    </message>
    <message>
        <source>%1 to %2 (as described)</source>
        <translation>del %1 al %2 (plazo descrito)</translation>
    </message>
    <message>
        <source>%1 to %2 (estimate)</source>
        <translation>del %1 al %2 (estimación)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>The key of %1 is not in this vault. Import its words or its key again.</source>
        <translation>La clave de %1 no está en esta bóveda. Importe de nuevo sus palabras o su clave.</translation>
    </message>
    <message>
        <source>You have not shown that your words are on paper.</source>
        <translation>No ha mostrado aún que sus palabras están en papel.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer copia</translation>
    </message>
    <message>
        <source>No ETH left to pay the fee of leaving. Send about %1 here.</source>
        <translation>No queda ETH para pagar la comisión de salida. Envíe unos %1 aquí.</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>%2 may still take %1</source>
        <translation>%2 aún puede retirar %1</translation>
    </message>
    <message>
        <source>A contract</source>
        <translation>Un contrato</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 to %3 days</source>
        <translation>
            <numerusform>%1 en %2 a %3 día</numerusform>
            <numerusform>%1 en %2 a %3 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 to %3 days, as described</source>
        <translation>
            <numerusform>%1 en %2 a %3 día (plazo descrito)</numerusform>
            <numerusform>%1 en %2 a %3 días (plazo descrito)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are late: the queue has not paid yet</source>
        <translation>%1 con retraso: la cola aún no ha pagado</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Ver</translation>
    </message>
    <message numerus="yes">
        <source>Earned in %1 months: %2</source>
        <translation>
            <numerusform>Ganado en %1 mes: %2</numerusform>
            <numerusform>Ganado en %1 meses: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>sAID lives on Ethereum.</source>
        <translation>sAID está en Ethereum.</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Aún no se ha leído nada.</translation>
    </message>
    <message>
        <source>What was earned is being read…</source>
        <translation>Leyendo lo que se ha ganado…</translation>
    </message>
    <message>
        <source>Nothing was earned yet: AID earns nothing, sAID does.</source>
        <translation>Aún no se ha ganado nada: AID no rinde nada, sAID sí.</translation>
    </message>
    <message>
        <source>%1 %2 to %3 %4</source>
        <translation>%1 %2 a %3 %4</translation>
    </message>
    <message numerus="yes">
        <source>Your ETH pays for about %1 swaps at today&apos;s network fee.</source>
        <translation>
            <numerusform>Su ETH cubre aproximadamente %1 intercambio a la comisión de red de hoy.</numerusform>
            <numerusform>Su ETH cubre unos %1 intercambios a la comisión de red de hoy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presence</name>
    <message>
        <source>%1: locked</source>
        <translation>%1: bloqueada</translation>
    </message>
    <message>
        <source>A transaction was confirmed.</source>
        <translation>Se confirmó una transacción.</translation>
    </message>
    <message>
        <source>A transaction failed.</source>
        <translation>Falló una transacción.</translation>
    </message>
    <message>
        <source>A transaction was dropped. It moved nothing.</source>
        <translation>La red descartó una transacción. No movió nada.</translation>
    </message>
    <message>
        <source>The queue has paid you.</source>
        <translation>La cola le ha pagado.</translation>
    </message>
    <message>
        <source>%1 arrived. Nothing is owed any more.</source>
        <translation>Llegaron %1. Ya no se debe nada.</translation>
    </message>
    <message>
        <source>The queue has paid a part.</source>
        <translation>La cola ha pagado una parte.</translation>
    </message>
    <message>
        <source>%1 arrived, %2 are still owed.</source>
        <translation>Llegaron %1, aún se deben %2.</translation>
    </message>
    <message>
        <source>The NAV of sAID moved.</source>
        <translation>El VL de sAID cambió.</translation>
    </message>
    <message>
        <source>The NAV of sAID rose.</source>
        <translation>El VL de sAID subió.</translation>
    </message>
    <message>
        <source>The NAV of sAID fell.</source>
        <translation>El VL de sAID bajó.</translation>
    </message>
    <message>
        <source>By %1, to %2 AID for one sAID.</source>
        <translation>Un %1, hasta %2 AID por un sAID.</translation>
    </message>
    <message>
        <source>Open the wallet to see more.</source>
        <translation>Abra la cartera para ver más.</translation>
    </message>
    <message>
        <source>While the wallet was closed</source>
        <translation>Mientras la cartera estaba cerrada</translation>
    </message>
    <message>
        <source>Since you looked last</source>
        <translation>Desde la última vez que miró</translation>
    </message>
    <message>
        <source>The wallet goes on in the tray.</source>
        <translation>La cartera sigue activa en la bandeja.</translation>
    </message>
    <message>
        <source>Its menu there shows the window again, or quits.</source>
        <translation>Su menú en la bandeja vuelve a mostrar la ventana, o cierra la cartera.</translation>
    </message>
    <message>
        <source>A transaction is waiting for a block</source>
        <translation>Una transacción espera un bloque</translation>
    </message>
    <message>
        <source>A transaction needs a look</source>
        <translation>Una transacción requiere su atención</translation>
    </message>
    <message>
        <source>The latest transaction is confirmed</source>
        <translation>La última transacción está confirmada</translation>
    </message>
    <message>
        <source>The latest transaction failed</source>
        <translation>La última transacción falló</translation>
    </message>
    <message numerus="yes">
        <source>%1 transactions failed.</source>
        <translation>
            <numerusform>Falló %1 transacción.</numerusform>
            <numerusform>Fallaron %1 transacciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 transactions were confirmed.</source>
        <translation>
            <numerusform>Se confirmó %1 transacción.</numerusform>
            <numerusform>Se confirmaron %1 transacciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 transactions were dropped.</source>
        <translation>
            <numerusform>La red descartó %1 transacción.</numerusform>
            <numerusform>La red descartó %1 transacciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The NAV of sAID moved %1 times.</source>
        <translation>
            <numerusform>El VL de sAID cambió %1 vez.</numerusform>
            <numerusform>El VL de sAID cambió %1 veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue has paid %1 of your accounts.</source>
        <translation>
            <numerusform>La cola ha pagado a %1 de sus cuentas.</numerusform>
            <numerusform>La cola ha pagado a %1 de sus cuentas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quick</name>
    <message>
        <source>It is off. The system&apos;s keyring did not answer, so an item that opens nothing may be left in it.</source>
        <translation>Está desactivado. El llavero del sistema no respondió, así que puede quedar en él un elemento que no abre nada.</translation>
    </message>
    <message>
        <source>Not available: this system has no keyring that answers. Your password works as always.</source>
        <translation>No disponible: este sistema no tiene un llavero que responda. Su contraseña funciona como siempre.</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>Not real money: this happened on a demo chain.</source>
        <translation>Dinero ficticio: esto ocurrió en una cadena de demostración.</translation>
    </message>
    <message>
        <source>Receipt of a transaction</source>
        <translation>Recibo de una transacción</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Network fee paid</source>
        <translation>Comisión de red pagada</translation>
    </message>
    <message>
        <source>Final: no later block can change it.</source>
        <translation>Definitiva: ningún bloque posterior puede cambiarla.</translation>
    </message>
    <message>
        <source>In the newest block. Not final yet.</source>
        <translation>En el bloque más reciente. Aún no es definitiva.</translation>
    </message>
    <message numerus="yes">
        <source>In a block, with %1 blocks after it. Not final yet.</source>
        <translation>
            <numerusform>En un bloque, con %1 bloque posterior. Aún no es definitiva.</numerusform>
            <numerusform>En un bloque, con %1 bloques posteriores. Aún no es definitiva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left the account</source>
        <translation>Salió de la cuenta</translation>
    </message>
    <message>
        <source>Came into the account</source>
        <translation>Entró en la cuenta</translation>
    </message>
    <message>
        <source>Fixed, to be paid later</source>
        <translation>Fijado, a pagar más tarde</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>Nothing moved.</source>
        <translation>No se movió nada.</translation>
    </message>
    <message>
        <source>Allowance from then on</source>
        <translation>Autorización a partir de entonces</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Contract called</source>
        <translation>Contrato llamado</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>%1, chain id %2</source>
        <translation>%1, id. de cadena %2</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Time of the block</source>
        <translation>Hora del bloque</translation>
    </message>
    <message>
        <source>Hash of the transaction</source>
        <translation>Hash de la transacción</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>Written by GAIB Wallet %1.</source>
        <translation>Elaborado por GAIB Wallet %1.</translation>
    </message>
    <message>
        <source>Written by GAIB Wallet %1 from what a node said at block %2. Whoever wants to check it looks the hash up on the network.</source>
        <translation>Elaborado por GAIB Wallet %1 con lo que dijo un nodo en el bloque %2. Para comprobarlo, busque el hash en la red.</translation>
    </message>
</context>
<context>
    <name>receive</name>
    <message>
        <source>Asks for %1 on %2.</source>
        <translation>Solicita %1 en %2.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
</context>
<context>
    <name>regions</name>
    <message>
        <source>%1, from the system</source>
        <translation>%1, según el sistema</translation>
    </message>
    <message>
        <source>As in the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Chequia</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation>RAE de Hong Kong (China)</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>reported</name>
    <message>
        <source>McMillan Woods (Hong Kong) wrote a limited-assurance report on the GPU-financing deployment of Spiceflow Corp, of 30 Jun 2026. It is no reconciliation of AID&apos;s reserves.</source>
        <translation>McMillan Woods (Hong Kong) emitió un informe de aseguramiento limitado sobre el despliegue de financiación de GPU de Spiceflow Corp, de 30 jun 2026. No es una conciliación de las reservas de AID.</translation>
    </message>
    <message>
        <source>More is pledged than is lent: about a third more in the documentation&apos;s example. No contract tells how much.</source>
        <translation>La garantía supera lo prestado: en torno a un tercio más en el ejemplo de la documentación. Ningún contrato dice cuánto.</translation>
    </message>
    <message>
        <source>A transparency page of the issuer. No contract repeats it, and no report of an auditor on all reserves can be retrieved; reviewers call the proof self-reported.</source>
        <translation>Una página de transparencia del emisor. Ningún contrato la repite, y no se puede obtener ningún informe de auditor sobre el conjunto de las reservas; quienes la han analizado dicen que la prueba es autodeclarada.</translation>
    </message>
    <message>
        <source>About $175M in all: 71% T-bills and stablecoins, 29% in deals. This was before most of the deposits left.</source>
        <translation>Unos 175&#xa0;M USD en total: 71&#xa0;% en letras del Tesoro y stablecoins, 29&#xa0;% en operaciones. Fue antes de que se retirara la mayor parte de los depósitos.</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Atestaciones</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Auditorías</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>Garantía</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Debt, equity and hybrid deals over H100, H200 and GB200 clusters, of 3 months to 3 years, each in a portfolio of its own. No amount, borrower or term of any deal is on chain.</source>
        <translation>Operaciones de deuda, capital e híbridas sobre clústeres H100, H200 y GB200, de 3 meses a 3 años, cada una en una cartera propia. Ningún importe, prestatario ni plazo de ninguna operación figura en la cadena.</translation>
    </message>
    <message>
        <source>It held 239,938.89 USDC. What it holds now is read above.</source>
        <translation>Tenía 239.938,89 USDC. Lo que tiene ahora se lee arriba.</translation>
    </message>
    <message>
        <source>Minter</source>
        <translation>Contrato de emisión</translation>
    </message>
    <message>
        <source>Nobody was seen with the right to mint on Arbitrum, Base and BNB at block 25,294,761 of Ethereum, though minters there are documented.</source>
        <translation>No se vio a nadie con permiso de emisión en Arbitrum, Base y BNB en el bloque 25.294.761 de Ethereum, aunque la documentación menciona contratos de emisión en esas redes.</translation>
    </message>
    <message>
        <source>Redeemer</source>
        <translation>Contrato de reembolso</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Reserves, how they are split</source>
        <translation>Reservas, desglose</translation>
    </message>
    <message>
        <source>Sherlock audited the contracts of AID Alpha (2 high, 3 medium, 8 low findings). No public audit of AID, the minter, the redeemer or sAID was found.</source>
        <translation>Sherlock auditó los contratos de AID Alpha (hallazgos: 2 altos, 3 medios, 8 bajos). No se encontró ninguna auditoría pública de AID, de los contratos de emisión y reembolso ni de sAID.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Against the quote</source>
        <translation>Frente a la cotización</translation>
    </message>
    <message>
        <source>%1 (%2 bp) less than the %3 quoted</source>
        <translation>%1 (%2 pb) menos que la cotización de %3</translation>
    </message>
    <message>
        <source>%1 (%2 bp) more than the %3 quoted</source>
        <translation>%1 (%2 pb) más que la cotización de %3</translation>
    </message>
    <message>
        <source>the %3 quoted, to the basis point</source>
        <translation>igual a la cotización de %3, al punto básico</translation>
    </message>
    <message>
        <source>Nobody is known to have it. Nothing moves until it is sent.</source>
        <translation>Que se sepa, nadie la tiene. Nada se mueve hasta que se envíe.</translation>
    </message>
    <message>
        <source>Another transaction with its number is in a block. Nothing of this one happened.</source>
        <translation>Otra transacción con su número está en un bloque. Esta no tuvo ningún efecto.</translation>
    </message>
    <message>
        <source>Its number was used elsewhere, and no node has it. Nothing of it happened.</source>
        <translation>Su número se usó en otra parte y ningún nodo la tiene. No tuvo ningún efecto.</translation>
    </message>
    <message>
        <source>It is not sent any more. Until its number is used it could still turn up.</source>
        <translation>Ya no se envía. Mientras su número no se use, aún podría reaparecer.</translation>
    </message>
    <message>
        <source>Transaction number %1 was cancelled. Nothing else moved.</source>
        <translation>La transacción número %1 se canceló. No se movió nada más.</translation>
    </message>
    <message>
        <source>The missing number %1 is filled. Nothing else moved.</source>
        <translation>El número faltante %1 está cubierto. No se movió nada más.</translation>
    </message>
    <message>
        <source>Fixed: %1, waiting in the queue</source>
        <translation>Importe fijado: %1, en espera en la cola</translation>
    </message>
    <message>
        <source>the contract refused it, with a message of its own</source>
        <translation>el contrato la rechazó, con su propio mensaje</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Recibido %1</translation>
    </message>
    <message>
        <source>Received %1, %2 above your minimum</source>
        <translation>Recibido %1, %2 por encima de su mínimo</translation>
    </message>
    <message>
        <source>The node refused it. Nothing moved.</source>
        <translation>El nodo la rechazó. No se movió nada.</translation>
    </message>
    <message>
        <source>Failed: %1. Nothing was moved; the fee of %2 is spent.</source>
        <translation>Falló: %1. No se movió nada; la comisión de %2 se gastó.</translation>
    </message>
    <message>
        <source>It is in a block, but: %1. The fee was %2.</source>
        <translation>Está en un bloque, pero: %1. La comisión fue de %2.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>rehearsed at block %1</source>
        <translation>ensayo en el bloque %1</translation>
    </message>
    <message>
        <source>calls rehearsed at block %1, not what moves</source>
        <translation>llamadas ensayadas en el bloque %1, sin los movimientos</translation>
    </message>
    <message>
        <source>only the first call was rehearsed, at block %1</source>
        <translation>solo se ensayó la primera llamada, en el bloque %1</translation>
    </message>
    <message>
        <source>rehearsing…</source>
        <translation>ensayando…</translation>
    </message>
    <message>
        <source>1 signature and %1 transactions, decoded</source>
        <translation>1 firma y %1 transacciones, descodificadas</translation>
    </message>
    <message>
        <source>1 signature and 1 transaction, decoded</source>
        <translation>1 firma y 1 transacción, descodificadas</translation>
    </message>
    <message>
        <source>%1 transactions, decoded</source>
        <translation>%1 transacciones, descodificadas</translation>
    </message>
    <message>
        <source>1 transaction, decoded</source>
        <translation>1 transacción, descodificada</translation>
    </message>
    <message>
        <source>no call: an empty message</source>
        <translation>sin llamada: un mensaje vacío</translation>
    </message>
    <message>
        <source>takes %1 along</source>
        <translation>lleva consigo %1</translation>
    </message>
    <message>
        <source>All bytes that are signed</source>
        <translation>Todos los bytes que se firman</translation>
    </message>
    <message>
        <source>Their hash, which the key signs</source>
        <translation>Su hash, que firma la clave</translation>
    </message>
    <message>
        <source>The words that are signed</source>
        <translation>El texto que se firma</translation>
    </message>
    <message>
        <source>Bytes of the call</source>
        <translation>Bytes de la llamada</translation>
    </message>
    <message>
        <source>an account that is not in this wallet</source>
        <translation>una cuenta que no está en esta cartera</translation>
    </message>
    <message>
        <source>your account %1</source>
        <translation>su cuenta %1</translation>
    </message>
    <message>
        <source>%1, known to this wallet</source>
        <translation>%1, conocido por esta cartera</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>an address without a name here</source>
        <translation>una dirección sin nombre aquí</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>not part of what is signed</source>
        <translation>no forma parte de lo que se firma</translation>
    </message>
    <message>
        <source>a contract that this wallet does not know</source>
        <translation>un contrato que esta cartera no conoce</translation>
    </message>
    <message>
        <source>may take %1 now, %2 afterwards</source>
        <translation>puede retirar %1 ahora, %2 después</translation>
    </message>
    <message>
        <source>at risk: %1 now, %2 afterwards</source>
        <translation>en riesgo: %1 ahora, %2 después</translation>
    </message>
    <message>
        <source>Revokes %1 from</source>
        <translation>Revoca %1 a</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>no transaction has this number, and those after it wait for it</source>
        <translation>ninguna transacción tiene este número, y las siguientes lo esperan</translation>
    </message>
    <message>
        <source>Cancels</source>
        <translation>Cancela</translation>
    </message>
    <message>
        <source>sends nothing to your own account %1</source>
        <translation>un envío vacío a su propia cuenta %1</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>%1 to that contract until %2 UTC; nothing is left after step %3</source>
        <translation>%1 para ese contrato hasta las %2 UTC; no queda nada tras el paso %3</translation>
    </message>
    <message>
        <source>%1 to that contract until %2 UTC; what is not spent stays allowed after step %3</source>
        <translation>%1 para ese contrato hasta las %2 UTC; lo que no se gaste sigue autorizado tras el paso %3</translation>
    </message>
    <message>
        <source>Fee of the first one</source>
        <translation>Comisión de la primera</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1 como máximo</translation>
    </message>
    <message>
        <source>not known any more</source>
        <translation>ya no se conoce</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>Autoriza</translation>
    </message>
    <message>
        <source>%1 to that contract; nothing is left after step %2</source>
        <translation>%1 para ese contrato; no queda nada tras el paso %2</translation>
    </message>
    <message>
        <source>%1 to that contract; what is not spent stays allowed after step %2</source>
        <translation>%1 para ese contrato; lo que no se gaste sigue autorizado tras el paso %2</translation>
    </message>
    <message>
        <source>%1 to Permit2, which hands it on</source>
        <translation>%1 para Permit2, que transmite la autorización</translation>
    </message>
    <message>
        <source>Permit2 may take %1 already, and hands it on</source>
        <translation>Permit2 ya puede retirar %1 y transmite la autorización</translation>
    </message>
    <message>
        <source>to the router by signature, until %2 UTC; nothing is left after step %3</source>
        <translation>al router mediante firma, hasta las %2 UTC; no queda nada tras el paso %3</translation>
    </message>
    <message>
        <source>to the router by signature, until %2 UTC; what is not spent stays allowed to Permit2</source>
        <translation>al router mediante firma, hasta las %2 UTC; lo que no se gaste sigue autorizado para Permit2</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>nothing else moved</source>
        <translation>no se movió nada más</translation>
    </message>
    <message>
        <source>no token moved</source>
        <translation>no se movió ningún token</translation>
    </message>
    <message>
        <source>through %1 alone, which tries for %2 blocks</source>
        <translation>solo por %1, que lo intenta durante %2 bloques</translation>
    </message>
    <message>
        <source>through your node, to everybody who listens</source>
        <translation>por su nodo, a todos los que escuchan</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Privately</source>
        <translation>En privado</translation>
    </message>
    <message>
        <source>To everybody</source>
        <translation>A todos</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Fast: the next block, in seconds. Normal: one of the next blocks. Slow: minutes, or longer when many others are waiting.</source>
        <translation>Rápida: el próximo bloque, en segundos. Normal: uno de los próximos bloques. Lenta: minutos, o más si hay muchas otras en espera.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>A medida</translation>
    </message>
    <message>
        <source>Gas: at most %1, expected %2</source>
        <translation>Gas: %1 como máximo, %2 previstos</translation>
    </message>
    <message>
        <source>How fast, and for how much</source>
        <translation>Velocidad y precio</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>previsto: %1</translation>
    </message>
    <message>
        <source>Tip, gwei</source>
        <translation>Propina, gwei</translation>
    </message>
    <message>
        <source>Most per gas, gwei</source>
        <translation>Máx. por unidad de gas, gwei</translation>
    </message>
    <message>
        <source>Signed, not sent</source>
        <translation>Firmada, sin enviar</translation>
    </message>
    <message>
        <source>Sent, waiting for a block</source>
        <translation>Enviada, a la espera de un bloque</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>In block %1</source>
        <translation>En el bloque %1</translation>
    </message>
    <message>
        <source>Final, in block %1</source>
        <translation>Definitiva, en el bloque %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Reemplazada</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartada por la red</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>Not what was agreed</source>
        <translation>No es lo acordado</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Send publicly</source>
        <translation>Enviar a todos</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelarla</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Unlock to sign</source>
        <translation>Desbloquear para firmar</translation>
    </message>
    <message>
        <source>This account can only be watched: its key is elsewhere.</source>
        <translation>Esta cuenta es de solo lectura: su clave está en otro lugar.</translation>
    </message>
    <message>
        <source>Export for another signer</source>
        <translation>Exportar para otro firmante</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock first</source>
        <translation>Ajuste primero el reloj de este equipo</translation>
    </message>
    <message>
        <source>Your two nodes disagree</source>
        <translation>Sus dos nodos no coinciden</translation>
    </message>
    <message>
        <source>Waiting for the node</source>
        <translation>Esperando al nodo</translation>
    </message>
    <message>
        <source>Rehearsing…</source>
        <translation>Ensayando…</translation>
    </message>
    <message>
        <source>Show the amounts first (Ctrl+H)</source>
        <translation>Muestre primero los importes (Ctrl+H)</translation>
    </message>
    <message>
        <source>Correct the network fee first</source>
        <translation>Corrija primero la comisión de red</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Aceptar %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Quote again</source>
        <translation>Cotizar de nuevo</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Firmando…</translation>
    </message>
    <message>
        <source>Block %1 was taken back; it waits again</source>
        <translation>Bloque %1 retirado de la cadena; vuelve a esperar</translation>
    </message>
    <message>
        <source>Another transaction has used its number</source>
        <translation>Otra transacción ha usado su número</translation>
    </message>
    <message>
        <source>Private, %1 of %2 blocks</source>
        <translation>Privada, %1 de %2 bloques</translation>
    </message>
    <message>
        <source>Only %1 has it.</source>
        <translation>Solo %1 la tiene.</translation>
    </message>
    <message>
        <source>%1 has not answered, and may have it. Nobody else has.</source>
        <translation>%1 no ha respondido y puede que la tenga. Nadie más la tiene.</translation>
    </message>
    <message>
        <source>The relay has given up: nothing has moved so far</source>
        <translation>El relé ha desistido: hasta ahora no se movió nada</translation>
    </message>
    <message>
        <source>It is not sent to everybody unless you say so.</source>
        <translation>No se enviará a todos a menos que usted lo indique.</translation>
    </message>
    <message>
        <source>You pay exactly</source>
        <translation>Paga exactamente</translation>
    </message>
    <message>
        <source>You paid</source>
        <translation>Pagó</translation>
    </message>
    <message>
        <source>Recipient gets exactly</source>
        <translation>El destinatario recibe exactamente</translation>
    </message>
    <message>
        <source>Recipient got</source>
        <translation>El destinatario recibió</translation>
    </message>
    <message>
        <source>%1 under your most</source>
        <translation>%1 por debajo de su máximo</translation>
    </message>
    <message>
        <source>You pay at most</source>
        <translation>Paga como máximo</translation>
    </message>
    <message>
        <source>at most %1 now</source>
        <translation>ahora %1 como máximo</translation>
    </message>
    <message>
        <source>You receive exactly</source>
        <translation>Recibe exactamente</translation>
    </message>
    <message>
        <source>You receive about, later</source>
        <translation>Recibe aproximadamente, más tarde</translation>
    </message>
    <message>
        <source>fixed when a block has it</source>
        <translation>se fija al entrar en un bloque</translation>
    </message>
    <message>
        <source>You receive about</source>
        <translation>Recibe aproximadamente</translation>
    </message>
    <message>
        <source>stopped under %1</source>
        <translation>se detiene por debajo de %1</translation>
    </message>
    <message>
        <source>You receive at least</source>
        <translation>Recibe como mínimo</translation>
    </message>
    <message>
        <source>Fixed for you</source>
        <translation>Fijado para usted</translation>
    </message>
    <message>
        <source>paid later by the queue</source>
        <translation>lo paga más tarde la cola</translation>
    </message>
    <message>
        <source>You received</source>
        <translation>Recibió</translation>
    </message>
    <message>
        <source>%1 above your minimum</source>
        <translation>%1 por encima de su mínimo</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Comisión de red</translation>
    </message>
    <message>
        <source>Network fee at most</source>
        <translation>Comisión de red máxima</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Verificado por</translation>
    </message>
    <message>
        <source>this wallet only</source>
        <translation>solo esta cartera</translation>
    </message>
    <message>
        <source>rehearsed again when you sign</source>
        <translation>se ensaya de nuevo al firmar</translation>
    </message>
    <message>
        <source>the network itself</source>
        <translation>la propia red</translation>
    </message>
    <message>
        <source>the token&apos;s contract</source>
        <translation>el contrato del token</translation>
    </message>
    <message>
        <source>the pool&apos;s contract</source>
        <translation>el contrato del pool</translation>
    </message>
    <message>
        <source>GAIB&apos;s contract</source>
        <translation>el contrato de GAIB</translation>
    </message>
    <message>
        <source>the router&apos;s contract</source>
        <translation>el contrato del router</translation>
    </message>
    <message>
        <source>no expiry on chain</source>
        <translation>sin vencimiento en la cadena</translation>
    </message>
    <message>
        <source>expires at %1 UTC</source>
        <translation>vence a las %1 UTC</translation>
    </message>
    <message>
        <source>This node played each call, but cannot show what else moves: that was not checked.</source>
        <translation>Este nodo ejecutó cada llamada, pero no puede mostrar qué más se mueve: eso no se comprobó.</translation>
    </message>
    <message>
        <source>This node could not rehearse what comes after the first call: not checked.</source>
        <translation>Este nodo no pudo ensayar lo que sigue a la primera llamada: sin comprobar.</translation>
    </message>
    <message>
        <source>This node could only say that the call is not refused: what moves was not checked.</source>
        <translation>Este nodo solo pudo decir que la llamada no se rechaza: no se comprobó lo que se mueve.</translation>
    </message>
    <message>
        <source>This costs you about %1 USD. Type %1 to go on.</source>
        <translation>Esto le cuesta unos %1 USD. Escriba %1 para continuar.</translation>
    </message>
    <message>
        <source>This may cost you up to %1 USD. Type %1 to go on.</source>
        <translation>Esto puede costarle hasta %1 USD. Escriba %1 para continuar.</translation>
    </message>
    <message>
        <source>An earlier transaction of this account still waits, and is not counted here.</source>
        <translation>Una transacción anterior de esta cuenta sigue en espera y no se cuenta aquí.</translation>
    </message>
    <message>
        <source>This costs you about %1.</source>
        <translation>Esto le cuesta unos %1.</translation>
    </message>
    <message>
        <source>This may cost you up to %1.</source>
        <translation>Esto puede costarle hasta %1.</translation>
    </message>
    <message>
        <source>The price is worse than usual for this size.</source>
        <translation>El precio es peor de lo habitual para este importe.</translation>
    </message>
    <message>
        <source>This plan came in a file. Only one of you may sign it: signed twice, it happens twice.</source>
        <translation>Este plan viene de un archivo. Solo una persona debe firmarlo: firmado dos veces, se ejecuta dos veces.</translation>
    </message>
    <message>
        <source>The minimum in the file is far under what would come now. Others can see to it that no more than the minimum comes.</source>
        <translation>El mínimo del archivo es muy inferior a lo que llegaría ahora. Terceros pueden lograr que no llegue más que ese mínimo.</translation>
    </message>
    <message>
        <source>Fees are about %1 times what they were of late.</source>
        <translation>Las comisiones son unas %1 veces lo que eran últimamente.</translation>
    </message>
    <message>
        <source>Earns nothing from the request on</source>
        <translation>Deja de rendir desde la solicitud</translation>
    </message>
    <message>
        <source>Cannot be cancelled; one request at a time</source>
        <translation>No se puede cancelar; una solicitud a la vez</translation>
    </message>
    <message>
        <source>Described as 30 to 62 days, never promised; the AID must then still be sold</source>
        <translation>Plazo descrito: de 30 a 62 días, nunca prometido; después aún habrá que vender los AID</translation>
    </message>
    <message>
        <source>It pays those who asked before you first.</source>
        <translation>Primero se paga a quienes lo pidieron antes que usted.</translation>
    </message>
    <message>
        <source>Nothing is paid to anybody. The later ones can get into a block then.</source>
        <translation>No se paga nada a nadie. Las siguientes podrán entonces entrar en un bloque.</translation>
    </message>
    <message>
        <source>If the first one gets into a block before, this one does nothing.</source>
        <translation>Si la primera entra antes en un bloque, esta no hace nada.</translation>
    </message>
    <message>
        <source>Step %1 is only a signature: it lets the swap take this, and costs no fee.</source>
        <translation>El paso %1 es solo una firma: permite que el intercambio retire este importe, sin comisión.</translation>
    </message>
    <message>
        <source>Others can see this swap before its block and trade ahead of it; your minimum holds. Privately: only %1 sees it.</source>
        <translation>Otros pueden ver este intercambio antes de su bloque y adelantarse; su mínimo se mantiene. En privado: solo lo ve %1.</translation>
    </message>
    <message>
        <source>The second part comes on a sheet of its own, at the price of that moment.</source>
        <translation>La segunda parte tendrá su propia revisión, al precio de ese momento.</translation>
    </message>
    <message>
        <source>%1 are sent, and not %2 as before: the rest is needed for the higher fee. Only one of the two can be in a block.</source>
        <translation>Se envían %1 y no %2 como antes: el resto se necesita para la comisión más alta. Solo una de las dos puede estar en un bloque.</translation>
    </message>
    <message>
        <source>The same with a higher fee. Only one of the two can be in a block.</source>
        <translation>La misma con una comisión más alta. Solo una de las dos puede estar en un bloque.</translation>
    </message>
    <message>
        <source>We do not know yet whether the network has it. Nothing will be sent twice.</source>
        <translation>Aún no sabemos si la red la recibió. Nada se enviará dos veces.</translation>
    </message>
    <message>
        <source>%2 may still take %1.</source>
        <translation>%2 aún puede retirar %1.</translation>
    </message>
    <message>
        <source>That contract</source>
        <translation>Ese contrato</translation>
    </message>
    <message>
        <source>Swap %1 for %2</source>
        <translation>Intercambiar %1 por %2</translation>
    </message>
    <message>
        <source>Mint %2 with %1</source>
        <translation>Emitir %2 con %1</translation>
    </message>
    <message>
        <source>Redeem %1 for %2</source>
        <translation>Reembolsar %1 por %2</translation>
    </message>
    <message>
        <source>Stake %1</source>
        <translation>Hacer staking de %1</translation>
    </message>
    <message>
        <source>Request to leave %1</source>
        <translation>Solicitar la salida de %1</translation>
    </message>
    <message>
        <source>Ask the queue to pay</source>
        <translation>Pedir a la cola que pague</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Enviar %1</translation>
    </message>
    <message>
        <source>Revoke %1 allowances</source>
        <translation>Revocar %1 autorizaciones</translation>
    </message>
    <message>
        <source>Cancel transaction number %1</source>
        <translation>Cancelar la transacción número %1</translation>
    </message>
    <message>
        <source>Sign %1 of %2: allow %3</source>
        <translation>Firmar %1 de %2: autorizar %3</translation>
    </message>
    <message>
        <source>Sign %1 of %2: swap %3</source>
        <translation>Firmar %1 de %2: intercambiar %3</translation>
    </message>
    <message>
        <source>Sign %1 of %2: mint with %3</source>
        <translation>Firmar %1 de %2: emitir con %3</translation>
    </message>
    <message>
        <source>Sign %1 of %2: redeem %3</source>
        <translation>Firmar %1 de %2: reembolsar %3</translation>
    </message>
    <message>
        <source>Sign %1 of %2: stake %3</source>
        <translation>Firmar %1 de %2: hacer staking de %3</translation>
    </message>
    <message>
        <source>Sign %1 of %2: request exit with %3</source>
        <translation>Firmar %1 de %2: solicitar la salida de %3</translation>
    </message>
    <message>
        <source>Sign %1 of %2: ask the queue to pay</source>
        <translation>Firmar %1 de %2: pedir a la cola que pague</translation>
    </message>
    <message>
        <source>Sign %1 of %2: send %3</source>
        <translation>Firmar %1 de %2: enviar %3</translation>
    </message>
    <message>
        <source>Sign %1 of %2: revoke %3</source>
        <translation>Firmar %1 de %2: revocar %3</translation>
    </message>
    <message>
        <source>Sign %1 of %2: cancel number %3</source>
        <translation>Firmar %1 de %2: cancelar el número %3</translation>
    </message>
    <message>
        <source>Revoke an allowance</source>
        <translation>Revocar una autorización</translation>
    </message>
    <message>
        <source>Fill the missing number %1</source>
        <translation>Cubrir el número faltante %1</translation>
    </message>
    <message>
        <source>Sign %1 of %2: fill number %3</source>
        <translation>Firmar %1 de %2: cubrir el número %3</translation>
    </message>
    <message>
        <source>%1, with a higher fee</source>
        <translation>%1, con una comisión más alta</translation>
    </message>
    <message>
        <source>%1, part %2 of 2</source>
        <translation>%1, parte %2 de 2</translation>
    </message>
    <message>
        <source>Sign %1 of %2: set the old allowance to zero</source>
        <translation>Firmar %1 de %2: poner a cero la autorización anterior</translation>
    </message>
    <message>
        <source>%1 by signature</source>
        <translation>%1 mediante firma</translation>
    </message>
    <message>
        <source>any amount of %1</source>
        <translation>%1 sin límite</translation>
    </message>
</context>
<context>
    <name>security</name>
    <message>
        <source>kept in the vault</source>
        <translation>guardada en la bóveda</translation>
    </message>
</context>
<context>
    <name>send</name>
    <message>
        <source>This address begins and ends like that of %1, and is another one. Thieves make such addresses so that they are taken for each other.</source>
        <translation>Esta dirección empieza y termina como la de «%1», pero es otra. Los ladrones crean direcciones así para que se confundan.</translation>
    </message>
    <message>
        <source>Part of this address is like that of %1, and it is another one. Compare every group.</source>
        <translation>Parte de esta dirección se parece a la de «%1», pero es otra. Compare cada grupo.</translation>
    </message>
    <message>
        <source>%1 is a contract and belongs to nobody. What is sent to it is lost.</source>
        <translation>%1 es un contrato y no pertenece a nadie. Lo que se le envía se pierde.</translation>
    </message>
    <message>
        <source>This is the account that you send from. Nothing would move, and the fee would be paid.</source>
        <translation>Es la cuenta desde la que envía. No se movería nada y se pagaría la comisión.</translation>
    </message>
    <message>
        <source>A contract is at this address. It may not be able to give away what it gets.</source>
        <translation>En esta dirección hay un contrato. Quizá no pueda devolver lo que recibe.</translation>
    </message>
    <message>
        <source>You sent exactly this there on %1 UTC. This would be another payment.</source>
        <translation>Usted ya envió exactamente esto allí el %1 UTC. Sería otro pago.</translation>
    </message>
    <message>
        <source>First time to this address.</source>
        <translation>Primer envío a esta dirección.</translation>
    </message>
    <message>
        <source>Type the last %1 characters of the address that you mean</source>
        <translation>Escriba los últimos %1 caracteres de la dirección que quiere</translation>
    </message>
    <message>
        <source>Type its last %1 characters to send there all the same</source>
        <translation>Escriba sus últimos %1 caracteres para enviar allí de todos modos</translation>
    </message>
    <message>
        <source>I want to send to this account itself</source>
        <translation>Quiero enviar a esta misma cuenta</translation>
    </message>
    <message>
        <source>I know that this contract takes it</source>
        <translation>Sé que este contrato lo acepta</translation>
    </message>
    <message>
        <source>After 0x, %1 characters are needed; here: %2.</source>
        <translation>Hacen falta %1 caracteres tras 0x; hay %2.</translation>
    </message>
    <message>
        <source>Nobody of this name is among your contacts and accounts.</source>
        <translation>Ninguno de sus contactos y cuentas tiene este nombre.</translation>
    </message>
    <message>
        <source>Send from %1</source>
        <translation>Enviar desde %1</translation>
    </message>
    <message>
        <source>The address of %1</source>
        <translation>Dirección de «%1»</translation>
    </message>
    <message>
        <source>Use the address of %1</source>
        <translation>Usar la dirección de «%1»</translation>
    </message>
    <message>
        <source>This account is only watched. The payment can be checked here, and signed nowhere.</source>
        <translation>Esta cuenta es de solo lectura. El pago se puede revisar aquí, pero no firmar.</translation>
    </message>
    <message>
        <source>These are the last characters of %1.</source>
        <translation>Son los últimos caracteres de la dirección de «%1».</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>%1, a contract of this network</source>
        <translation>%1, un contrato de esta red</translation>
    </message>
    <message>
        <source>%1, your own account</source>
        <translation>%1, su propia cuenta</translation>
    </message>
    <message>
        <source>Not among your contacts</source>
        <translation>No está entre sus contactos</translation>
    </message>
    <message>
        <source>Requested by this link: %1, reference %2.</source>
        <translation>Solicitado por este enlace: %1, referencia %2.</translation>
    </message>
    <message>
        <source>Requested by this link: %1.</source>
        <translation>Solicitado por este enlace: %1.</translation>
    </message>
    <message>
        <source>The link names no amount.</source>
        <translation>El enlace no indica ningún importe.</translation>
    </message>
    <message>
        <source>It names no network; this is %1.</source>
        <translation>No indica ninguna red; usted está en %1.</translation>
    </message>
    <message>
        <source>You changed the amount.</source>
        <translation>Usted cambió el importe.</translation>
    </message>
    <message>
        <source>The link asked to pay somebody else. Only its amount, %1, is still here.</source>
        <translation>El enlace pedía pagar a otra persona. Aquí solo queda su importe, %1.</translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation>Saldo %1</translation>
    </message>
    <message>
        <source>Kept for the fee: %1</source>
        <translation>Reservado para la comisión: %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>aprox. %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Review: send %1</source>
        <translation>Revisar: enviar %1</translation>
    </message>
    <message>
        <source>The wallet is locked</source>
        <translation>La cartera está bloqueada</translation>
    </message>
    <message>
        <source>Your two nodes disagree</source>
        <translation>Sus dos nodos no coinciden</translation>
    </message>
    <message>
        <source>Waiting for the node</source>
        <translation>Esperando al nodo</translation>
    </message>
    <message>
        <source>Enter who gets it</source>
        <translation>Indique el destinatario</translation>
    </message>
    <message>
        <source>Type the characters to go on</source>
        <translation>Escriba los caracteres para continuar</translation>
    </message>
    <message>
        <source>Not possible yet</source>
        <translation>Aún no es posible</translation>
    </message>
    <message>
        <source>Enter an amount</source>
        <translation>Introduzca un importe</translation>
    </message>
    <message>
        <source>Looking at the recipient…</source>
        <translation>Examinando al destinatario…</translation>
    </message>
    <message>
        <source>Tick that you mean it</source>
        <translation>Marque la casilla para confirmar</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Allow %1</source>
        <translation>Autorización de %1</translation>
    </message>
    <message>
        <source>Swap %1</source>
        <translation>Intercambio de %1</translation>
    </message>
    <message>
        <source>Mint with %1</source>
        <translation>Emisión con %1</translation>
    </message>
    <message>
        <source>Redeem %1</source>
        <translation>Reembolso de %1</translation>
    </message>
    <message>
        <source>Stake %1</source>
        <translation>Staking de %1</translation>
    </message>
    <message>
        <source>Request exit with %1</source>
        <translation>Solicitud de salida con %1</translation>
    </message>
    <message>
        <source>Ask the queue to pay</source>
        <translation>Solicitud de pago a la cola</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Envío de %1</translation>
    </message>
    <message>
        <source>Revoke an allowance</source>
        <translation>Revocación de una autorización</translation>
    </message>
    <message>
        <source>Cancel number %1</source>
        <translation>Cancelación del número %1</translation>
    </message>
    <message>
        <source>Allow %1 by signature</source>
        <translation>Autorización de %1 por firma</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <translation>Envío de %1 a %2</translation>
    </message>
    <message>
        <source>Revoke the allowance of %1</source>
        <translation>Revocación de la autorización (%1)</translation>
    </message>
    <message>
        <source>Fill number %1</source>
        <translation>Relleno del número %1</translation>
    </message>
    <message>
        <source>Set the old allowance of %1 to zero</source>
        <translation>Puesta a cero de la autorización anterior (%1)</translation>
    </message>
    <message>
        <source>Demo chain</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Fork of %1. Not real money.</source>
        <translation>Fork de %1. Dinero ficticio.</translation>
    </message>
    <message>
        <source>slow · block %1 · %2</source>
        <translation>lento · bloque %1 · %2</translation>
    </message>
    <message>
        <source>stale · block %1 · %2</source>
        <translation>atrasado · bloque %1 · %2</translation>
    </message>
    <message>
        <source>silent · block %1 · %2</source>
        <translation>no responde · bloque %1 · %2</translation>
    </message>
    <message>
        <source>block %1 · %2</source>
        <translation>bloque %1 · %2</translation>
    </message>
    <message>
        <source>locked · block %1 · %2</source>
        <translation>bloqueada · bloque %1 · %2</translation>
    </message>
    <message>
        <source>clock differs · block %1 · %2</source>
        <translation>reloj desfasado · bloque %1 · %2</translation>
    </message>
    <message>
        <source>nodes disagree · block %1 · %2</source>
        <translation>nodos en desacuerdo · bloque %1 · %2</translation>
    </message>
    <message>
        <source>watch-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>Demo clock %1 UTC</source>
        <translation>Reloj de la demo %1 UTC</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>no node</source>
        <translation>sin nodo</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>%1 · second node silent</source>
        <translation>%1 · segundo nodo no responde</translation>
    </message>
    <message>
        <source>The node has not answered yet.</source>
        <translation>El nodo aún no ha respondido.</translation>
    </message>
    <message>
        <source>The node is behind.</source>
        <translation>El nodo va atrasado.</translation>
    </message>
    <message>
        <source>Its newest block, %2, is of %1 UTC.</source>
        <translation>Su último bloque, %2, es del %1 UTC.</translation>
    </message>
    <message>
        <source>The node has not answered for %1.</source>
        <translation>El nodo no responde desde hace %1.</translation>
    </message>
    <message>
        <source>Figures are from %1 UTC, block %2.</source>
        <translation>Cifras de las %1 UTC, bloque %2.</translation>
    </message>
    <message>
        <source>Contracts that are not what they were: %1.</source>
        <translation>Contratos que ya no son lo que eran: %1.</translation>
    </message>
    <message>
        <source>%1 is another contract than before.</source>
        <translation>%1 ya no es el mismo contrato que antes.</translation>
    </message>
    <message>
        <source>%1 is not what this wallet knows.</source>
        <translation>%1 no es lo que esta cartera conoce.</translation>
    </message>
    <message>
        <source>What depends on it is closed.</source>
        <translation>Lo que depende de él está cerrado.</translation>
    </message>
    <message>
        <source>Your two nodes contradict each other.</source>
        <translation>Sus dos nodos se contradicen.</translation>
    </message>
    <message>
        <source>%2, block %1. Nothing can be signed until they agree.</source>
        <translation>%2, bloque %1. No se puede firmar nada hasta que coincidan.</translation>
    </message>
    <message>
        <source>%1: signed, not sent yet</source>
        <translation>%1: transacción firmada, aún sin enviar</translation>
    </message>
    <message>
        <source>%1: sent, waiting for a block</source>
        <translation>%1: transacción enviada, a la espera de un bloque</translation>
    </message>
    <message>
        <source>%1: not seen by the node yet. Nothing is lost.</source>
        <translation>%1: el nodo aún no ve la transacción. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>%1: replaced by another transaction. It moved nothing.</source>
        <translation>%1: reemplazada por otra transacción. Esta no movió nada.</translation>
    </message>
    <message>
        <source>%1: dropped. It did not happen and moved nothing.</source>
        <translation>%1: transacción descartada por la red. No se realizó y no movió nada.</translation>
    </message>
    <message>
        <source>%1: given up. It is sent no more.</source>
        <translation>%1: transacción abandonada. Ya no se envía.</translation>
    </message>
    <message>
        <source>No transaction is waiting for a block.</source>
        <translation>Ninguna transacción espera un bloque.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · and %2 more waiting</source>
        <translation>
            <numerusform>%1 · y %2 más en espera</numerusform>
            <numerusform>%1 · y %2 más en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: hecho</translation>
    </message>
    <message>
        <source>%1: another transaction has used its number. It will hardly happen.</source>
        <translation>%1: otra transacción ha usado su número. Lo más probable es que esta nunca se realice.</translation>
    </message>
    <message>
        <source>%1: private, and in no block after %2. In Activity it can be sent publicly.</source>
        <translation>%1: envío privado, en ningún bloque tras %2 intentos. En Actividad se puede enviar públicamente.</translation>
    </message>
    <message>
        <source>%1: private, %2</source>
        <translation>%1: envío privado, %2</translation>
    </message>
    <message>
        <source>%1: sent, waiting for a block again. The chain took its block %2 back.</source>
        <translation>%1: transacción enviada, de nuevo a la espera de un bloque. La cadena ha retirado su bloque %2.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Swap on pools</source>
        <translation>Intercambiar en pools</translation>
    </message>
    <message>
        <source>Mint at GAIB</source>
        <translation>Emitir en GAIB</translation>
    </message>
    <message>
        <source>Redeem at GAIB</source>
        <translation>Reembolsar en GAIB</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>Hacer staking</translation>
    </message>
    <message>
        <source>Leave sAID</source>
        <translation>Salir de sAID</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>Dólar estadounidense</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>Pools found on chain. In use: %1, for you to accept: %2, left out: %3.</source>
        <translation>Pools hallados en la cadena. En uso: %1, por aceptar: %2, descartados: %3.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Lock and security</source>
        <translation>Bloqueo y seguridad</translation>
    </message>
    <message>
        <source>Network and nodes</source>
        <translation>Red y nodos</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>Intercambios</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>signer</name>
    <message>
        <source>the account</source>
        <translation>la cuenta</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>el texto</translation>
    </message>
    <message>
        <source>the transaction</source>
        <translation>la transacción</translation>
    </message>
    <message>
        <source>its hash</source>
        <translation>su hash</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>el plan</translation>
    </message>
    <message>
        <source>the calls</source>
        <translation>las llamadas</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>el importe</translation>
    </message>
    <message>
        <source>the tokens</source>
        <translation>los tokens</translation>
    </message>
    <message>
        <source>the minimum</source>
        <translation>el mínimo</translation>
    </message>
    <message>
        <source>who receives</source>
        <translation>el destinatario</translation>
    </message>
    <message>
        <source>who may take the tokens</source>
        <translation>el autorizado</translation>
    </message>
    <message>
        <source>the deadline</source>
        <translation>el plazo</translation>
    </message>
    <message>
        <source>the price limit</source>
        <translation>el límite de precio</translation>
    </message>
    <message>
        <source>the contract</source>
        <translation>el contrato</translation>
    </message>
    <message>
        <source>the coin that goes along</source>
        <translation>el ETH adjunto</translation>
    </message>
    <message>
        <source>the permit</source>
        <translation>el permit</translation>
    </message>
    <message>
        <source>Only a pool of Curve is called directly.</source>
        <translation>Solo un pool de Curve se puede llamar directamente.</translation>
    </message>
    <message>
        <source>Its address is not that of a pool.</source>
        <translation>Su dirección no es la de un pool.</translation>
    </message>
    <message>
        <source>Its address is known as something else.</source>
        <translation>Su dirección se conoce como otra cosa.</translation>
    </message>
    <message>
        <source>It holds other tokens than this network&apos;s.</source>
        <translation>Contiene otros tokens que los de esta red.</translation>
    </message>
    <message>
        <source>What is known of it makes no sense.</source>
        <translation>Lo que se sabe de él no tiene sentido.</translation>
    </message>
    <message>
        <source>whose tokens may be taken</source>
        <translation>el titular de los tokens</translation>
    </message>
    <message>
        <source>what exactly arrives</source>
        <translation>el importe exacto que llega</translation>
    </message>
    <message>
        <source>what is likely to be paid</source>
        <translation>lo que probablemente se pagará</translation>
    </message>
    <message>
        <source>the gas</source>
        <translation>el gas</translation>
    </message>
    <message>
        <source>the tip</source>
        <translation>la propina</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>el número</translation>
    </message>
</context>
<context>
    <name>stake</name>
    <message>
        <source>AID from the queue (estimate)</source>
        <translation>AID de la cola (estimación)</translation>
    </message>
    <message>
        <source>Asked on %1, %2 still to be paid. The dates are an estimate, never a promise: the queue pays when it has AID.</source>
        <translation>Solicitado el %1; quedan por pagar %2. Las fechas son una estimación, nunca una promesa: la cola paga cuando tiene AID.</translation>
    </message>
    <message>
        <source>TOO LATE</source>
        <translation>LLEGA TARDE</translation>
    </message>
    <message>
        <source>MAY BE LATE</source>
        <translation>QUIZÁ TARDE</translation>
    </message>
    <message>
        <source>%1, fixed by the request,</source>
        <translation>%1, fijados por la solicitud,</translation>
    </message>
    <message>
        <source>Wait in the queue</source>
        <translation>Esperar en cola</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>Earns nothing from the request on</source>
        <translation>Deja de rendir desde la solicitud</translation>
    </message>
    <message>
        <source>Cannot be cancelled</source>
        <translation>No se puede cancelar</translation>
    </message>
    <message>
        <source>One request at a time</source>
        <translation>Una solicitud a la vez</translation>
    </message>
    <message>
        <source>Review: request exit</source>
        <translation>Revisar: solicitar la salida</translation>
    </message>
    <message>
        <source>then redeemed at GAIB, less %1</source>
        <translation>luego reembolsados por GAIB, menos %1</translation>
    </message>
    <message>
        <source>then sold at today&apos;s %1</source>
        <translation>luego vendidos al precio de hoy, %1</translation>
    </message>
    <message>
        <source>Ends this part of the position</source>
        <translation>Cierra esta parte de la posición</translation>
    </message>
    <message>
        <source>Caution: impact %1</source>
        <translation>Precaución: impacto %1</translation>
    </message>
    <message>
        <source>Sell now</source>
        <translation>Vender ahora</translation>
    </message>
    <message>
        <source>with the next block</source>
        <translation>en el próximo bloque</translation>
    </message>
    <message>
        <source>Review: sell %1</source>
        <translation>Revisar: vender %1</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>CLOSED</source>
        <translation>CERRADO</translation>
    </message>
    <message>
        <source>Nothing would be left for one of the two parts.</source>
        <translation>No quedaría nada para una de las dos partes.</translation>
    </message>
    <message>
        <source>Both, half and half</source>
        <translation>Mitad y mitad</translation>
    </message>
    <message>
        <source>Both, a part each</source>
        <translation>Ambos, una parte de cada uno</translation>
    </message>
    <message>
        <source>%1 now,</source>
        <translation>%1 ahora,</translation>
    </message>
    <message>
        <source>%1 from the queue</source>
        <translation>%1 por la cola</translation>
    </message>
    <message>
        <source>now, and %1 to %2</source>
        <translation>ahora, y del %1 al %2</translation>
    </message>
    <message>
        <source>estimate for the part that waits</source>
        <translation>estimación para la parte que espera</translation>
    </message>
    <message>
        <source>What waits earns nothing from then on</source>
        <translation>La parte que espera deja de rendir</translation>
    </message>
    <message>
        <source>That part cannot be cancelled</source>
        <translation>Esa parte no se puede cancelar</translation>
    </message>
    <message>
        <source>Two sheets to sign, one by one</source>
        <translation>Dos hojas que firmar, una tras otra</translation>
    </message>
    <message>
        <source>Review: both</source>
        <translation>Revisar: ambos</translation>
    </message>
    <message>
        <source>A request of %1 is still waiting. A new one is possible once it is paid.</source>
        <translation>Una solicitud de %1 sigue en espera. Podrá hacer otra cuando se pague.</translation>
    </message>
    <message>
        <source>A second account is the way round. W-207</source>
        <translation>Una segunda cuenta lo permite. W-207</translation>
    </message>
    <message>
        <source>A part of this way is a request, and one is open already.</source>
        <translation>Esta forma incluye una solicitud, y ya hay otra abierta.</translation>
    </message>
    <message>
        <source>too little to fix any AID</source>
        <translation>demasiado poco para fijar AID</translation>
    </message>
    <message>
        <source>no pool takes that much AID today</source>
        <translation>ningún pool acepta tanto AID hoy</translation>
    </message>
    <message numerus="yes">
        <source>as described, in %1 to %2 days</source>
        <translation>
            <numerusform>plazo descrito, en %1 a %2 día</numerusform>
            <numerusform>plazo descrito, en %1 a %2 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as described: %1 to %2 days</source>
        <translation>
            <numerusform>plazo descrito: %1 a %2 día</numerusform>
            <numerusform>plazo descrito: %1 a %2 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>estimate: the last %1 took %2 to %3 days</source>
        <translation>
            <numerusform>estimación: las últimas %1 tardaron de %2 a %3 día</numerusform>
            <numerusform>estimación: las últimas %1 tardaron de %2 a %3 días</numerusform>
        </translation>
    </message>
    <message>
        <source>no pool takes that much sAID today</source>
        <translation>ningún pool acepta tanto sAID hoy</translation>
    </message>
    <message>
        <source>at least %1 · impact %2,</source>
        <translation>mínimo %1 · impacto %2,</translation>
    </message>
    <message>
        <source>%1, through %2 pools</source>
        <translation>%1, por %2 pools</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, luego %2</translation>
    </message>
    <message numerus="yes">
        <source>in %1 to %2 days</source>
        <translation>
            <numerusform>en %1 a %2 día</numerusform>
            <numerusform>en %1 a %2 días</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>en %1 días</translation>
    </message>
    <message>
        <source>Comparing the three ways…</source>
        <translation>Comparando las tres formas…</translation>
    </message>
    <message>
        <source>Enter an amount to compare the three ways.</source>
        <translation>Introduzca un importe para comparar las tres formas.</translation>
    </message>
    <message>
        <source>You hold no sAID: this is how leaving works, with %1.</source>
        <translation>No tiene sAID: así funciona una salida, con %1.</translation>
    </message>
    <message>
        <source>%1 of what you get now</source>
        <translation>%1 de lo que recibiría ahora</translation>
    </message>
    <message>
        <source>Known: amounts, prices, %1 idle in the vault. Assumed: dates, the price then.</source>
        <translation>Conocido: importes, precios, %1 disponibles en el contrato de sAID. Supuesto: fechas, precio en ese momento.</translation>
    </message>
    <message>
        <source>USDC less for waiting</source>
        <translation>USDC menos por esperar</translation>
    </message>
    <message>
        <source>Selling now brings more, and at once.</source>
        <translation>Vender ahora aporta más, y de inmediato.</translation>
    </message>
    <message>
        <source>Worth %1 to %2 a year on money that waits.</source>
        <translation>Entre %1 y %2 al año sobre el dinero que espera.</translation>
    </message>
    <message>
        <source>USDC more for waiting</source>
        <translation>USDC más por esperar</translation>
    </message>
    <message>
        <source>Described as %1 to %2 days. The descriptions disagree, and none is a promise.</source>
        <translation>Plazo descrito: de %1 a %2 días. Las descripciones difieren, y ninguna es una promesa.</translation>
    </message>
    <message>
        <source>What was paid before has not been read yet.</source>
        <translation>Los pagos anteriores aún no se han leído.</translation>
    </message>
    <message>
        <source>Too few requests were paid so far to tell anything.</source>
        <translation>Se han pagado muy pocas solicitudes para sacar conclusiones.</translation>
    </message>
    <message numerus="yes">
        <source>The last %1 requests that were paid took %2 to %3 days; %4 came in parts.</source>
        <translation>
            <numerusform>%1 solicitud pagada hasta ahora: de %2 a %3 días; pagadas en varias partes: %4.</numerusform>
            <numerusform>Las últimas %1 solicitudes pagadas tardaron de %2 a %3 días; pagadas en varias partes: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue ahead of you cannot be read here. %1 lie idle in the vault.</source>
        <translation>La cola delante de usted no se puede leer aquí. Hay %1 disponibles en el contrato de sAID.</translation>
    </message>
    <message>
        <source>Ahead of you: %1. Idle in the vault: %2.</source>
        <translation>Delante de usted: %1. Disponible en el contrato de sAID: %2.</translation>
    </message>
    <message>
        <source>The vault could pay all of that today: as soon as somebody asks it to.</source>
        <translation>El contrato de sAID podría pagar todo eso hoy: en cuanto alguien se lo pida.</translation>
    </message>
    <message>
        <source>The vault cannot pay all of that today: AID has to come back to it first.</source>
        <translation>El contrato de sAID no puede pagar todo eso hoy: antes tiene que volver AID a él.</translation>
    </message>
    <message>
        <source>Waiting would bring more only if AID can be sold above %1 USDC then.</source>
        <translation>Esperar solo aportaría más si entonces AID se puede vender por encima de %1 USDC.</translation>
    </message>
    <message>
        <source>If AID is sold at %1 USDC then, waiting and selling bring the same.</source>
        <translation>Si entonces AID se vende a %1 USDC, esperar y vender aportan lo mismo.</translation>
    </message>
    <message>
        <source>today %1, day %2</source>
        <translation>hoy %1, día %2</translation>
    </message>
    <message>
        <source>AID on the way to you</source>
        <translation>AID en camino hacia usted</translation>
    </message>
    <message numerus="yes">
        <source>AID paid in %1 days, in %2 parts</source>
        <translation>
            <numerusform>AID pagados en %1 día, en %2 partes</numerusform>
            <numerusform>AID pagados en %1 días, en %2 partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>AID paid in %1 days, all at once</source>
        <translation>
            <numerusform>AID pagados en %1 día, de una vez</numerusform>
            <numerusform>AID pagados en %1 días, de una vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation>Pagado del todo</translation>
    </message>
    <message>
        <source>arrived without a claim</source>
        <translation>llegó sin tener que reclamarlo</translation>
    </message>
    <message>
        <source>your last exit</source>
        <translation>su última salida</translation>
    </message>
    <message numerus="yes">
        <source>estimate, in %1 to %2 days</source>
        <translation>
            <numerusform>estimación, en %1 a %2 día</numerusform>
            <numerusform>estimación, en %1 a %2 días</numerusform>
        </translation>
    </message>
    <message>
        <source>later than estimated; it pays when it has AID</source>
        <translation>más tarde de lo estimado; la cola paga cuando tiene AID</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>%1 are on their way, expected %2</source>
        <translation>%1 en camino, previstos %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>in AID</source>
        <translation>en AID</translation>
    </message>
    <message>
        <source>no later step moves it</source>
        <translation>ningún escalón posterior lo cambia</translation>
    </message>
    <message>
        <source>Still to be paid</source>
        <translation>Pendiente de pago</translation>
    </message>
    <message>
        <source>arrives without a claim</source>
        <translation>llega sin tener que reclamarlo</translation>
    </message>
    <message>
        <source>%1 still to come</source>
        <translation>%1 aún por llegar</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Ya pagado</translation>
    </message>
    <message numerus="yes">
        <source>and %1 parts before these</source>
        <translation>
            <numerusform>y %1 pago antes de estos</numerusform>
            <numerusform>y %1 pagos antes de estos</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue ahead of you cannot be read here.</source>
        <translation>La cola delante de usted no se puede leer aquí.</translation>
    </message>
    <message>
        <source>Ahead of you now: %1.</source>
        <translation>Delante de usted ahora: %1.</translation>
    </message>
    <message>
        <source>Ahead of you: %1 when you asked, %2 now.</source>
        <translation>Delante de usted: %1 al solicitarla, %2 ahora.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ahead of you and your own, over time. %1</source>
        <translation>Delante de usted, incluido lo suyo, a lo largo del tiempo. %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Every way to sell %1 now</source>
        <translation>Todas las formas de vender %1 ahora</translation>
    </message>
    <message>
        <source>two transactions, by hand on Convert: first to AID</source>
        <translation>dos transacciones, a mano en Convertir: primero a AID</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>Quotes of block %1.</source>
        <translation>Cotizaciones del bloque %1.</translation>
    </message>
    <message>
        <source>Quotes of block %1; how much can be sold, about, from quotes of block %2.</source>
        <translation>Cotizaciones del bloque %1; cantidades vendibles, aproximadas, según cotizaciones del bloque %2.</translation>
    </message>
    <message>
        <source>Deposit NAV</source>
        <translation>VL de entrada</translation>
    </message>
    <message>
        <source>to come in</source>
        <translation>para entrar</translation>
    </message>
    <message>
        <source>Unstaking NAV</source>
        <translation>VL de salida</translation>
    </message>
    <message>
        <source>to leave by the queue</source>
        <translation>para salir por la cola</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>to sell a little now</source>
        <translation>para vender un poco ahora</translation>
    </message>
    <message>
        <source>%1 each, on average</source>
        <translation>%1 la unidad, de media</translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation>valor: %1</translation>
    </message>
    <message>
        <source>deals can fail; %1 of losses are marked and not yet booked</source>
        <translation>una operación puede fallar; %1 de pérdidas señaladas y aún no registradas</translation>
    </message>
    <message>
        <source>30 to 62 days; the vault can pay %1 at once</source>
        <translation>de 30 a 62 días; el contrato de sAID puede pagar %1 de inmediato</translation>
    </message>
    <message>
        <source>Borrowers</source>
        <translation>Prestatarios</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>no public audit of sAID known</source>
        <translation>no se conoce auditoría pública de sAID</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>its owner can pause it and report losses</source>
        <translation>su propietario puede pausarlo y declarar pérdidas</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Ley</translation>
    </message>
    <message>
        <source>GAIB&apos;s terms exclude residents of some countries. This wallet does not check.</source>
        <translation>Los términos de GAIB excluyen a residentes de algunos países. Esta cartera no lo comprueba.</translation>
    </message>
    <message>
        <source>Unlock to get prices</source>
        <translation>Desbloquear para ver precios</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock first</source>
        <translation>Ponga antes en hora este equipo</translation>
    </message>
    <message>
        <source>Your two nodes disagree</source>
        <translation>Sus dos nodos no coinciden</translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation>Saldo %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>stopped under %1</source>
        <translation>se detiene por debajo de %1</translation>
    </message>
    <message numerus="yes">
        <source>Realised, last %1 steps</source>
        <translation>
            <numerusform>Realizado, último %1 escalón</numerusform>
            <numerusform>Realizado, últimos %1 escalones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2; it can fall</source>
        <translation>del %1 al %2; puede bajar</translation>
    </message>
    <message numerus="yes">
        <source>%1 days of yield at that pace</source>
        <translation>
            <numerusform>%1 día de rendimiento a ese ritmo</numerusform>
            <numerusform>%1 días de rendimiento a ese ritmo</numerusform>
        </translation>
    </message>
    <message>
        <source>at Deposit NAV %1 · nothing to claim later: yield is in the price</source>
        <translation>al VL de entrada de %1 · nada que reclamar después: el rendimiento está en el precio</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Review: stake %1</source>
        <translation>Revisar: hacer staking de %1</translation>
    </message>
    <message>
        <source>Add an account first</source>
        <translation>Añada antes una cuenta</translation>
    </message>
    <message>
        <source>Not open here</source>
        <translation>No disponible aquí</translation>
    </message>
    <message>
        <source>Waiting for the node</source>
        <translation>Esperando al nodo</translation>
    </message>
    <message>
        <source>Enter an amount</source>
        <translation>Introduzca un importe</translation>
    </message>
    <message>
        <source>Not possible yet</source>
        <translation>Aún no es posible</translation>
    </message>
    <message>
        <source>Reading prices…</source>
        <translation>Leyendo precios…</translation>
    </message>
    <message>
        <source>Read what can go wrong first</source>
        <translation>Lea antes los riesgos</translation>
    </message>
    <message>
        <source>block %1 · %2</source>
        <translation>bloque %1 · %2</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>its code was %1… and is %2…</source>
        <translation>su código era %1… y es %2…</translation>
    </message>
    <message>
        <source>it handed its calls to %1, and now to %2</source>
        <translation>pasaba sus llamadas a %1, y ahora a %2</translation>
    </message>
    <message>
        <source>it took its code from %1, and now from %2</source>
        <translation>tomaba su código de %1, y ahora de %2</translation>
    </message>
    <message>
        <source>it should count with %1 decimals, and says %2</source>
        <translation>debería contar con %1 decimales, e indica %2</translation>
    </message>
    <message>
        <source>its symbol was %1, and is %2</source>
        <translation>su símbolo era %1, y es %2</translation>
    </message>
    <message>
        <source>it should hold %1, and says %2</source>
        <translation>debería tener %1, e indica %2</translation>
    </message>
    <message>
        <source>there is no contract</source>
        <translation>no hay contrato</translation>
    </message>
    <message>
        <source>it has no right to mint AID</source>
        <translation>no tiene permiso para emitir AID</translation>
    </message>
    <message>
        <source>%1 is not what it was: %2.</source>
        <translation>%1 ya no es lo que era: %2.</translation>
    </message>
    <message>
        <source>%1 is not what this wallet knows: %2.</source>
        <translation>%1 no es lo que esta cartera conoce: %2.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>Fetch them</source>
        <translation>Descargarlos</translation>
    </message>
    <message>
        <source>Opening the wallet…</source>
        <translation>Abriendo la cartera…</translation>
    </message>
    <message>
        <source>Preparing the demo chain…</source>
        <translation>Preparando la cadena de demostración…</translation>
    </message>
    <message>
        <source>Forking the live network…</source>
        <translation>Copiando la red real (fork)…</translation>
    </message>
    <message>
        <source>Something unexpected happened. Nothing was sent. W-900</source>
        <translation>Ocurrió algo inesperado. No se envió nada. W-900</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Most wallets</source>
        <translation>Carteras habituales</translation>
    </message>
    <message>
        <source>Ledger Live</source>
        <translation>Ledger Live</translation>
    </message>
    <message>
        <source>Older Ledger and MEW</source>
        <translation>Ledger antiguo y MEW</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>Idioma y región</translation>
    </message>
    <message>
        <source>words, numbers and dates</source>
        <translation>palabras, números y fechas</translation>
    </message>
    <message>
        <source>create, bring, or watch one</source>
        <translation>crear, importar o seguir</translation>
    </message>
    <message>
        <source>password and idle time</source>
        <translation>contraseña e inactividad</translation>
    </message>
    <message>
        <source>words on paper, checked</source>
        <translation>palabras en papel, revisadas</translation>
    </message>
    <message>
        <source>who answers your questions</source>
        <translation>quién responde a sus preguntas</translation>
    </message>
    <message>
        <source>the words that you have</source>
        <translation>las palabras que tiene</translation>
    </message>
    <message>
        <source>the key that you have</source>
        <translation>la clave que tiene</translation>
    </message>
    <message>
        <source>the file that you have</source>
        <translation>el archivo que tiene</translation>
    </message>
    <message>
        <source>the backup that you have</source>
        <translation>la copia que tiene</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>left for later</source>
        <translation>para más tarde</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>Words and numbers are set apart. Both can be changed later.</source>
        <translation>Las palabras y los números se ajustan por separado. Ambos se pueden cambiar más adelante.</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Su cuenta</translation>
    </message>
    <message>
        <source>Nothing here asks the network. Names and keys stay on this computer.</source>
        <translation>Nada aquí consulta la red. Nombres y claves quedan en este equipo.</translation>
    </message>
    <message>
        <source>Choose a password. It seals all that is secret in one file, the vault.</source>
        <translation>Elija una contraseña. Sella todo lo secreto en un solo archivo, la bóveda.</translation>
    </message>
    <message>
        <source>The wallet reads the chain through a node of your choice, and no other.</source>
        <translation>La cartera lee la cadena a través de un nodo de su elección, y de ningún otro.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Sus palabras</translation>
    </message>
    <message>
        <source>Type them from paper. They go into the vault only.</source>
        <translation>Escríbalas desde el papel. Solo van a la bóveda.</translation>
    </message>
    <message>
        <source>Your private key</source>
        <translation>Su clave privada</translation>
    </message>
    <message>
        <source>It goes into the vault and is not shown again.</source>
        <translation>Va a la bóveda y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Your keystore file</source>
        <translation>Su archivo de clave (keystore)</translation>
    </message>
    <message>
        <source>The file stays where it is; its key is copied here.</source>
        <translation>El archivo se queda donde está; su clave se copia aquí.</translation>
    </message>
    <message>
        <source>Your backup</source>
        <translation>Su copia de seguridad</translation>
    </message>
    <message>
        <source>It becomes the vault of this computer, as it is.</source>
        <translation>Pasa a ser la bóveda de este equipo, tal cual.</translation>
    </message>
    <message>
        <source>They bring the account back when this computer is gone.</source>
        <translation>Recuperan la cuenta si este equipo desaparece.</translation>
    </message>
    <message>
        <source>Next: node</source>
        <translation>Siguiente: nodo</translation>
    </message>
    <message>
        <source>Next: words</source>
        <translation>Siguiente: palabras</translation>
    </message>
    <message>
        <source>Next: account</source>
        <translation>Siguiente: cuenta</translation>
    </message>
    <message>
        <source>Open the wallet</source>
        <translation>Abrir la cartera</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Open the demo chain</source>
        <translation>Abrir la demostración</translation>
    </message>
    <message>
        <source>Next: lock</source>
        <translation>Siguiente: bloqueo</translation>
    </message>
    <message>
        <source>Next: key</source>
        <translation>Siguiente: clave</translation>
    </message>
    <message>
        <source>Next: file</source>
        <translation>Siguiente: archivo</translation>
    </message>
    <message>
        <source>Next: backup</source>
        <translation>Siguiente: copia</translation>
    </message>
    <message>
        <source>Show their addresses</source>
        <translation>Mostrar sus direcciones</translation>
    </message>
    <message>
        <source>Bring these words</source>
        <translation>Importar estas palabras</translation>
    </message>
    <message>
        <source>Bring this key</source>
        <translation>Importar esta clave</translation>
    </message>
    <message>
        <source>Bring this file</source>
        <translation>Importar este archivo</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurar la copia</translation>
    </message>
    <message>
        <source>Make the words</source>
        <translation>Crear las palabras</translation>
    </message>
    <message>
        <source>Making it slow to guess: some seconds…</source>
        <translation>Protegiendo la contraseña contra intentos: unos segundos…</translation>
    </message>
    <message>
        <source>Opening the file: up to some seconds…</source>
        <translation>Abriendo el archivo: puede tardar unos segundos…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Procesando…</translation>
    </message>
    <message>
        <source>%1 is watched. More come on the Accounts page.</source>
        <translation>%1 está en seguimiento. Añada más en la página Cuentas.</translation>
    </message>
    <message>
        <source>%1 is made. More come on the Accounts page.</source>
        <translation>Se ha creado %1. Añada más en la página Cuentas.</translation>
    </message>
    <message>
        <source>At least %1 characters. Length counts most: four or five words are good.</source>
        <translation>Al menos %1 caracteres. Lo que más cuenta es la longitud: cuatro o cinco palabras van bien.</translation>
    </message>
    <message>
        <source>Too short: %1 of at least %2 characters.</source>
        <translation>Demasiado corta: %1 caracteres; se necesitan al menos %2.</translation>
    </message>
    <message>
        <source>%1 characters: who steals the file could guess it. Longer is safer.</source>
        <translation>%1 caracteres: quien robe el archivo podría adivinarla. Más larga es más segura.</translation>
    </message>
    <message>
        <source>%1 characters: fair, if it is nobody&apos;s name, date or saying.</source>
        <translation>%1 caracteres: aceptable, si no es un nombre, una fecha ni un dicho.</translation>
    </message>
    <message>
        <source>%1 characters: long. Good, if it is nobody&apos;s name, date or saying.</source>
        <translation>%1 caracteres: larga. Bien, si no es un nombre, una fecha ni un dicho.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>It answers: block %1 of chain %2, which is %3.</source>
        <translation>Responde: bloque %1 de la cadena %2, que es %3.</translation>
    </message>
</context>
<context>
    <name>statement</name>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>El año pasado</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Último trimestre</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>Fechas a elegir</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>Stopped. What was read is kept.</source>
        <translation>Detenido. Lo leído se conserva.</translation>
    </message>
    <message>
        <source>Reading the blocks of the period</source>
        <translation>Leyendo los bloques del periodo</translation>
    </message>
    <message>
        <source>Reading what is missing of the history: %1</source>
        <translation>Leyendo lo que falta del historial: %1</translation>
    </message>
    <message>
        <source>Reading what is missing of the history: %1, about %2 left</source>
        <translation>Leyendo lo que falta del historial: %1, quedan aprox. %2</translation>
    </message>
    <message>
        <source>Writing the PDF and the JSON file</source>
        <translation>Escribiendo el PDF y el archivo JSON</translation>
    </message>
    <message>
        <source>blocks %1 to %2</source>
        <translation>bloques %1 a %2</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>sAID at its end</source>
        <translation>sAID al final</translation>
    </message>
    <message>
        <source>All of it in USD at its end</source>
        <translation>Total en USD al final</translation>
    </message>
    <message>
        <source>Gain taken</source>
        <translation>Ganancia materializada</translation>
    </message>
    <message>
        <source>Not yet taken</source>
        <translation>Ganancia latente</translation>
    </message>
    <message>
        <source>first in, first out</source>
        <translation>primero en entrar, primero en salir</translation>
    </message>
    <message>
        <source>Realised yield of sAID</source>
        <translation>Rendimiento realizado de sAID</translation>
    </message>
    <message>
        <source>Money-weighted return of the account</source>
        <translation>Rentabilidad de la cuenta, ponderada por dinero</translation>
    </message>
    <message>
        <source>a year, in AID</source>
        <translation>al año, en AID</translation>
    </message>
    <message>
        <source>Transactions in the period</source>
        <translation>Transacciones del periodo</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Lo que no se sabe</translation>
    </message>
    <message>
        <source>%1, named in the statement</source>
        <translation>%1, detalle en el extracto</translation>
    </message>
    <message>
        <source>Saved in %1: %2 and %3. To check them on any computer and over any node:</source>
        <translation>Guardado en %1: %2 y %3. Para comprobarlos en cualquier equipo y con cualquier nodo:</translation>
    </message>
    <message>
        <source>Saved in %1: %2 and %3. To check them while this demo is open:</source>
        <translation>Guardado en %1: %2 y %3. Para comprobarlos mientras esta demostración esté abierta:</translation>
    </message>
    <message>
        <source>Not real money: this happened on a demo chain.</source>
        <translation>Dinero ficticio: esto ocurrió en una cadena de demostración.</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: del %2 al %3</translation>
    </message>
    <message>
        <source>Belongs to %1, SHA-256 %2</source>
        <translation>Corresponde a %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>Statement of an account</source>
        <translation>Extracto de cuenta</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1, chain id %2</source>
        <translation>%1, identificador de cadena %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Contract of %1</source>
        <translation>Contrato de %1</translation>
    </message>
    <message>
        <source>Also the holder&apos;s, as they say</source>
        <translation>También del titular, según declara</translation>
    </message>
    <message>
        <source>Last block before the period</source>
        <translation>Último bloque antes del periodo</translation>
    </message>
    <message>
        <source>Last block of the period</source>
        <translation>Último bloque del periodo</translation>
    </message>
    <message>
        <source>Last final block when it was made</source>
        <translation>Último bloque definitivo al elaborarlo</translation>
    </message>
    <message>
        <source>Whose, and where</source>
        <translation>Titular y red</translation>
    </message>
    <message>
        <source>AID in the queue, asked and not paid</source>
        <translation>AID en la cola, solicitado y no pagado</translation>
    </message>
    <message>
        <source>Deposit NAV, AID per sAID</source>
        <translation>VL de entrada, AID por sAID</translation>
    </message>
    <message>
        <source>Unstaking NAV, AID per sAID</source>
        <translation>VL de salida, AID por sAID</translation>
    </message>
    <message>
        <source>The sAID at the Unstaking NAV</source>
        <translation>El sAID al VL de salida</translation>
    </message>
    <message>
        <source>USD per AID</source>
        <translation>USD por AID</translation>
    </message>
    <message>
        <source>All of it in USD</source>
        <translation>Total en USD</translation>
    </message>
    <message>
        <source>USDC and USDT count as one dollar each, AID at the price below, sAID at the Unstaking NAV. Prices are cut after 18 digits here; the JSON file has them exactly.</source>
        <translation>USDC y USDT cuentan como un dólar cada uno, AID al precio de abajo, sAID al VL de salida. Aquí los precios se cortan tras 18 decimales; el archivo JSON los da exactos.</translation>
    </message>
    <message>
        <source>What there was</source>
        <translation>Saldos</translation>
    </message>
    <message>
        <source>Realised yield of sAID, %1 to %2</source>
        <translation>Rendimiento realizado de sAID, del %1 al %2</translation>
    </message>
    <message>
        <source>%1 to %2 AID per sAID</source>
        <translation>de %1 a %2 AID por sAID</translation>
    </message>
    <message>
        <source>The same for a year of 365 days</source>
        <translation>Lo mismo, llevado a un año de 365 días</translation>
    </message>
    <message>
        <source>without compounding</source>
        <translation>sin capitalización</translation>
    </message>
    <message>
        <source>a year, in AID, over all that went into sAID until the end of the period</source>
        <translation>al año, en AID, sobre todo lo que entró en sAID hasta el final del periodo</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>This paper goes with a file that has every figure to its last digit. Nobody has to believe either: both follow from blocks of the network, which anybody can ask.</source>
        <translation>Este documento acompaña a un archivo que contiene cada cifra hasta su último decimal. Nadie tiene que creerlos sin más: ambos se derivan de bloques de la red, que cualquiera puede consultar.</translation>
    </message>
    <message>
        <source>First compare the file&apos;s SHA-256 with this one. It is another as soon as one sign of the file is.</source>
        <translation>Compare primero el SHA-256 del archivo con este. Basta que cambie un solo carácter del archivo para que sea otro.</translation>
    </message>
    <message>
        <source>Then let the wallet&apos;s program make the statement again over a node of your own choice. It needs no account, no key and no window, and says line by line what agrees, what differs, and what that node could not say.</source>
        <translation>Haga después que el programa de la cartera rehaga el extracto con un nodo de su elección. No necesita cuenta, clave ni ventana, y dice línea por línea qué coincide, qué difiere y qué no pudo decir ese nodo.</translation>
    </message>
    <message>
        <source>By hand: look up each block named here with the number and compare its hash; look up each transaction with its hash and compare what it moved.</source>
        <translation>A mano: busque cada bloque citado aquí por su número y compare su hash; busque cada transacción por su hash y compare lo que movió.</translation>
    </message>
    <message>
        <source>Written by GAIB Wallet %1.</source>
        <translation>Elaborado por GAIB Wallet %1.</translation>
    </message>
    <message>
        <source>How to check this statement</source>
        <translation>Cómo comprobar este extracto</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Block %1, log %2, transaction %3</source>
        <translation>Bloque %1, log %2, transacción %3</translation>
    </message>
    <message>
        <source>Price of pool %1 in block %2</source>
        <translation>Precio del pool %1 en el bloque %2</translation>
    </message>
    <message>
        <source>From all events of the vault</source>
        <translation>A partir de todos los eventos del contrato de sAID</translation>
    </message>
    <message>
        <source>From a deposit or a request</source>
        <translation>A partir de un depósito o una solicitud</translation>
    </message>
    <message>
        <source>From an old block&apos;s state</source>
        <translation>A partir del estado de un bloque antiguo</translation>
    </message>
    <message>
        <source>paid in this transaction</source>
        <translation>pagado en esta transacción</translation>
    </message>
    <message>
        <source>last trade of a pool</source>
        <translation>último intercambio de un pool</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>Of sAID whose cost is known. What was paid in comes back as neither gain nor loss. What the network took for transactions is left out.</source>
        <translation>De los sAID cuyo coste se conoce. Lo aportado vuelve sin contar como ganancia ni como pérdida. No se cuenta lo que la red cobró por las transacciones.</translation>
    </message>
    <message>
        <source>First in, first out, %1</source>
        <translation>Primero en entrar, primero en salir, %1</translation>
    </message>
    <message>
        <source>Average cost, %1</source>
        <translation>Coste medio, %1</translation>
    </message>
    <message>
        <source>Taken in the period</source>
        <translation>Materializada en el periodo</translation>
    </message>
    <message>
        <source>Not taken before it</source>
        <translation>Latente antes del periodo</translation>
    </message>
    <message>
        <source>Not taken at its end</source>
        <translation>Latente al final</translation>
    </message>
    <message>
        <source>Cost of what is held</source>
        <translation>Coste de los sAID que se tienen</translation>
    </message>
    <message>
        <source>Its worth</source>
        <translation>Su valor</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Net, all holders</source>
        <translation>Neto, todos los titulares</translation>
    </message>
    <message>
        <source>Net, this account</source>
        <translation>Neto, esta cuenta</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>of which the protocol kept %1</source>
        <translation>de ello, retenido por el protocolo: %1</translation>
    </message>
    <message>
        <source>after a loss of %1</source>
        <translation>tras una pérdida de %1</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Where the yield came from, in AID</source>
        <translation>De dónde viene el rendimiento, en AID</translation>
    </message>
    <message>
        <source>When and what</source>
        <translation>Cuándo y qué</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Went</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>Nothing moved in this period.</source>
        <translation>No hubo movimientos en este periodo.</translation>
    </message>
    <message>
        <source>%1 fixed, to be paid later</source>
        <translation>%1 fijados, por pagar más adelante</translation>
    </message>
    <message>
        <source>Transaction %1</source>
        <translation>Transacción %1</translation>
    </message>
    <message>
        <source>Block %1, log %2: %3</source>
        <translation>Bloque %1, log %2: %3</translation>
    </message>
    <message>
        <source>Other side %1</source>
        <translation>Contraparte %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Block %1: %2</source>
        <translation>Bloque %1: %2</translation>
    </message>
    <message>
        <source>Steps of the Deposit NAV</source>
        <translation>Escalones del VL de entrada</translation>
    </message>
    <message>
        <source>Nothing that belongs here is missing.</source>
        <translation>No falta nada de lo que debe figurar aquí.</translation>
    </message>
    <message>
        <source>Staked</source>
        <translation>Staking</translation>
    </message>
    <message>
        <source>Exit asked</source>
        <translation>Salida solicitada</translation>
    </message>
    <message>
        <source>Exit paid</source>
        <translation>Salida pagada</translation>
    </message>
    <message>
        <source>sAID bought</source>
        <translation>sAID comprado</translation>
    </message>
    <message>
        <source>sAID sold</source>
        <translation>sAID vendido</translation>
    </message>
    <message>
        <source>AID minted</source>
        <translation>AID emitido</translation>
    </message>
    <message>
        <source>AID redeemed</source>
        <translation>AID reembolsado</translation>
    </message>
    <message>
        <source>Swapped</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Between own accounts</source>
        <translation>Entre cuentas propias</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Varios a la vez</translation>
    </message>
    <message>
        <source>The share had no price yet at the opening.</source>
        <translation>La participación aún no tenía precio a la apertura.</translation>
    </message>
    <message>
        <source>The share had no price yet at the closing.</source>
        <translation>La participación aún no tenía precio al cierre.</translation>
    </message>
    <message>
        <source>The Unstaking NAV at the opening is not known.</source>
        <translation>No se conoce el VL de salida a la apertura.</translation>
    </message>
    <message>
        <source>The Unstaking NAV at the closing is not known.</source>
        <translation>No se conoce el VL de salida al cierre.</translation>
    </message>
    <message>
        <source>%1 of what is held came without a price: no gain counts it.</source>
        <translation>%1 de la cuenta llegaron sin precio: ninguna ganancia los cuenta.</translation>
    </message>
    <message>
        <source>%1 had not been traded for dollars yet at some time: 1.00 USD is assumed.</source>
        <translation>%1 aún no se había intercambiado por dólares en algún momento: se supone 1,00 USD.</translation>
    </message>
    <message>
        <source>What the account has is not all explained by what moved: %1 are left.</source>
        <translation>Los movimientos no explican todo lo que tiene la cuenta: quedan %1.</translation>
    </message>
    <message>
        <source>Some steps of the share price are seen, but no event says what moved it.</source>
        <translation>Se ven algunos escalones del precio de la participación, pero ningún evento dice qué los causó.</translation>
    </message>
    <message>
        <source>No yearly figure is given for less than 90 days.</source>
        <translation>No se da cifra anual para menos de 90 días.</translation>
    </message>
    <message>
        <source>No money-weighted return: less than 90 days, nothing was held, or no rate fits.</source>
        <translation>Sin rentabilidad ponderada por dinero: menos de 90 días, no se tenía nada o ninguna tasa encaja.</translation>
    </message>
    <message>
        <source>Older events are missing. Let the wallet read on.</source>
        <translation>Faltan eventos más antiguos. Deje que siga la lectura.</translation>
    </message>
    <message>
        <source>The share price has a gap between %1 and %2.</source>
        <translation>El precio de la participación tiene un hueco entre el %1 y el %2.</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>under %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>may</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>The demo chain is made ready for this chapter.</source>
        <translation>La cadena de demostración se prepara para este capítulo.</translation>
    </message>
    <message>
        <source>Watch: the wallet is being used now.</source>
        <translation>Observe: la cartera se está usando ahora.</translation>
    </message>
    <message>
        <source>Paused: the window is yours. The chapter begins anew when you go on.</source>
        <translation>En pausa: la ventana es suya. El capítulo empezará de nuevo cuando continúe.</translation>
    </message>
    <message>
        <source>The tour lost its way here. The chapter begins anew when you go on.</source>
        <translation>La visita se ha perdido aquí. El capítulo empezará de nuevo cuando continúe.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>Buy AID</source>
        <translation>Comprar AID</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>Staking</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>A second pair of eyes</source>
        <translation>Un segundo par de ojos</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>Tesorería</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Backing</source>
        <translation>Respaldo</translation>
    </message>
    <message>
        <source>Bad days</source>
        <translation>Días malos</translation>
    </message>
    <message>
        <source>Minting, for who is admitted</source>
        <translation>Emisión, para quien está admitido</translation>
    </message>
    <message>
        <source>This account is on GAIB&apos;s list, so it may mint AID one to one. There is a limit a day for everybody together.</source>
        <translation>Esta cuenta está en la lista de GAIB, así que puede emitir AID uno por uno. Hay un límite diario, común a todos.</translation>
    </message>
    <message>
        <source>100,000 AID, one to one</source>
        <translation>100.000 AID, uno por uno</translation>
    </message>
    <message>
        <source>No pool&apos;s price was moved by it. The dollars went to GAIB&apos;s reserve.</source>
        <translation>No movió el precio de ningún pool. Los dólares fueron a la reserva de GAIB.</translation>
    </message>
    <message>
        <source>A large sum, in two parts</source>
        <translation>Una suma grande, en dos partes</translation>
    </message>
    <message>
        <source>Two pools together paid more than the best one alone. Each part had a sheet and a signature of its own.</source>
        <translation>Dos pools juntos pagaron más que el mejor por sí solo. Cada parte tuvo su propia hoja y su propia firma.</translation>
    </message>
    <message>
        <source>Redeemed at GAIB</source>
        <translation>Reembolsado en GAIB</translation>
    </message>
    <message>
        <source>AID was given back for dollars, less a fee. That works as long as GAIB holds dollars for it.</source>
        <translation>Se devolvió AID a cambio de dólares, menos una comisión. Funciona mientras GAIB tenga dólares para ello.</translation>
    </message>
    <message>
        <source>A month passes</source>
        <translation>Pasa un mes</translation>
    </message>
    <message>
        <source>The demo&apos;s clock was moved by 30 days, and a yield was booked. All shares are worth more now.</source>
        <translation>El reloj de la demostración avanzó 30 días, y se registró un rendimiento. Ahora todas las participaciones valen más.</translation>
    </message>
    <message>
        <source>Three ways out of sAID</source>
        <translation>Tres formas de salir de sAID</translation>
    </message>
    <message>
        <source>Wait in the queue, sell now for less, or do both. The dates are estimates of past payments and promise nothing.</source>
        <translation>Espere en la cola, venda ahora por menos o haga ambas cosas. Las fechas son estimaciones según pagos pasados y no prometen nada.</translation>
    </message>
    <message>
        <source>The sum is fixed</source>
        <translation>La suma está fijada</translation>
    </message>
    <message>
        <source>What will be paid is known from now on, and it earns nothing more. When it is paid is not known.</source>
        <translation>Lo que se pagará se conoce desde ahora, y ya no rinde nada. Cuándo se pagará no se sabe.</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>Pagado en parte</translation>
    </message>
    <message>
        <source>The vault had enough for a part of it. The rest keeps its place in the queue.</source>
        <translation>El contrato de sAID tenía suficiente para una parte. El resto conserva su lugar en la cola.</translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation>Pagado del todo</translation>
    </message>
    <message>
        <source>Both payments are told as one story, from the request to the last of the money.</source>
        <translation>Los dos pagos se cuentan como una sola historia, desde la solicitud hasta el último importe.</translation>
    </message>
    <message>
        <source>What stands behind AID</source>
        <translation>Qué respalda AID</translation>
    </message>
    <message>
        <source>Treasury bills, dollars and loans to data centres, as reported on the chain and dated. Each figure says who reported it.</source>
        <translation>Letras del Tesoro, dólares y préstamos a centros de datos, tal como se declararon en la cadena y con fecha. Cada cifra dice quién la declaró.</translation>
    </message>
    <message>
        <source>What if a loan fails</source>
        <translation>Y si falla un préstamo</translation>
    </message>
    <message>
        <source>Choose how much of it comes back. Below is what that would do to your own money.</source>
        <translation>Elija cuánto se recupera. Debajo verá qué supondría para su propio dinero.</translation>
    </message>
    <message>
        <source>How it became what it is</source>
        <translation>Cómo ha llegado a ser lo que es</translation>
    </message>
    <message>
        <source>The books of the vault since its launch, made again from every event. What cannot be explained would be marked.</source>
        <translation>Las cuentas del contrato de sAID desde su lanzamiento, rehechas a partir de cada evento. Lo que no se pueda explicar quedaría señalado.</translation>
    </message>
    <message>
        <source>Asked directly</source>
        <translation>Preguntados directamente</translation>
    </message>
    <message>
        <source>These are answers of the contracts themselves, and a dated list of all that was changed in them.</source>
        <translation>Estas son respuestas de los propios contratos, y una lista con fechas de todo lo que se cambió en ellos.</translation>
    </message>
    <message>
        <source>A way that is closed</source>
        <translation>Una vía cerrada</translation>
    </message>
    <message>
        <source>This account is not on GAIB&apos;s list, so minting would fail. The wallet says so before a fee is paid for nothing.</source>
        <translation>Esta cuenta no está en la lista de GAIB, así que la emisión fallaría. La cartera lo dice antes de que se pague una comisión por nada.</translation>
    </message>
    <message>
        <source>AID below a dollar</source>
        <translation>AID por debajo de un dólar</translation>
    </message>
    <message>
        <source>Somebody sold a lot, and pools pay less than a dollar. Who sells now takes that loss; who waits does not know.</source>
        <translation>Alguien vendió mucho, y los pools pagan menos de un dólar. Quien vende ahora asume esa pérdida; quien espera no lo sabe.</translation>
    </message>
    <message>
        <source>A loan that is not paid</source>
        <translation>Un préstamo que no se paga</translation>
    </message>
    <message>
        <source>The largest loan is in default, and half of it is expected to be lost. Who leaves through the queue now bears a part of that.</source>
        <translation>El mayor préstamo está en impago, y se espera perder la mitad. Quien sale ahora por la cola asume una parte de ello.</translation>
    </message>
    <message>
        <source>The node is silent</source>
        <translation>El nodo no responde</translation>
    </message>
    <message>
        <source>Figures stay, muted and dated, and nothing can be signed on them. The money is where it was.</source>
        <translation>Las cifras se quedan, atenuadas y con su fecha, y no se puede firmar nada con ellas. El dinero sigue donde estaba.</translation>
    </message>
    <message>
        <source>And back</source>
        <translation>De vuelta</translation>
    </message>
    <message>
        <source>The chain went on without us. Everything was read again, as of the newest block.</source>
        <translation>La cadena siguió sin nosotros. Se volvió a leer todo, según el bloque más reciente.</translation>
    </message>
    <message>
        <source>What you own</source>
        <translation>Lo que tiene</translation>
    </message>
    <message>
        <source>The large figure is what everything is worth today, as of one block. Beside it is what selling it all would bring now, which is less.</source>
        <translation>La cifra grande es lo que vale todo hoy, según un bloque. Al lado está lo que daría venderlo todo ahora, que es menos.</translation>
    </message>
    <message>
        <source>Every way to buy AID</source>
        <translation>Todas las formas de comprar AID</translation>
    </message>
    <message>
        <source>Pools and GAIB itself are compared, after all fees. The best one is chosen, and you may take another.</source>
        <translation>Se comparan los pools y el propio GAIB, descontadas todas las comisiones. Se elige la mejor forma, y usted puede tomar otra.</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>Antes de firmar</translation>
    </message>
    <message>
        <source>The sheet says what leaves, what arrives at least, and who may take what. Nothing has moved yet.</source>
        <translation>La hoja dice qué sale, qué llega como mínimo y quién puede retirar qué. Aún no se ha movido nada.</translation>
    </message>
    <message>
        <source>It is in a block</source>
        <translation>Está en un bloque</translation>
    </message>
    <message>
        <source>The receipt is read from the block, not from the plan. What arrived is compared with what was quoted.</source>
        <translation>El recibo se lee del bloque, no del plan. Lo que llegó se compara con lo que se cotizó.</translation>
    </message>
    <message>
        <source>How much worse it may get</source>
        <translation>Cuánto puede empeorar</translation>
    </message>
    <message>
        <source>If the price moves further than this, nothing is swapped. A smaller tolerance is safer, and fails sooner.</source>
        <translation>Si el precio se mueve más que esto, no se intercambia nada. Una tolerancia menor es más segura, y falla antes.</translation>
    </message>
    <message>
        <source>Nothing is left allowed</source>
        <translation>Nada queda autorizado</translation>
    </message>
    <message>
        <source>The swap was allowed by a signature for this sum only. After it, nobody may take anything more.</source>
        <translation>El intercambio se autorizó con una firma solo para esta suma. Después, nadie puede retirar nada más.</translation>
    </message>
    <message>
        <source>Three prices of one share</source>
        <translation>Tres precios de una participación</translation>
    </message>
    <message>
        <source>You come in at the Deposit NAV, leave through the queue at the Unstaking NAV, and sell at the market&apos;s price. They differ, and so does your money.</source>
        <translation>Entra al VL de entrada, sale por la cola al VL de salida y vende al precio de mercado. Son distintos, y su dinero también.</translation>
    </message>
    <message>
        <source>AID has become sAID</source>
        <translation>AID se ha convertido en sAID</translation>
    </message>
    <message>
        <source>You hold shares now. Their number stays; their price moves when a yield or a loss is booked.</source>
        <translation>Ahora tiene participaciones. Su número no cambia; su precio se mueve cuando se registra un rendimiento o una pérdida.</translation>
    </message>
    <message>
        <source>Only what was booked counts</source>
        <translation>Solo cuenta lo registrado</translation>
    </message>
    <message>
        <source>Each step of the line is an event on the chain. Nothing here is a forecast, and nothing is smoothed.</source>
        <translation>Cada escalón de la línea es un evento en la cadena. Aquí nada es una previsión, y nada está suavizado.</translation>
    </message>
    <message>
        <source>A month with a loss</source>
        <translation>Un mes con pérdida</translation>
    </message>
    <message>
        <source>The wallet says which deal lost, how much, and in which transaction. Everybody with shares bore a part of it.</source>
        <translation>La cartera dice qué operación perdió, cuánto y en qué transacción. Todos los que tenían participaciones asumieron una parte.</translation>
    </message>
    <message>
        <source>Your own part</source>
        <translation>Su propia parte</translation>
    </message>
    <message>
        <source>This is what your shares earned while you held them. Money that was not in at a step earned nothing of it.</source>
        <translation>Esto es lo que rindieron sus participaciones mientras las tuvo. El dinero que no estaba en un escalón no ganó nada con él.</translation>
    </message>
    <message>
        <source>A statement on paper</source>
        <translation>Un extracto en papel</translation>
    </message>
    <message>
        <source>It comes as a PDF and as a file that anybody can check against a node. Here it was checked, and every line agrees.</source>
        <translation>Viene como PDF y como archivo que cualquiera puede comprobar con un nodo. Aquí se comprobó, y cada línea coincide.</translation>
    </message>
    <message>
        <source>A forged statement is found</source>
        <translation>Se descubre un extracto falsificado</translation>
    </message>
    <message>
        <source>One digit of a copy was altered. The check names the line that is wrong.</source>
        <translation>Se alteró una cifra de una copia. La comprobación indica la línea errónea.</translation>
    </message>
    <message>
        <source>Somebody you pay</source>
        <translation>Alguien a quien paga</translation>
    </message>
    <message>
        <source>A name is kept on this machine alone. Later it stands wherever the address does.</source>
        <translation>Un nombre se guarda solo en este equipo. Después aparece en todas partes donde está la dirección.</translation>
    </message>
    <message>
        <source>A payment before it is sent</source>
        <translation>Un pago antes de enviarse</translation>
    </message>
    <message>
        <source>Compare name and address. Nobody can take a payment back once it is in a block.</source>
        <translation>Compare el nombre y la dirección. Nadie puede deshacer un pago una vez que está en un bloque.</translation>
    </message>
    <message>
        <source>Asking to be paid</source>
        <translation>Pedir un pago</translation>
    </message>
    <message>
        <source>The code holds address, token and amount. Who reads it types nothing, and sends to nobody else.</source>
        <translation>El código contiene dirección, token e importe. Quien lo lee no escribe nada, y no envía a nadie más.</translation>
    </message>
    <message>
        <source>A payment that waits</source>
        <translation>Un pago en espera</translation>
    </message>
    <message>
        <source>It is sent, and no block has it. The money is still in the account.</source>
        <translation>Está enviado, y ningún bloque lo contiene. El dinero sigue en la cuenta.</translation>
    </message>
    <message>
        <source>Faster, and paid once</source>
        <translation>Más rápido, y pagado una sola vez</translation>
    </message>
    <message>
        <source>The same payment was offered with a higher fee. Both have one number, so only one of them can ever count.</source>
        <translation>Se ofreció el mismo pago con una comisión más alta. Ambos llevan el mismo número, así que solo uno podrá contar.</translation>
    </message>
    <message>
        <source>Who may take your money</source>
        <translation>Quién puede retirar su dinero</translation>
    </message>
    <message>
        <source>Another program let a contract take all USDC of this account. The wallet finds that on the chain.</source>
        <translation>Otro programa autorizó a un contrato a retirar todo el USDC de esta cuenta. La cartera lo descubre en la cadena.</translation>
    </message>
    <message>
        <source>It is revoked</source>
        <translation>Está revocada</translation>
    </message>
    <message>
        <source>From this block on that contract can take nothing. What was taken before would not come back.</source>
        <translation>Desde este bloque ese contrato ya no puede retirar nada. Lo que se hubiera llevado antes no volvería.</translation>
    </message>
    <message>
        <source>A plan for somebody else&apos;s eyes</source>
        <translation>Un plan para que otro lo revise</translation>
    </message>
    <message>
        <source>The payment is written into a file and not signed. Who has the file cannot move any money with it.</source>
        <translation>El pago se escribe en un archivo, sin firmar. Quien tenga el archivo no puede mover dinero con él.</translation>
    </message>
    <message>
        <source>The same plan, looked at again</source>
        <translation>El mismo plan, revisado</translation>
    </message>
    <message>
        <source>Both sides read the same fingerprint aloud. If one letter of the plan were another, it would differ.</source>
        <translation>Ambas partes leen la misma huella en voz alta. Si una sola letra del plan cambiara, la huella sería otra.</translation>
    </message>
    <message>
        <source>Signed after two have looked</source>
        <translation>Firmado tras dos miradas</translation>
    </message>
    <message>
        <source>Only now did the money move, and exactly as the file said.</source>
        <translation>Solo ahora se movió el dinero, y exactamente como decía el archivo.</translation>
    </message>
</context>
<context>
    <name>transactions</name>
    <message>
        <source>the expected events are missing</source>
        <translation>faltan los eventos esperados</translation>
    </message>
    <message>
        <source>More moved than was agreed to: %1. Look at what became of your tokens.</source>
        <translation>Se movió más de lo acordado: %1. Compruebe qué ha sido de sus tokens.</translation>
    </message>
    <message>
        <source>More was allowed than was agreed to: %2 may take %1. Revoke it.</source>
        <translation>Se autorizó más de lo acordado: %2 puede retirar %1. Revoque esa autorización.</translation>
    </message>
    <message>
        <source>What sAID owes you could not be read back. Stake shows your request.</source>
        <translation>No se pudo releer lo que sAID le debe. Su solicitud figura en Staking y salida.</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>Wait %1 s before the next attempt.</source>
        <translation>Espere %1 s antes del próximo intento.</translation>
    </message>
</context>
<context>
    <name>uses</name>
    <message>
        <source>Borrow against Pendle&apos;s tokens.</source>
        <translation>Pedir prestado con los tokens de Pendle como garantía.</translation>
    </message>
    <message>
        <source>GAIB&apos;s own token, for votes.</source>
        <translation>El token propio de GAIB, para votar.</translation>
    </message>
    <message>
        <source>Morpho&apos;s collateral was AID Alpha, which ended. No market of AID or sAID is known.</source>
        <translation>La garantía de Morpho era AID Alpha, que terminó. No se conoce ningún mercado de AID o sAID.</translation>
    </message>
    <message>
        <source>Pendle&apos;s markets were those of AID Alpha, which ended. None of AID or sAID is known.</source>
        <translation>Los mercados de Pendle eran los de AID Alpha, que terminó. No se conoce ninguno de AID o sAID.</translation>
    </message>
    <message>
        <source>$GAIB stands behind neither AID nor sAID, and no address of it could be checked.</source>
        <translation>$GAIB no respalda ni AID ni sAID, y no se pudo verificar ninguna dirección suya.</translation>
    </message>
    <message>
        <source>A place in line for what GAIB offers next.</source>
        <translation>Un lugar en la cola para lo próximo que ofrezca GAIB.</translation>
    </message>
    <message>
        <source>An exchange of derivatives.</source>
        <translation>Una plataforma de derivados.</translation>
    </message>
    <message>
        <source>Fix a future yield, or trade it.</source>
        <translation>Fijar un rendimiento futuro, o negociarlo.</translation>
    </message>
    <message>
        <source>GAIB counts them on a server of its own, which this wallet never asks. They have no price.</source>
        <translation>GAIB los cuenta en un servidor propio, que esta cartera nunca consulta. No tienen precio.</translation>
    </message>
    <message>
        <source>GAIB keeps it; nothing of it is on chain, so this wallet cannot join for you.</source>
        <translation>La lleva GAIB; nada de ella está en la cadena, así que esta cartera no puede inscribirle.</translation>
    </message>
    <message>
        <source>No contract of AEVO that takes AID or sAID is known.</source>
        <translation>No se conoce ningún contrato de AEVO que acepte AID o sAID.</translation>
    </message>
    <message>
        <source>No Curve pool of AID is known on this network.</source>
        <translation>No se conoce ningún pool de Curve de AID en esta red.</translation>
    </message>
    <message>
        <source>No Uniswap v3 pool of AID is known on this network.</source>
        <translation>No se conoce ningún pool de Uniswap v3 de AID en esta red.</translation>
    </message>
    <message>
        <source>Spice, which GAIB grants to holders.</source>
        <translation>Spice, que GAIB concede a los titulares.</translation>
    </message>
    <message>
        <source>Swap AID and dollars in a pool.</source>
        <translation>Intercambiar AID y dólares en un pool.</translation>
    </message>
    <message>
        <source>Swap AID and dollars; sell sAID without the queue.</source>
        <translation>Intercambiar AID y dólares; vender sAID sin la cola.</translation>
    </message>
</context>
<context>
    <name>ways</name>
    <message>
        <source>The price is moving: it is %1 from its average of the last minutes.</source>
        <translation>El precio se mueve: está a %1 de su media de los últimos minutos.</translation>
    </message>
    <message>
        <source>The pool pays %1 less than GAIB redeems for.</source>
        <translation>El pool paga %1 menos que el reembolso de GAIB.</translation>
    </message>
    <message>
        <source>A USDC is %1 away from a dollar now.</source>
        <translation>Un USDC está ahora a %1 del dólar.</translation>
    </message>
    <message>
        <source>This pool is changing its curve: a little less than quoted may come.</source>
        <translation>Este pool está cambiando su curva: puede llegar algo menos de lo cotizado.</translation>
    </message>
    <message>
        <source>You let up to %1 less come than quoted. Others can take that from you.</source>
        <translation>Acepta hasta %1 menos de lo cotizado. Otros pueden quitarle esa diferencia.</translation>
    </message>
    <message>
        <source>%1 better than %2</source>
        <translation>%1 mejor que %2</translation>
    </message>
    <message>
        <source>%1 worse than %2</source>
        <translation>%1 peor que %2</translation>
    </message>
    <message>
        <source>at par (%1)</source>
        <translation>a la par (%1)</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>exactamente %1</translation>
    </message>
    <message>
        <source>BEST</source>
        <translation>MEJOR</translation>
    </message>
    <message>
        <source>1:1 less %1</source>
        <translation>1:1 menos %1</translation>
    </message>
    <message>
        <source>Fewer ways</source>
        <translation>Menos formas</translation>
    </message>
    <message>
        <source>More ways (%1)</source>
        <translation>Más formas (%1)</translation>
    </message>
    <message>
        <source>at least %1 · two swaps</source>
        <translation>mínimo %1 · dos intercambios</translation>
    </message>
    <message>
        <source>network fee %1</source>
        <translation>comisión de red %1</translation>
    </message>
    <message>
        <source>Not better: its network fee is %1</source>
        <translation>No es mejor: su comisión de red es %1</translation>
    </message>
    <message>
        <source>%1 %2%</source>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>Mint 1:1 at GAIB</source>
        <translation>Emitir 1:1 en GAIB</translation>
    </message>
    <message>
        <source>Redeem at GAIB</source>
        <translation>Reembolsar en GAIB</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation>Escriba %1 para continuar.</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>comisión %1</translation>
    </message>
    <message>
        <source>impact %1</source>
        <translation>impacto %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mínimo %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>máximo %1</translation>
    </message>
    <message>
        <source>brings about %1</source>
        <translation>aporta unos %1</translation>
    </message>
    <message>
        <source>price impact %1</source>
        <translation>impacto en el precio %1</translation>
    </message>
    <message>
        <source>price %1 under %2</source>
        <translation>precio %1 por debajo de %2</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>Precaución: %1</translation>
    </message>
    <message>
        <source>Strong caution: %1, a loss of about %2</source>
        <translation>Mucha precaución: %1, una pérdida de unos %2</translation>
    </message>
    <message>
        <source>Loss: this costs you about %1 USD.</source>
        <translation>Pérdida: esto le cuesta unos %1 USD.</translation>
    </message>
    <message>
        <source>This may cost you up to %1 USD.</source>
        <translation>Esto puede costarle hasta %1 USD.</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Bloqueado: %1</translation>
    </message>
    <message>
        <source>Your address is not on the whitelist.</source>
        <translation>Su dirección no está en la lista blanca.</translation>
    </message>
    <message>
        <source>Why, and how to join</source>
        <translation>Por qué, y cómo acceder</translation>
    </message>
    <message>
        <source>Redeem %1 now</source>
        <translation>Reembolsar %1 ahora</translation>
    </message>
    <message>
        <source>Why, and what can be read</source>
        <translation>Por qué, y qué se puede leer</translation>
    </message>
    <message>
        <source>Look at this pool</source>
        <translation>Examinar este pool</translation>
    </message>
    <message>
        <source>CLOSED</source>
        <translation>CERRADO</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Opening key file %1 of %2</source>
        <translation>Abriendo el archivo de clave %1 de %2</translation>
    </message>
    <message>
        <source>Trying the password on the backup. It is slow to try, so that nobody can guess it.</source>
        <translation>Probando la contraseña en la copia de seguridad. Es lento de probar, para que nadie pueda adivinarla.</translation>
    </message>
    <message>
        <source>Opening the key file. How long it takes was decided where the file was made.</source>
        <translation>Abriendo el archivo de clave. Lo que tarda se decidió donde se creó el archivo.</translation>
    </message>
    <message>
        <source>Making the key file slow to guess. Nothing is written yet.</source>
        <translation>Haciendo el archivo de clave lento de adivinar. Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Looking at it on the network once more.</source>
        <translation>Comprobándolo otra vez en la red.</translation>
    </message>
    <message>
        <source>Making the password slow to guess: some seconds.</source>
        <translation>Haciendo la contraseña lenta de adivinar: unos segundos.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Stopping. What is being written now is written to its end.</source>
        <translation>Deteniendo. Lo que se está escribiendo ahora se escribe hasta el final.</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Detenido. Todo está como antes.</translation>
    </message>
    <message>
        <source>Stopped. The wallet has the new password, and no account was brought in.</source>
        <translation>Detenido. La cartera tiene la nueva contraseña y no se ha incorporado ninguna cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %1 keys are in the vault now, the others are not.</source>
        <translation>
            <numerusform>Detenido. %1 clave está ahora en la bóveda, las demás no.</numerusform>
            <numerusform>Detenido. %1 claves están ahora en la bóveda, las demás no.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yields</name>
    <message>
        <source>reported by the vault</source>
        <translation>declarado por el contrato de sAID</translation>
    </message>
    <message>
        <source>from a deposit or a request</source>
        <translation>de un depósito o una solicitud de salida</translation>
    </message>
    <message>
        <source>asked of an old block</source>
        <translation>leído en un bloque antiguo</translation>
    </message>
    <message>
        <source>read by this wallet</source>
        <translation>leído por esta cartera</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>this node keeps no old states</source>
        <translation>este nodo no conserva estados antiguos</translation>
    </message>
    <message>
        <source>what was read contradicts the vault</source>
        <translation>lo leído contradice al contrato de sAID</translation>
    </message>
    <message>
        <source>Enter opens what caused it</source>
        <translation>Intro: ver la causa</translation>
    </message>
    <message>
        <source>block %1 · %2</source>
        <translation>bloque %1 · %2</translation>
    </message>
    <message>
        <source>somewhere after block %1, up to block %2</source>
        <translation>después del bloque %1, a más tardar en el bloque %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Unstaking</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>since block %1 · %2</source>
        <translation>desde el bloque %1 · %2</translation>
    </message>
    <message>
        <source>the issuer’s site, %1</source>
        <translation>sitio del emisor, %1</translation>
    </message>
    <message>
        <source>a post, %1</source>
        <translation>una publicación, %1</translation>
    </message>
    <message>
        <source>not in this figure</source>
        <translation>fuera de esta cifra</translation>
    </message>
    <message>
        <source>outside sAID</source>
        <translation>ajeno a sAID</translation>
    </message>
    <message>
        <source>not all of it was read</source>
        <translation>no se ha leído todo</translation>
    </message>
    <message>
        <source>too short to say</source>
        <translation>periodo demasiado corto</translation>
    </message>
    <message>
        <source>realised, simple</source>
        <translation>realizado, simple</translation>
    </message>
    <message>
        <source>not published here</source>
        <translation>no publicado aquí</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 deals</source>
        <translation>
            <numerusform>%1 de %2 operación</numerusform>
            <numerusform>%1 de %2 operaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>hace %1 como máximo</translation>
    </message>
    <message>
        <source>%1 to %2, one step</source>
        <translation>del %1 al %2, un escalón</translation>
    </message>
    <message>
        <source>%1 to %2, %3 steps</source>
        <translation>del %1 al %2, %3 escalones</translation>
    </message>
    <message>
        <source>No step yet</source>
        <translation>Aún sin escalones</translation>
    </message>
    <message numerus="yes">
        <source>%1 days: no yearly rate</source>
        <translation>
            <numerusform>%1 día: sin tasa anual</numerusform>
            <numerusform>%1 días: sin tasa anual</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a year, simple</source>
        <translation>%1 al año, simple</translation>
    </message>
    <message>
        <source>Yours, not yet taken</source>
        <translation>Ganancia latente</translation>
    </message>
    <message>
        <source>not all of your movements were read</source>
        <translation>no se han leído todos sus movimientos</translation>
    </message>
    <message>
        <source>You hold no sAID</source>
        <translation>No tiene sAID</translation>
    </message>
    <message>
        <source>since %1 · before network fees</source>
        <translation>desde el %1 · antes de comisiones de red</translation>
    </message>
    <message>
        <source>%1 a year, money-weighted</source>
        <translation>%1 al año, ponderado por flujos</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>materializada: %1</translation>
    </message>
    <message>
        <source>First in, first out: %1</source>
        <translation>Primero en entrar, primero en salir: %1</translation>
    </message>
    <message>
        <source>By average cost: %1</source>
        <translation>A coste medio: %1</translation>
    </message>
    <message>
        <source>Money-weighted: the one yearly rate at which all that you put in and took out, each on its day, comes to what you have now. A year has 365 days.</source>
        <translation>Ponderado por flujos: la única tasa anual con la que todo lo que aportó y retiró, cada cosa en su fecha, da lo que tiene ahora. El año tiene 365 días.</translation>
    </message>
    <message>
        <source>No yearly rate of yours: under 90 days, or no single rate fits.</source>
        <translation>Sin tasa anual propia: menos de 90 días, o ninguna tasa única encaja.</translation>
    </message>
    <message>
        <source>%1 in the queue: counted as taken</source>
        <translation>%1 en la cola: contados como materializados</translation>
    </message>
    <message>
        <source>After GAIB’s share and the deals’ losses, before network fees.</source>
        <translation>Después de la parte de GAIB y de las pérdidas de las operaciones, antes de comisiones de red.</translation>
    </message>
    <message>
        <source>%1 sAID came at a price that is not known: left out</source>
        <translation>%1 sAID recibidos a un precio desconocido: no contados</translation>
    </message>
    <message>
        <source>%1 step up, %2 down</source>
        <translation>%1 escalón al alza, %2 a la baja</translation>
    </message>
    <message>
        <source>%1 steps up, %2 down</source>
        <translation>%1 escalones al alza, %2 a la baja</translation>
    </message>
    <message>
        <source>no step down so far</source>
        <translation>ningún escalón a la baja hasta ahora</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>el peor %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2), made good in %3 days</source>
        <translation>
            <numerusform>%1 (%2), recuperado en %3 día</numerusform>
            <numerusform>%1 (%2), recuperado en %3 días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2), not made good yet</source>
        <translation>%1 (%2), aún no recuperado</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>deepest fall %1</source>
        <translation>mayor caída %1</translation>
    </message>
    <message>
        <source>spread of the steps %1</source>
        <translation>dispersión de los escalones %1</translation>
    </message>
    <message>
        <source>Of the steps that follow each other without a gap. Made good: days from the lowest price until the peak before it was reached again. Spread: standard deviation of the steps’ changes.
Past steps do not announce the next one.</source>
        <translation>Sobre los escalones que se suceden sin huecos. Recuperado: días desde el precio más bajo hasta volver al máximo anterior. Dispersión: desviación típica de las variaciones de los escalones.
Los escalones pasados no anuncian el siguiente.</translation>
    </message>
    <message>
        <source>What the Deposit NAV did between the two dates, and nothing else: after GAIB’s share and the deals’ losses, before network fees.</source>
        <translation>Lo que hizo el VL de entrada entre las dos fechas, y nada más: después de la parte de GAIB y de las pérdidas de las operaciones, antes de comisiones de red.</translation>
    </message>
    <message>
        <source>A year, simple: the change times 365, over %1 days; nothing is compounded.</source>
        <translation>Al año, simple: la variación multiplicada por 365 y dividida entre %1 días; nada se capitaliza.</translation>
    </message>
    <message>
        <source>Past steps do not announce the next one.</source>
        <translation>Los escalones pasados no anuncian el siguiente.</translation>
    </message>
    <message>
        <source>No step yet.</source>
        <translation>Aún no hay escalones.</translation>
    </message>
    <message numerus="yes">
        <source>Deposit NAV rose from %1 to %2 in %3 steps, %4 of them down.</source>
        <translation>
            <numerusform>El VL de entrada subió de %1 a %2 en %3 escalón (a la baja: %4).</numerusform>
            <numerusform>El VL de entrada subió de %1 a %2 en %3 escalones, %4 de ellos a la baja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deposit NAV fell from %1 to %2 in %3 steps, %4 of them down.</source>
        <translation>
            <numerusform>El VL de entrada bajó de %1 a %2 en %3 escalón (a la baja: %4).</numerusform>
            <numerusform>El VL de entrada bajó de %1 a %2 en %3 escalones, %4 de ellos a la baja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of it is not known: %1.</source>
        <translation>Una parte no se conoce: %1.</translation>
    </message>
    <message>
        <source>somewhere here</source>
        <translation>en algún momento de este periodo</translation>
    </message>
    <message>
        <source>debt</source>
        <translation>deuda</translation>
    </message>
    <message>
        <source>equity</source>
        <translation>capital</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>híbrido</translation>
    </message>
    <message>
        <source>robotics</source>
        <translation>robótica</translation>
    </message>
    <message>
        <source>T-bills</source>
        <translation>letras del Tesoro</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin precisar</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>GAIB’s share</source>
        <translation>Parte de GAIB</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>no event says</source>
        <translation>ningún evento lo dice</translation>
    </message>
    <message>
        <source>loss on %1</source>
        <translation>pérdida en %1</translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation>Operación %1</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message numerus="yes">
        <source>All sAID earned %1 in %2 months, %3 of them negative.</source>
        <translation>
            <numerusform>Resultado de todos los sAID: %1 en %2 mes (negativos: %3).</numerusform>
            <numerusform>Resultado de todos los sAID: %1 en %2 meses (negativos: %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your part earned %1 in %2 months, %3 of them negative.</source>
        <translation>
            <numerusform>Resultado de su parte: %1 en %2 mes (negativos: %3).</numerusform>
            <numerusform>Resultado de su parte: %1 en %2 meses (negativos: %3).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open at %1…</source>
        <translation>Abrir en %1…</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloque %1</translation>
    </message>
    <message>
        <source>How known: %1.</source>
        <translation>Método: %1.</translation>
    </message>
    <message>
        <source>It happened somewhere after block %1 (%2) and up to block %3 (%4).</source>
        <translation>Ocurrió después del bloque %1 (%2) y a más tardar en el bloque %3 (%4).</translation>
    </message>
    <message>
        <source>No event explains this step: it may be a donation of AID, or this network does not say what a step came from.</source>
        <translation>Ningún evento explica este escalón: puede ser una donación de AID, o esta red no dice de dónde viene un escalón.</translation>
    </message>
    <message>
        <source>No account yet. The Accounts page makes one.</source>
        <translation>Aún no hay ninguna cuenta. Cree una en la página Cuentas.</translation>
    </message>
    <message>
        <source>Nothing was read yet, and the wallet is locked.</source>
        <translation>Aún no se ha leído nada, y la cartera está bloqueada.</translation>
    </message>
    <message>
        <source>Nobody has staked yet.</source>
        <translation>Nadie ha hecho staking todavía.</translation>
    </message>
    <message>
        <source>No step yet since %1.</source>
        <translation>Aún sin escalones desde el %1.</translation>
    </message>
    <message>
        <source>after GAIB’s share, before network fees</source>
        <translation>después de la parte de GAIB, antes de comisiones de red</translation>
    </message>
    <message>
        <source>As of %1 UTC, block %2</source>
        <translation>Datos del %1 UTC, bloque %2</translation>
    </message>
    <message>
        <source>Reading the past… %1%</source>
        <translation>Leyendo el pasado… %1&#xa0;%</translation>
    </message>
    <message>
        <source>Reading the past… %1%, about %2</source>
        <translation>Leyendo el pasado… %1&#xa0;%, aprox. %2</translation>
    </message>
    <message>
        <source>Reading %1… %2%, about %3</source>
        <translation>Leyendo %1… %2&#xa0;%, aprox. %3</translation>
    </message>
    <message>
        <source>Locked: no node is asked. These figures were kept.</source>
        <translation>Bloqueada: no se consulta ningún nodo. Estas cifras estaban guardadas.</translation>
    </message>
    <message>
        <source>Stopped. The rest of the past was not read.</source>
        <translation>Detenido. El resto del pasado no se leyó.</translation>
    </message>
    <message>
        <source>Before %1 this node has no data.</source>
        <translation>Antes del %1 este nodo no tiene datos.</translation>
    </message>
    <message>
        <source>Some of the past was read from your second node.</source>
        <translation>Parte del pasado se leyó de su segundo nodo.</translation>
    </message>
    <message>
        <source>What was read does not add up to what the vault says: %1 to %2 is left blank.</source>
        <translation>Lo leído no cuadra con lo que dice el contrato de sAID: el periodo del %1 al %2 queda en blanco.</translation>
    </message>
    <message>
        <source>This node keeps no old states: %1 to %2 is left blank.</source>
        <translation>Este nodo no conserva estados antiguos: el periodo del %1 al %2 queda en blanco.</translation>
    </message>
    <message>
        <source>%1 to %2 was not read and is left blank.</source>
        <translation>El periodo del %1 al %2 no se leyó y queda en blanco.</translation>
    </message>
    <message>
        <source>All sAID</source>
        <translation>Todos los sAID</translation>
    </message>
    <message>
        <source>My part</source>
        <translation>Mi parte</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Último escalón</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 escalones</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>NAV before</source>
        <translation>VL antes</translation>
    </message>
    <message>
        <source>NAV after</source>
        <translation>VL después</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>bloque %1</translation>
    </message>
    <message>
        <source>blocks %1 to %2</source>
        <translation>bloques %1 a %2</translation>
    </message>
    <message>
        <source>The split by source is not published on this network.</source>
        <translation>El desglose por fuente no se publica en esta red.</translation>
    </message>
    <message>
        <source>AID, all that was read</source>
        <translation>AID, de todo lo leído</translation>
    </message>
    <message>
        <source>AID, after GAIB’s share</source>
        <translation>AID, después de la parte de GAIB</translation>
    </message>
</context>
</TS>
