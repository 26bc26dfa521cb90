<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Show all packages and their licences</source>
        <translation>Afficher tous les paquets et leurs licences</translation>
    </message>
    <message>
        <source>Package and its licence</source>
        <translation>Paquet et sa licence</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>A wallet for AID and sAID. It asks the nodes that you chose, and nobody else.</source>
        <translation>Un portefeuille pour l’AID et le sAID. Il n’interroge que les nœuds que vous avez choisis, et personne d’autre.</translation>
    </message>
    <message>
        <source>What the figures rest on</source>
        <translation>Sur quoi reposent les chiffres</translation>
    </message>
    <message>
        <source>Balances, prices and history come from the contracts, through the nodes that you chose. Addresses of contracts come with the wallet, each with its source, and are checked before every signature. What GAIB reports itself is marked as issuer-reported.</source>
        <translation>Soldes, prix et historique viennent des contrats, par les nœuds que vous avez choisis. Les adresses des contrats sont fournies avec ce portefeuille, chacune avec sa source, et contrôlées avant chaque signature. Ce que GAIB déclare lui-même est marqué «&#xa0;déclaré par l’émetteur&#xa0;».</translation>
    </message>
    <message>
        <source>Digest of the contract manifest (SHA-256)</source>
        <translation>Empreinte du manifeste des contrats (SHA-256)</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
</context>
<context>
    <name>AccountLine</name>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Its address is shown once the words are checked on paper, or left for later.</source>
        <translation>Son adresse s’affiche une fois les mots vérifiés sur papier, ou la vérification remise à plus tard.</translation>
    </message>
    <message>
        <source>Bring its key</source>
        <translation>Importer sa clé</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Address and QR code of %1</source>
        <translation>Adresse et code QR de %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Plus d’actions pour %1</translation>
    </message>
    <message>
        <source>Bring the key of %1</source>
        <translation>Importer la clé de %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Export a keystore file…</source>
        <translation>Exporter un fichier de clé (keystore)…</translation>
    </message>
    <message>
        <source>Forget this address</source>
        <translation>Oublier cette adresse</translation>
    </message>
</context>
<context>
    <name>AccountStep</name>
    <message>
        <source>How the account comes here</source>
        <translation>Origine du compte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name, for you alone</source>
        <translation>Nom, pour vous seul</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>How many words</source>
        <translation>Nombre de mots</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 mots</translation>
    </message>
    <message>
        <source>12 are enough for anybody. 24 take longer to write, and to type again.</source>
        <translation>12 suffisent à tout le monde. 24 sont plus longs à noter, puis à retaper.</translation>
    </message>
    <message>
        <source>of this wallet, with all its accounts</source>
        <translation>de ce portefeuille, avec tous ses comptes</translation>
    </message>
    <message>
        <source>needs a vault of its own: lock, then take another</source>
        <translation>exige un coffre à part&#xa0;: verrouillez, puis prenez-en un autre</translation>
    </message>
    <message>
        <source>Make new words</source>
        <translation>Créer de nouveaux mots</translation>
    </message>
    <message>
        <source>a new account, made here</source>
        <translation>un nouveau compte, créé ici</translation>
    </message>
    <message>
        <source>Bring words</source>
        <translation>Importer des mots</translation>
    </message>
    <message>
        <source>12 to 24, from another wallet</source>
        <translation>de 12 à 24, d’un autre portefeuille</translation>
    </message>
    <message>
        <source>Bring a private key</source>
        <translation>Importer une clé privée</translation>
    </message>
    <message>
        <source>64 hex digits</source>
        <translation>64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>Bring a keystore file</source>
        <translation>Importer un fichier de clé (keystore)</translation>
    </message>
    <message>
        <source>with its password</source>
        <translation>avec son mot de passe</translation>
    </message>
    <message>
        <source>Bring a backup</source>
        <translation>Importer une sauvegarde</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation>Suivre une adresse</translation>
    </message>
    <message>
        <source>without its key</source>
        <translation>sans sa clé</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démonstration</translation>
    </message>
    <message>
        <source>a chain and money of its own</source>
        <translation>sa propre chaîne, de l’argent fictif</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Bring them in</source>
        <translation>Les importer</translation>
    </message>
    <message>
        <source>No account yet.</source>
        <translation>Aucun compte pour l’instant.</translation>
    </message>
    <message>
        <source>Make one from new words, bring one that you have, or watch an address.</source>
        <translation>Créez-en un avec de nouveaux mots, reprenez un compte existant ou suivez une adresse.</translation>
    </message>
    <message>
        <source>What needs a key asks for the password first. The rest stays open.</source>
        <translation>Ce qui exige une clé demande d’abord le mot de passe. Le reste est accessible.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Nouveaux mots</translation>
    </message>
    <message>
        <source>Bring words, key or file</source>
        <translation>Importer mots, clé ou fichier</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation>Suivre une adresse</translation>
    </message>
    <message>
        <source>Try a restore</source>
        <translation>Tester une restauration</translation>
    </message>
    <message>
        <source>Save a backup of the vault</source>
        <translation>Enregistrer une sauvegarde du coffre</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>A backup that was never tried is a hope. Trying it changes nothing.</source>
        <translation>Une sauvegarde jamais testée n’est qu’un espoir. La tester ne change rien.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Autre compte</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
</context>
<context>
    <name>ActivityDetail</name>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translation>Enregistrer le reçu…</translation>
    </message>
</context>
<context>
    <name>ActivityFilter</name>
    <message>
        <source>Search: hash, name, label, note, amount, block</source>
        <translation>Rechercher&#xa0;: hash, nom, libellé, note, montant, bloc</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>What is listed, as CSV…</source>
        <translation>La liste affichée, en CSV…</translation>
    </message>
    <message>
        <source>What is listed, as JSON…</source>
        <translation>La liste affichée, en JSON…</translation>
    </message>
    <message>
        <source>Everything, as CSV…</source>
        <translation>Tout, en CSV…</translation>
    </message>
    <message>
        <source>Everything, as JSON…</source>
        <translation>Tout, en JSON…</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Reading what was signed</source>
        <translation>Lecture de ce qui a été signé</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>AddAccountSheet</name>
    <message>
        <source>What is brought</source>
        <translation>Ce qui est importé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How many words</source>
        <translation>Nombre de mots</translation>
    </message>
    <message>
        <source>Type other words</source>
        <translation>Saisir d’autres mots</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Keystore file</source>
        <translation>Fichier de clé (keystore)</translation>
    </message>
    <message>
        <source>Password of that file</source>
        <translation>Mot de passe de ce fichier</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Numbered as in</source>
        <translation>Numérotation de</translation>
    </message>
    <message>
        <source>Name, for you alone</source>
        <translation>Nom, pour vous seul</translation>
    </message>
    <message>
        <source>Private key, 64 hex digits</source>
        <translation>Clé privée, 64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>12 are enough for anybody. 24 take longer to write.</source>
        <translation>12 suffisent à tout le monde. 24 sont plus longs à noter.</translation>
    </message>
    <message>
        <source>%1 is in this wallet now, and every page shows it.</source>
        <translation>%1 est maintenant dans ce portefeuille, et toutes les pages l’affichent.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 mots</translation>
    </message>
</context>
<context>
    <name>AddressLabel</name>
    <message>
        <source>Copy the whole address</source>
        <translation>Copier l’adresse entière</translation>
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
        <translation>Max</translation>
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
        <translation>Max</translation>
    </message>
</context>
<context>
    <name>ApprovalRows</name>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation>Qui peut le prélever</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>At risk now</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Revoke: %1 may take no more %2</source>
        <translation>Révoquer&#xa0;: %1 ne pourra plus prélever vos %2</translation>
    </message>
</context>
<context>
    <name>ApprovalsCard</name>
    <message>
        <source>Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Search on</source>
        <translation>Chercher plus loin</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Who may take tokens from this account without asking again.</source>
        <translation>Qui peut prélever des jetons sur ce compte sans redemander.</translation>
    </message>
    <message>
        <source>Unlock to revoke all</source>
        <translation>Déverrouiller pour tout révoquer</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
</context>
<context>
    <name>BackingPage</name>
    <message>
        <source>Deals</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Que regarder</translation>
    </message>
    <message>
        <source>What AID and sAID can be used for</source>
        <translation>À quoi peuvent servir AID et sAID</translation>
    </message>
</context>
<context>
    <name>BackupFields</name>
    <message>
        <source>Backup of the vault</source>
        <translation>Sauvegarde du coffre</translation>
    </message>
    <message>
        <source>Password that it was saved under</source>
        <translation>Mot de passe de cette sauvegarde</translation>
    </message>
    <message>
        <source>Its accounts come back with their keys, under the same password. Names and watched addresses are not in it.</source>
        <translation>Ses comptes reviennent avec leurs clés, sous le même mot de passe. Les noms et les adresses suivies n’y sont pas.</translation>
    </message>
    <message>
        <source>A .gaib file, as it is saved on the Accounts page.</source>
        <translation>Un fichier .gaib, tel qu’enregistré à la page Comptes.</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Not now…</source>
        <translation>Plus tard…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of this wallet</source>
        <translation>Mot de passe de ce portefeuille</translation>
    </message>
    <message>
        <source>The words are in the vault. Its password shows them.</source>
        <translation>Les mots sont dans le coffre. Son mot de passe les affiche.</translation>
    </message>
    <message>
        <source>%1 words bring this account back on any computer. Whoever reads them can take everything in it. Have paper and a pen ready, and nobody beside you.</source>
        <translation>%1 mots suffisent à retrouver ce compte sur n’importe quel ordinateur. Quiconque les lit peut tout y prendre. Préparez du papier et un stylo, à l’abri des regards.</translation>
    </message>
    <message>
        <source>Write all %1 in their order, with their numbers. Then three of them are asked.</source>
        <translation>Notez les %1 mots dans l’ordre, avec leurs numéros. Trois vous seront ensuite demandés.</translation>
    </message>
    <message>
        <source>Type these from your paper. Words that fit are offered as you type.</source>
        <translation>Saisissez ces mots d’après votre papier. Les mots possibles s’affichent à mesure.</translation>
    </message>
    <message>
        <source>Until the words are on paper, this computer is the only place where the account exists. If it breaks, is lost, or the password is forgotten, everything in the account is lost for good.</source>
        <translation>Tant que les mots ne sont pas sur papier, ce compte n’existe que sur cet ordinateur. S’il tombe en panne, est perdu, ou si le mot de passe est oublié, tout ce que contient le compte est perdu pour de bon.</translation>
    </message>
    <message>
        <source>Take no photo and keep no file of them. Your passphrase is not among them: write it down too, and keep it apart.</source>
        <translation>Ne les photographiez pas et ne les gardez dans aucun fichier. Votre phrase secrète supplémentaire n’en fait pas partie&#xa0;: notez-la aussi, et gardez-la à part.</translation>
    </message>
    <message>
        <source>Take no photo and keep no file of them: paper cannot be hacked.</source>
        <translation>Ne les photographiez pas et ne les gardez dans aucun fichier&#xa0;: le papier ne se pirate pas.</translation>
    </message>
    <message>
        <source>The wallet keeps reminding you, and shows the words when you ask.</source>
        <translation>Ce portefeuille continue de vous le rappeler et affiche les mots quand vous le demandez.</translation>
    </message>
    <message>
        <source>Your paper is right. Keep it where neither fire nor guests find it.</source>
        <translation>Votre papier est exact. Gardez-le à l’abri du feu et des visiteurs.</translation>
    </message>
    <message>
        <source>Left for later. The reminder stays on the Portfolio page.</source>
        <translation>Remis à plus tard. Le rappel reste sur la page Portefeuille.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>DEMO CHAIN</source>
        <translation>CHAÎNE DE DÉMONSTRATION</translation>
    </message>
    <message>
        <source>Not real money.</source>
        <translation>Argent fictif.</translation>
    </message>
    <message>
        <source>Demo panel</source>
        <translation>Panneau de démonstration</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Visite guidée</translation>
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
        <translation>Par mois</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>GAIB wallet</source>
        <translation>Portefeuille GAIB</translation>
    </message>
</context>
<context>
    <name>BringStep</name>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Private key, 64 hex digits</source>
        <translation>Clé privée, 64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>Whoever has seen this key can spend. It is kept in the vault alone.</source>
        <translation>Quiconque a vu cette clé peut dépenser. Elle n’est conservée que dans le coffre.</translation>
    </message>
    <message>
        <source>Keystore file</source>
        <translation>Fichier de clé (keystore)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Password of that file</source>
        <translation>Mot de passe de ce fichier</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>What changes are about</source>
        <translation>Objet des changements</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What changed on chain</source>
        <translation>Changements sur la chaîne</translation>
    </message>
</context>
<context>
    <name>ChangeSheet</name>
    <message>
        <source>A contract has changed</source>
        <translation>Un contrat a changé</translation>
    </message>
    <message>
        <source>A contract is not what it should be</source>
        <translation>Un contrat n’est pas ce qu’il devrait être</translation>
    </message>
    <message>
        <source>Accept the change</source>
        <translation>Accepter le changement</translation>
    </message>
    <message>
        <source>Password of this wallet</source>
        <translation>Mot de passe de ce portefeuille</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>It should be</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>It is now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Accepted. What this change had closed is open again.</source>
        <translation>Accepté. Ce que ce changement avait fermé est rouvert.</translation>
    </message>
    <message>
        <source>Looking at it again…</source>
        <translation>Nouvel examen…</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Show all changes</source>
        <translation>Afficher tous les changements</translation>
    </message>
    <message>
        <source>What changed on chain</source>
        <translation>Ce qui a changé sur la chaîne</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>issuer-reported</source>
        <translation>selon l’émetteur</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>ClipboardSheet</name>
    <message>
        <source>The clipboard was changed</source>
        <translation>Le presse-papiers a été modifié</translation>
    </message>
    <message>
        <source>You copied an address in this wallet, and the clipboard holds another one now. If you did not copy that yourself, a program on this computer did: it may be made to steal. Compare what you pasted.</source>
        <translation>Vous avez copié une adresse dans ce portefeuille, et le presse-papiers en contient maintenant une autre. Si vous ne l’avez pas copiée vous-même, un programme de cet ordinateur l’a fait, peut-être pour voler. Comparez ce que vous avez collé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy the first again</source>
        <translation>Recopier la première</translation>
    </message>
    <message>
        <source>Copied in this wallet</source>
        <translation>Copiée dans ce portefeuille</translation>
    </message>
    <message>
        <source>In the clipboard now</source>
        <translation>Maintenant dans le presse-papiers</translation>
    </message>
</context>
<context>
    <name>ConciergeView</name>
    <message>
        <source>Reading what GAIB&apos;s contracts say…</source>
        <translation>Lecture de ce que disent les contrats de GAIB…</translation>
    </message>
    <message>
        <source>Copy my address whole</source>
        <translation>Copier mon adresse entière</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Sign a proof of ownership</source>
        <translation>Signer une preuve de propriété</translation>
    </message>
    <message>
        <source>GAIB admits institutions after an identity check. This wallet cannot apply for you.</source>
        <translation>GAIB admet des institutions après un contrôle d’identité. Ce portefeuille ne peut pas faire la demande pour vous.</translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>Send to</source>
        <translation>Envoyer à</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Envoyer à %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Change %1</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add the contact</source>
        <translation>Ajouter le contact</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Perhaps: how you know the address</source>
        <translation>Par exemple, d’où vient cette adresse</translation>
    </message>
    <message>
        <source>Last characters of the address</source>
        <translation>Derniers caractères de l’adresse</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>Note, si vous le souhaitez</translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation>Ce que vous avez saisi</translation>
    </message>
    <message>
        <source>Type the last %1 characters of the address that you mean.</source>
        <translation>Tapez les %1 derniers caractères de l’adresse voulue.</translation>
    </message>
    <message>
        <source>Add it all the same</source>
        <translation>Ajouter quand même</translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <source>Nobody yet. People in here can be paid by name, and an address that only looks like theirs is noticed.</source>
        <translation>Personne encore. On peut payer par leur nom les personnes inscrites ici, et une adresse qui ne fait que ressembler à la leur est signalée.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
</context>
<context>
    <name>ConvertPage</name>
    <message>
        <source>You pay</source>
        <translation>Vous payez</translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>You receive</source>
        <translation>Vous recevez</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Price tolerance</source>
        <translation>Tolérance de prix</translation>
    </message>
    <message>
        <source>Price tolerance in percent</source>
        <translation>Tolérance de prix en pour cent</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Frais de réseau</translation>
    </message>
    <message>
        <source>You will sign</source>
        <translation>Vous signerez</translation>
    </message>
    <message>
        <source>Ways to do it</source>
        <translation>Façons de procéder</translation>
    </message>
    <message>
        <source>Enter an amount to see what each way would bring.</source>
        <translation>Saisissez un montant pour voir ce que chaque façon rapporterait.</translation>
    </message>
    <message>
        <source>Mint and redeem are GAIB&apos;s; pools are a market.</source>
        <translation>L’émission et le remboursement relèvent de GAIB&#xa0;; les pools sont un marché.</translation>
    </message>
    <message>
        <source>GAIB&apos;s contract</source>
        <translation>le contrat de GAIB</translation>
    </message>
</context>
<context>
    <name>Copied</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>CoverView</name>
    <message>
        <source>issuer-reported</source>
        <translation>selon l’émetteur</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>If the largest defaulted</source>
        <translation>Si la plus grande passait en défaut</translation>
    </message>
    <message>
        <source>Collateral over deals</source>
        <translation>Couverture</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Save a report for support…</source>
        <translation>Enregistrer un rapport pour l’assistance…</translation>
    </message>
    <message>
        <source>Forget settings…</source>
        <translation>Oublier les réglages…</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Vider…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Remove this wallet&apos;s data from this computer</source>
        <translation>Supprimer de cet ordinateur les données de ce portefeuille</translation>
    </message>
    <message>
        <source>Keys, names and contacts of this vault, for good.</source>
        <translation>Clés, noms et contacts de ce coffre, définitivement.</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Emplacement des données</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>You see it whole before it is saved; no key and no address.</source>
        <translation>Vous le voyez en entier avant l’enregistrement&#xa0;; ni clé ni adresse.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialisation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Back to how it was at the first start.</source>
        <translation>Retour à l’état du premier démarrage.</translation>
    </message>
    <message>
        <source>Cached history</source>
        <translation>Historique en cache</translation>
    </message>
    <message>
        <source>It is read from your node again.</source>
        <translation>Il sera relu depuis votre nœud.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>no date</source>
        <translation>aucune date</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>DealView</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Attestation</translation>
    </message>
</context>
<context>
    <name>DemoPanel</name>
    <message>
        <source>Close the demo panel</source>
        <translation>Fermer le panneau de démonstration</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Vous êtes</translation>
    </message>
    <message>
        <source>+1 day</source>
        <translation>+1 jour</translation>
    </message>
    <message>
        <source>+30 days</source>
        <translation>+30 jours</translation>
    </message>
    <message>
        <source>Whitelisted</source>
        <translation>Sur liste blanche</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>same chain, same balances</source>
        <translation>même chaîne, mêmes soldes</translation>
    </message>
    <message>
        <source>Demo panel</source>
        <translation>Panneau de démonstration</translation>
    </message>
    <message>
        <source>Clock (UTC)</source>
        <translation>Horloge (UTC)</translation>
    </message>
</context>
<context>
    <name>Descent</name>
    <message>
        <source>%1 ahead of you and your own</source>
        <translation>%1 devant vous, votre part comprise</translation>
    </message>
</context>
<context>
    <name>DismissSheet</name>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Remove this pool</source>
        <translation>Retirer ce pool</translation>
    </message>
    <message>
        <source>Password of this wallet</source>
        <translation>Mot de passe de ce portefeuille</translation>
    </message>
    <message>
        <source>Nothing is swapped in it any more until you accept it again. No money moves. What it may still take from you stands under Contacts &amp; approvals.</source>
        <translation>Plus rien n’y est échangé tant que vous ne l’acceptez pas de nouveau. L’argent ne bouge pas. Ce qu’il peut encore vous prélever figure dans Contacts et autorisations.</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Adresse entière</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 est retiré.</translation>
    </message>
</context>
<context>
    <name>DrillSheet</name>
    <message>
        <source>Try a restore</source>
        <translation>Tester une restauration</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Que tester</translation>
    </message>
    <message>
        <source>Backup of the vault</source>
        <translation>Sauvegarde du coffre</translation>
    </message>
    <message>
        <source>Password that it was saved under</source>
        <translation>Mot de passe de cette sauvegarde</translation>
    </message>
    <message>
        <source>This shows what would come back on a new computer. Nothing is imported.</source>
        <translation>Ceci montre ce qui serait récupéré sur un nouvel ordinateur. Rien n’est importé.</translation>
    </message>
    <message>
        <source>Words on paper</source>
        <translation>Mots sur papier</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Fichier de sauvegarde</translation>
    </message>
    <message>
        <source>Try another</source>
        <translation>Autre test</translation>
    </message>
</context>
<context>
    <name>EffectView</name>
    <message>
        <source>Percent that comes back</source>
        <translation>Pourcentage récupéré</translation>
    </message>
    <message>
        <source>What if it defaults, and this comes back?</source>
        <translation>En cas de défaut, si ceci est récupéré&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ElsewherePage</name>
    <message>
        <source>The wallet looks at %1 now. What you own on Ethereum is still there: choose Ethereum in Settings to see it, to stake and to leave.</source>
        <translation>Ce portefeuille regarde maintenant %1. Ce que vous possédez sur Ethereum y est toujours&#xa0;: choisissez Ethereum dans Réglages pour le voir, staker et sortir.</translation>
    </message>
    <message>
        <source>Choose the network</source>
        <translation>Choisir le réseau</translation>
    </message>
    <message>
        <source>sAID lives on Ethereum.</source>
        <translation>Le sAID n’existe que sur Ethereum.</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Add or watch an account</source>
        <translation>Ajouter ou suivre un compte</translation>
    </message>
    <message>
        <source>Put the words of this account on paper before anything is sent to it.</source>
        <translation>Notez les mots de ce compte sur papier avant d’y envoyer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Back up the words</source>
        <translation>Sauvegarder les mots</translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation>Afficher l’adresse</translation>
    </message>
    <message>
        <source>Receive USDC and a little ETH</source>
        <translation>Recevoir des USDC et un peu d’ETH</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Un autre compte</translation>
    </message>
    <message>
        <source>Create or import one, or look at one whose key is elsewhere.</source>
        <translation>Créez-en un, importez-en un, ou consultez-en un dont la clé est ailleurs.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>On the network %1. Other networks&apos; tokens would be lost.</source>
        <translation>Sur le réseau %1. Les jetons d’autres réseaux seraient perdus.</translation>
    </message>
</context>
<context>
    <name>ErrorLine</name>
    <message>
        <source>For support. A click copies it. It is alike in all languages.</source>
        <translation>Pour l’assistance. Un clic le copie. Il est identique dans toutes les langues.</translation>
    </message>
</context>
<context>
    <name>ExitCardView</name>
    <message>
        <source>In hand</source>
        <translation>En main</translation>
    </message>
</context>
<context>
    <name>ExitPlanner</name>
    <message>
        <source>You leave with</source>
        <translation>Vous sortez</translation>
    </message>
    <message>
        <source>I need the money by</source>
        <translation>Il me faut l’argent pour le</translation>
    </message>
    <message>
        <source>What these dates rest on</source>
        <translation>Sur quoi reposent ces dates</translation>
    </message>
</context>
<context>
    <name>ExplainSheet</name>
    <message>
        <source>Copy the hash</source>
        <translation>Copier le hash</translation>
    </message>
    <message>
        <source>Copy as JSON-RPC</source>
        <translation>Copier en JSON-RPC</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export the key of %1</source>
        <translation>Exporter la clé de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Export the file</source>
        <translation>Exporter le fichier</translation>
    </message>
    <message>
        <source>Save it as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Password of this wallet</source>
        <translation>Mot de passe de ce portefeuille</translation>
    </message>
    <message>
        <source>Password for the file</source>
        <translation>Mot de passe du fichier</translation>
    </message>
    <message>
        <source>The file&apos;s password again</source>
        <translation>Répéter le mot de passe du fichier</translation>
    </message>
    <message>
        <source>Whoever has this file and its password can take everything in the account.</source>
        <translation>Quiconque a ce fichier et son mot de passe peut prendre tout ce qui est sur le compte.</translation>
    </message>
    <message>
        <source>The key is in %1, under the password that you gave it.</source>
        <translation>La clé est dans %1, protégée par le mot de passe que vous avez choisi.</translation>
    </message>
    <message>
        <source>Making it slow to guess…</source>
        <translation>Renforcement du chiffrement…</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>FeeCapSheet</name>
    <message>
        <source>Most paid in fees for one transaction</source>
        <translation>Frais maximaux pour une transaction</translation>
    </message>
    <message>
        <source>Keep this limit</source>
        <translation>Enregistrer la limite</translation>
    </message>
    <message>
        <source>Limit on %1, in ETH</source>
        <translation>Limite sur %1, en ETH</translation>
    </message>
    <message>
        <source>Password of this wallet</source>
        <translation>Mot de passe de ce portefeuille</translation>
    </message>
    <message>
        <source>The part of the wallet that holds the keys refuses to sign whatever could cost more, even if everything else was deceived.</source>
        <translation>La partie de ce portefeuille qui détient les clés refuse de signer ce qui pourrait coûter plus, même si tout le reste était trompé.</translation>
    </message>
    <message>
        <source>The limit is kept.</source>
        <translation>Limite enregistrée.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Ctrl+I says where it is from</source>
        <translation>Ctrl+I dit d’où il vient</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>No file chosen</source>
        <translation>Aucun fichier choisi</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>FindSheet</name>
    <message>
        <source>Find or do</source>
        <translation>Rechercher ou agir</translation>
    </message>
    <message>
        <source>A page, an account, a transaction, or what you want to do</source>
        <translation>Une page, un compte, une transaction ou ce que vous voulez faire</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>FootStrip</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Show the words</source>
        <translation>Afficher les mots</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Not backed up yet. If this computer is lost, so is what these accounts own.</source>
        <translation>Pas encore sauvegardé. Si cet ordinateur est perdu, ce que ces comptes possèdent l’est aussi.</translation>
    </message>
    <message>
        <source>Not backed up yet.</source>
        <translation>Pas encore sauvegardé.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Show the words of %1</source>
        <translation>Afficher les mots de %1</translation>
    </message>
    <message>
        <source>New account from %1</source>
        <translation>Nouveau compte à partir de %1</translation>
    </message>
    <message>
        <source>Back up %1 now</source>
        <translation>Sauvegarder %1</translation>
    </message>
</context>
<context>
    <name>HashLine</name>
    <message>
        <source>Copy the whole hash</source>
        <translation>Copier le hash entier</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>HeardView</name>
    <message>
        <source>GPUs heard from</source>
        <translation>GPU ayant répondu</translation>
    </message>
</context>
<context>
    <name>KeyboardHint</name>
    <message>
        <source>Caps lock is on.</source>
        <translation>Verrouillage des majuscules activé.</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation>Clavier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>When deals end</source>
        <translation>Échéances des opérations</translation>
    </message>
    <message>
        <source>million AID</source>
        <translation>millions d’AID</translation>
    </message>
</context>
<context>
    <name>LedList</name>
    <message>
        <source>Numbered as in</source>
        <translation>Numérotation de</translation>
    </message>
    <message>
        <source>Which address is yours</source>
        <translation>Laquelle est votre adresse</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Choose the address that you know. None of them? Try another numbering.</source>
        <translation>Choisissez l’adresse que vous connaissez. Aucune&#xa0;? Essayez une autre numérotation.</translation>
    </message>
    <message>
        <source>in this wallet already</source>
        <translation>déjà dans ce portefeuille</translation>
    </message>
</context>
<context>
    <name>LegacySheet</name>
    <message>
        <source>Key files of an earlier version</source>
        <translation>Fichiers de clés d’une version antérieure</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Les importer</translation>
    </message>
    <message>
        <source>Password that they were kept under</source>
        <translation>Mot de passe qui les protégeait</translation>
    </message>
    <message>
        <source>Their keys are copied into the vault. The files stay where they are.</source>
        <translation>Leurs clés sont copiées dans le coffre. Les fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>All of them are in the vault now. Save a backup of it.</source>
        <translation>Tous sont maintenant dans le coffre. Faites-en une sauvegarde.</translation>
    </message>
    <message>
        <source>Opening the files: up to some seconds each…</source>
        <translation>Ouverture des fichiers&#xa0;: jusqu’à quelques secondes chacun…</translation>
    </message>
</context>
<context>
    <name>LimitView</name>
    <message>
        <source>already</source>
        <translation>déjà émis</translation>
    </message>
    <message>
        <source>this mint</source>
        <translation>cette émission</translation>
    </message>
    <message>
        <source>left after</source>
        <translation>reste ensuite</translation>
    </message>
    <message>
        <source>redeem</source>
        <translation>remboursement</translation>
    </message>
    <message>
        <source>float to redeem from</source>
        <translation>disponible pour rembourser</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Open %1?</source>
        <translation>Ouvrir %1&#xa0;?</translation>
    </message>
    <message>
        <source>Your browser would ask %1 for this page. It then learns your internet address and which transaction you look at, and may guess that its account is yours.</source>
        <translation>Votre navigateur demanderait cette page à %1, qui apprendrait votre adresse internet et la transaction que vous consultez, et pourrait deviner que ce compte est le vôtre.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>The wallet itself asks it for nothing.</source>
        <translation>Le portefeuille lui-même ne lui demande rien.</translation>
    </message>
    <message>
        <source>Copied, whole</source>
        <translation>Copiée en entier</translation>
    </message>
</context>
<context>
    <name>LinksSection</name>
    <message>
        <source>Explorer of %1</source>
        <translation>Explorateur de %1</translation>
    </message>
    <message>
        <source>Nobody shows this network in a browser.</source>
        <translation>Aucun explorateur ne montre ce réseau dans un navigateur.</translation>
    </message>
    <message>
        <source>Explorer of choice</source>
        <translation>Explorateur préféré</translation>
    </message>
    <message>
        <source>Before a browser is opened you are asked: that site then sees your network address and what you look at.</source>
        <translation>Une confirmation est demandée avant d’ouvrir un navigateur&#xa0;: le site voit alors votre adresse réseau et ce que vous consultez.</translation>
    </message>
</context>
<context>
    <name>LockStep</name>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>The new password again</source>
        <translation>Confirmer le nouveau mot de passe</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Verrouillage auto après</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Nobody can tell you this password or set another: keep it as you keep a key. Forgotten, only your words or key files bring the accounts back.</source>
        <translation>Personne ne peut vous dire ce mot de passe ni en définir un autre&#xa0;: gardez-le comme une clé. S’il est oublié, seuls vos mots ou vos fichiers de clé permettent de retrouver les comptes.</translation>
    </message>
    <message>
        <source>The vault is there. Its password can be changed in Settings.</source>
        <translation>Le coffre est créé. Son mot de passe se change dans Réglages.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Numbers and dates as in</source>
        <translation>Format des nombres et des dates</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Hide amounts (Ctrl+H)</source>
        <translation>Masquer les montants (Ctrl+H)</translation>
    </message>
    <message>
        <source>Words and numbers</source>
        <translation>Langue et nombres</translation>
    </message>
    <message>
        <source>You type amounts the way you read them here.</source>
        <translation>Saisissez les montants comme vous les lisez ici.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Dots stand for every amount, in notifications as well.</source>
        <translation>Des points remplacent chaque montant, dans les notifications aussi.</translation>
    </message>
    <message>
        <source>Values and fees are shown in it, by the rate that the chain itself has; no other server is asked for it. Prices, gains, limits, reports and statements stay as they are, in US dollars or AID.</source>
        <translation>Les valeurs et les frais y sont affichés, au cours que la chaîne elle-même indique&#xa0;; aucun autre serveur n’est interrogé pour cela. Les prix, gains, limites, rapports et relevés restent tels quels, en dollars américains ou en AID.</translation>
    </message>
    <message>
        <source>Totals in</source>
        <translation>Totaux en</translation>
    </message>
    <message>
        <source>The only currency for which the chain itself has the prices that are needed; no other server is asked for rates.</source>
        <translation>La seule monnaie pour laquelle la chaîne elle-même fournit tous les prix nécessaires&#xa0;; aucun autre serveur n’est interrogé sur les cours.</translation>
    </message>
</context>
<context>
    <name>MemorySheet</name>
    <message>
        <source>Learn the contracts anew?</source>
        <translation>Réapprendre les contrats&#xa0;?</translation>
    </message>
    <message>
        <source>Learn them anew</source>
        <translation>Les réapprendre</translation>
    </message>
    <message>
        <source>Password of this wallet</source>
        <translation>Mot de passe de ce portefeuille</translation>
    </message>
    <message>
        <source>Whatever the contracts are now counts as right from then on. A change since this wallet saw them first would not be noticed any more. The file that cannot be read is kept beside the new one.</source>
        <translation>Dès lors, ce que sont les contrats maintenant fait foi. Un changement survenu depuis que ce portefeuille les a vus pour la première fois ne serait plus remarqué. Le fichier illisible est conservé à côté du nouveau.</translation>
    </message>
    <message>
        <source>The contracts are learned anew.</source>
        <translation>Les contrats sont réappris.</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Another network or node is used at once; everything is read anew.</source>
        <translation>Un autre réseau ou nœud s’applique aussitôt&#xa0;; tout est relu.</translation>
    </message>
    <message>
        <source>What is open here</source>
        <translation>Ce qui est ouvert ici</translation>
    </message>
</context>
<context>
    <name>NewVaultCard</name>
    <message>
        <source>Name of the vault</source>
        <translation>Nom du coffre</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Restore from the words</source>
        <translation>Restaurer avec les mots</translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation>Autre coffre</translation>
    </message>
    <message>
        <source>Nobody can open a vault without its password. Your words bring the same accounts into a new vault, under a new password, beside this one. Nothing is deleted.</source>
        <translation>Personne ne peut ouvrir un coffre sans son mot de passe. Vos mots rétablissent les mêmes comptes dans un nouveau coffre, sous un nouveau mot de passe, à côté de celui-ci. Rien n’est supprimé.</translation>
    </message>
    <message>
        <source>It has a password and accounts of its own, in a folder of its own: new ones, ones that you bring, or a backup. This one stays as it is.</source>
        <translation>Il a son propre mot de passe et ses propres comptes, dans son propre dossier&#xa0;: de nouveaux comptes, des comptes importés ou une sauvegarde. Celui-ci reste tel quel.</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauré</translation>
    </message>
    <message>
        <source>second</source>
        <translation>second</translation>
    </message>
</context>
<context>
    <name>NewVaultFields</name>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Confirmer le mot de passe</translation>
    </message>
    <message>
        <source>It seals the vault on this computer. At least 8 characters; four or five words are good. Nobody can give it back to you.</source>
        <translation>Il scelle le coffre sur cet ordinateur. Au moins 8 caractères&#xa0;; quatre ou cinq mots conviennent. Personne ne peut vous le redonner.</translation>
    </message>
</context>
<context>
    <name>NoFigureSheet</name>
    <message>
        <source>Nothing to explain here</source>
        <translation>Rien à expliquer ici</translation>
    </message>
    <message>
        <source>Go to a figure that was read from the chain with Tab, or point at it, and press Ctrl+I. Portfolio, Convert, Stake &amp; exit, Yield and Backing have them. A dash was not read.</source>
        <translation>Allez avec Tab sur un chiffre lu sur la chaîne, ou pointez-le, et appuyez sur Ctrl+I. Portefeuille, Convertir, Staking et sortie, Rendement et Réserves en ont. Un tiret n’a pas été lu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>NodeList</name>
    <message>
        <source>Another node</source>
        <translation>Autre nœud</translation>
    </message>
    <message>
        <source>Address of another node</source>
        <translation>Adresse d’un autre nœud</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add it all the same</source>
        <translation>Ajouter quand même</translation>
    </message>
    <message>
        <source>Take the list that came with the wallet</source>
        <translation>Reprendre la liste d’origine de ce portefeuille</translation>
    </message>
    <message>
        <source>Nodes, in the order in which they are asked</source>
        <translation>Nœuds, dans l’ordre où ils sont interrogés</translation>
    </message>
</context>
<context>
    <name>NodeStep</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Address of the node</source>
        <translation>Adresse du nœud</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>This node sees your addresses and when you look at them. Your own node sees nothing that you do not know. No node can spend.</source>
        <translation>Ce nœud voit vos adresses et quand vous les consultez. Votre propre nœud ne voit rien que vous ne sachiez. Aucun nœud ne peut dépenser.</translation>
    </message>
    <message>
        <source>Without a node no balance is known. It can be chosen in Settings later.</source>
        <translation>Sans nœud, aucun solde n’est connu. Il peut être choisi plus tard dans Réglages.</translation>
    </message>
</context>
<context>
    <name>NoticesSection</name>
    <message>
        <source>A transaction was confirmed or failed</source>
        <translation>Transaction confirmée ou échouée</translation>
    </message>
    <message>
        <source>The queue has paid</source>
        <translation>Paiement de la file d’attente</translation>
    </message>
    <message>
        <source>The price of sAID made a step</source>
        <translation>Nouveau palier du prix du sAID</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Rester dans la zone de notification une fois la fenêtre fermée</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>M’avertir</translation>
    </message>
    <message>
        <source>Nothing with an amount is shown while the wallet is locked or amounts are hidden.</source>
        <translation>Aucune notification avec un montant tant que ce portefeuille est verrouillé ou que les montants sont masqués.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>It goes on watching what you sent, and locks as it would in its window. Quit it from the tray.</source>
        <translation>Il continue de suivre vos envois et se verrouille comme si sa fenêtre était ouverte. Pour le quitter, utilisez la zone de notification.</translation>
    </message>
</context>
<context>
    <name>ObserverView</name>
    <message>
        <source>Read from the contracts</source>
        <translation>Lu dans les contrats</translation>
    </message>
    <message>
        <source>Whose code answers</source>
        <translation>Quel code répond</translation>
    </message>
    <message>
        <source>Said, and not on chain</source>
        <translation>Annoncé, mais pas sur la chaîne</translation>
    </message>
    <message>
        <source>issuer-reported</source>
        <translation>selon l’émetteur</translation>
    </message>
    <message>
        <source>None of this was read by this wallet, and none of it is part of a figure.</source>
        <translation>Rien de tout cela n’a été lu par ce portefeuille, et rien n’entre dans un chiffre.</translation>
    </message>
</context>
<context>
    <name>PartPicker</name>
    <message>
        <source>Sold now</source>
        <translation>Part vendue maintenant</translation>
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
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Add a passphrase</source>
        <translation>Ajouter une phrase secrète supplémentaire</translation>
    </message>
    <message>
        <source>These words have a passphrase</source>
        <translation>Ces mots ont une phrase secrète supplémentaire</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète supplémentaire (passphrase)</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Confirmer la phrase secrète supplémentaire</translation>
    </message>
    <message>
        <source>Without it the words give other accounts, which are empty. Nobody can restore it: write it down too, and keep it apart from the words.</source>
        <translation>Sans elle, les mots donnent d’autres comptes, qui sont vides. Personne ne peut la retrouver&#xa0;: notez-la aussi, et gardez-la à part des mots.</translation>
    </message>
    <message>
        <source>With another one, or without, the same words give other accounts.</source>
        <translation>Avec une autre, ou sans, les mêmes mots donnent d’autres comptes.</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>Ne pas l’utiliser</translation>
    </message>
    <message>
        <source>A passphrase was given. It belongs to the words that are made next.</source>
        <translation>Une phrase secrète supplémentaire a été saisie. Elle vaut pour les mots créés ensuite.</translation>
    </message>
    <message>
        <source>A passphrase was given. The addresses below are those with it.</source>
        <translation>Une phrase secrète supplémentaire a été saisie. Les adresses ci-dessous en tiennent compte.</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>The new password again</source>
        <translation>Confirmer le nouveau mot de passe</translation>
    </message>
    <message>
        <source>At least 8 characters. Length counts most: four or five words are good.</source>
        <translation>Au moins 8 caractères. La longueur compte le plus&#xa0;: quatre ou cinq mots conviennent.</translation>
    </message>
    <message>
        <source>Backups made before keep the password that they were saved under. If somebody may know it and have a copy, a new password does not keep them out: move the money to new words.</source>
        <translation>Les sauvegardes antérieures gardent leur mot de passe d’origine. Si quelqu’un peut le connaître et en avoir une copie, un nouveau mot de passe ne l’arrête pas&#xa0;: transférez l’argent vers de nouveaux mots.</translation>
    </message>
    <message>
        <source>The password is changed. Save a new backup: older ones keep the old one.</source>
        <translation>Le mot de passe est changé. Enregistrez une nouvelle sauvegarde&#xa0;: les anciennes gardent l’ancien.</translation>
    </message>
    <message>
        <source>Making it slow to guess…</source>
        <translation>Protection contre les essais…</translation>
    </message>
</context>
<context>
    <name>PastView</name>
    <message>
        <source>Whose hardware</source>
        <translation>Matériel de</translation>
    </message>
</context>
<context>
    <name>PayeeButton</name>
    <message>
        <source>%1, your own</source>
        <translation>%1, votre compte</translation>
    </message>
</context>
<context>
    <name>PhraseFields</name>
    <message>
        <source>How many words</source>
        <translation>Nombre de mots</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 mots</translation>
    </message>
</context>
<context>
    <name>PlanExportSheet</name>
    <message>
        <source>Export: %1</source>
        <translation>Exporter&#xa0;: %1</translation>
    </message>
    <message>
        <source>For whom the file is</source>
        <translation>Destinataire du fichier</translation>
    </message>
    <message>
        <source>Note for the reader</source>
        <translation>Note pour le lecteur</translation>
    </message>
    <message>
        <source>Note for the reader (optional)</source>
        <translation>Note pour le lecteur (facultative)</translation>
    </message>
    <message>
        <source>Save it as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Fingerprint of the plan</source>
        <translation>Empreinte du plan</translation>
    </message>
    <message>
        <source>Whoever opens the file sees the same digits. Compare them by phone.</source>
        <translation>Quiconque ouvre le fichier voit les mêmes chiffres. Comparez-les par téléphone.</translation>
    </message>
    <message>
        <source>Another copy of this wallet</source>
        <translation>Autre copie de ce portefeuille</translation>
    </message>
    <message>
        <source>A Safe</source>
        <translation>Un Safe</translation>
    </message>
    <message>
        <source>A batch for Safe&apos;s transaction builder. It acts for the Safe only where the plan&apos;s account is the Safe&apos;s own address.</source>
        <translation>Un lot pour le constructeur de transactions de Safe. Il n’agit pour le Safe que si le compte du plan est l’adresse même du Safe.</translation>
    </message>
    <message>
        <source>It is opened there read-only, decoded and rehearsed on that copy&apos;s own node, and signed there or handed back. Nothing secret is in it. Sign it there or here, never both: each signature is a transaction of its own.</source>
        <translation>Il y est ouvert en lecture seule, décodé et répété sur le nœud de cette copie, puis signé là-bas ou rendu. Il ne contient rien de secret. Signez là-bas ou ici, jamais aux deux&#xa0;: chaque signature est une transaction à part.</translation>
    </message>
    <message>
        <source>Export the file</source>
        <translation>Exporter le fichier</translation>
    </message>
    <message>
        <source>The plan is in %1. It is not signed.</source>
        <translation>Le plan est dans %1. Il n’est pas signé.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
</context>
<context>
    <name>PlanFileSheet</name>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>File with the plan</source>
        <translation>Fichier du plan</translation>
    </message>
    <message>
        <source>Account that pays and signs</source>
        <translation>Compte qui paie et signe</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Fingerprint of the plan</source>
        <translation>Empreinte du plan</translation>
    </message>
    <message>
        <source>Compare it with what its maker sees, by another way than this file.</source>
        <translation>Comparez-la avec celle que voit son auteur, par une autre voie que ce fichier.</translation>
    </message>
    <message>
        <source>Seen before by</source>
        <translation>Déjà vu par</translation>
    </message>
    <message>
        <source>These lines are in the file: no proof.</source>
        <translation>Ces lignes sont dans le fichier&#xa0;: aucune preuve.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your name, for the copy that you hand back</source>
        <translation>Votre nom, pour la copie que vous remettez</translation>
    </message>
    <message>
        <source>Hand back as seen…</source>
        <translation>Remettre comme vu…</translation>
    </message>
    <message>
        <source>Hand back as seen</source>
        <translation>Remettre comme vu</translation>
    </message>
    <message>
        <source>This account is not in this wallet.</source>
        <translation>Ce compte n’est pas dans ce portefeuille.</translation>
    </message>
    <message>
        <source>No name here: neither a contact nor one of your accounts.</source>
        <translation>Sans nom ici&#xa0;: ni un contact, ni l’un de vos comptes.</translation>
    </message>
</context>
<context>
    <name>PoolSheet</name>
    <message>
        <source>Accept this pool</source>
        <translation>Accepter ce pool</translation>
    </message>
    <message>
        <source>A pool found on the network</source>
        <translation>Un pool trouvé sur le réseau</translation>
    </message>
    <message>
        <source>Password of this wallet</source>
        <translation>Mot de passe de ce portefeuille</translation>
    </message>
    <message>
        <source>%1, whole address</source>
        <translation>%1, adresse entière</translation>
    </message>
    <message>
        <source>Named by: %1</source>
        <translation>Désigné par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fee of each swap: %1. Dollars that lie in it: %2.</source>
        <translation>Frais de chaque échange&#xa0;: %1. Dollars qu’il contient&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Swaps call this pool itself, and it takes what you pay. The wallet has checked that Curve&apos;s factory names it, that it holds these coins, that its price is near all others, and that enough lies in it. It has not read its source.</source>
        <translation>Les échanges appellent ce pool lui-même, et il prend ce que vous payez. Ce portefeuille a vérifié que la factory de Curve le désigne, qu’il contient ces jetons, que son prix est proche de tous les autres et qu’il contient assez de fonds. Il n’a pas lu son code source.</translation>
    </message>
    <message>
        <source>Hash of its code: it is this pool only as long as this stays so</source>
        <translation>Hash de son code&#xa0;: c’est ce pool tant que ceci ne change pas</translation>
    </message>
    <message>
        <source>This pool is not what you accepted. Nothing is swapped in it. If Curve says that this is meant, remove the pool in Settings: then it can be looked at as a new one.</source>
        <translation>Ce pool n’est plus celui que vous avez accepté. Aucun échange n’y est fait. Si Curve dit que c’est voulu, retirez le pool dans Réglages&#xa0;: il pourra alors être examiné comme un nouveau.</translation>
    </message>
    <message>
        <source>Hash of the code that you accepted</source>
        <translation>Hash du code que vous avez accepté</translation>
    </message>
    <message>
        <source>Hash of its code now</source>
        <translation>Hash de son code maintenant</translation>
    </message>
    <message>
        <source>%1 is open for swaps now. You can remove it in Settings, Network.</source>
        <translation>%1 est maintenant ouvert aux échanges. Vous pouvez le retirer dans Réglages, Réseau.</translation>
    </message>
    <message>
        <source>Looking at it again…</source>
        <translation>Nouvel examen…</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>Gain not yet taken</source>
        <translation>Plus-value latente</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Rien à faire pour l’instant.</translation>
    </message>
    <message>
        <source>What you own</source>
        <translation>Ce que vous possédez</translation>
    </message>
    <message>
        <source>Total value</source>
        <translation>Valeur totale</translation>
    </message>
    <message>
        <source>If you sold everything now</source>
        <translation>Si vous vendiez tout maintenant</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>What you earned, by month (AID, at Deposit NAV)</source>
        <translation>Vos gains par mois (AID, à la VL d’entrée)</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>Staker</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Time so far</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
</context>
<context>
    <name>ProofSheet</name>
    <message>
        <source>GAIB can ask for this when it admits you: it shows that the key of this account is yours. It moves nothing, allows nothing and costs nothing.</source>
        <translation>GAIB peut la demander en vous admettant&#xa0;: elle montre que la clé de ce compte est à vous. Elle ne déplace rien, n’autorise rien et ne coûte rien.</translation>
    </message>
    <message>
        <source>The text that is signed, to the letter</source>
        <translation>Le texte signé, à la lettre</translation>
    </message>
    <message>
        <source>Signature (EIP-191)</source>
        <translation>Signature (EIP-191)</translation>
    </message>
    <message>
        <source>Signature (EIP-191), checked: this account made it</source>
        <translation>Signature (EIP-191), vérifiée&#xa0;: elle vient de ce compte</translation>
    </message>
    <message>
        <source>The key of this account is not in this wallet, so nothing can be signed here. Open this sheet in the copy of the wallet that has it.</source>
        <translation>La clé de ce compte n’est pas dans ce portefeuille&#xa0;: rien ne peut être signé ici. Ouvrez cette feuille dans l’exemplaire du portefeuille qui la détient.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as .json…</source>
        <translation>Enregistrer en .json…</translation>
    </message>
    <message>
        <source>Save as .txt…</source>
        <translation>Enregistrer en .txt…</translation>
    </message>
    <message>
        <source>Proof of ownership</source>
        <translation>Preuve de propriété</translation>
    </message>
    <message>
        <source>The text and its signature are copied.</source>
        <translation>Le texte et sa signature sont copiés.</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Signature en cours…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>QuickRow</name>
    <message>
        <source>Unlock with the system&apos;s keyring</source>
        <translation>Déverrouiller avec le trousseau du système</translation>
    </message>
    <message>
        <source>Whoever can use your session can then open the vault without its password. Words and keys stay in the vault.</source>
        <translation>Quiconque peut utiliser votre session peut alors ouvrir le coffre sans son mot de passe. Mots et clés restent dans le coffre.</translation>
    </message>
</context>
<context>
    <name>QuickSheet</name>
    <message>
        <source>Unlock with the system&apos;s keyring</source>
        <translation>Déverrouiller avec le trousseau du système</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Password of this wallet</source>
        <translation>Mot de passe de ce portefeuille</translation>
    </message>
    <message>
        <source>The keyring of this computer keeps a key that opens the vault here, and nowhere else. The password goes on working, and is asked for whatever shows or moves keys.</source>
        <translation>Le trousseau de cet ordinateur garde une clé qui ouvre le coffre ici, et nulle part ailleurs. Le mot de passe reste valable, et il est demandé pour tout ce qui affiche ou déplace des clés.</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>C’est activé.</translation>
    </message>
</context>
<context>
    <name>ReceiveSheet</name>
    <message>
        <source>Receive to %1</source>
        <translation>Recevoir sur %1</translation>
    </message>
    <message>
        <source>Only on the network %1. Tokens sent on another network would be lost.</source>
        <translation>Uniquement sur le réseau %1. Des jetons envoyés sur un autre réseau seraient perdus.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Ask for an amount</source>
        <translation>Demander un montant</translation>
    </message>
    <message>
        <source>Amount asked for</source>
        <translation>Montant demandé</translation>
    </message>
    <message>
        <source>Reference in the link</source>
        <translation>Référence dans le lien</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Motif du paiement</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Goes into the link, where whoever gets it can read it.</source>
        <translation>Figure dans le lien, où quiconque le reçoit peut la lire.</translation>
    </message>
    <message>
        <source>The words of this account are not checked on paper. What arrives here is lost if this computer breaks or the password is forgotten.</source>
        <translation>Les mots de ce compte n’ont pas été vérifiés sur papier. Ce qui arrive ici est perdu si cet ordinateur tombe en panne ou si le mot de passe est oublié.</translation>
    </message>
    <message>
        <source>Back up the words</source>
        <translation>Sauvegarder les mots</translation>
    </message>
    <message>
        <source>Show the address all the same</source>
        <translation>Afficher l’adresse quand même</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>It could not be saved there.</source>
        <translation>Impossible d’enregistrer à cet endroit.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>payment-request.png</source>
        <translation>demande-de-paiement.png</translation>
    </message>
    <message>
        <source>Copied, whole</source>
        <translation>Copié en entier</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Name, address or payment link</source>
        <translation>Nom, adresse ou lien de paiement</translation>
    </message>
    <message>
        <source>Read a QR code from a picture</source>
        <translation>Lire un code QR dans une image</translation>
    </message>
    <message>
        <source>Picture with a QR code</source>
        <translation>Image avec un code QR</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
</context>
<context>
    <name>RegionPreview</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>This is how it will read</source>
        <translation>Voici comment cela s’affichera</translation>
    </message>
</context>
<context>
    <name>RegionStep</name>
    <message>
        <source>Numbers and dates as in</source>
        <translation>Format des nombres et des dates</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>You type amounts the way you read them here. Totals are in US dollars; where the chain has the rate, Settings can show them in euros.</source>
        <translation>Vous saisissez les montants comme vous les lisez ici. Les totaux sont en dollars américains&#xa0;; là où la chaîne a le cours, les réglages permettent de les afficher en euros.</translation>
    </message>
</context>
<context>
    <name>RemarkEditor</name>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Label, as “Rent in May”</source>
        <translation>Libellé, p. ex. «&#xa0;Loyer de mai&#xa0;»</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note: stays on this computer</source>
        <translation>Note&#xa0;: reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>All that would be saved</source>
        <translation>Tout ce qui serait enregistré</translation>
    </message>
    <message>
        <source>This is all that would be saved. No key, no word and no password is in it, and nothing is sent: you give the file to whom you like.</source>
        <translation>Voici tout ce qui serait enregistré. Il ne contient ni clé, ni mot de récupération, ni mot de passe, et rien n’est envoyé&#xa0;: vous remettez le fichier à qui vous voulez.</translation>
    </message>
    <message>
        <source>With my addresses</source>
        <translation>Avec mes adresses</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>A report for support</source>
        <translation>Un rapport pour l’assistance</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Ask the queue to pay</source>
        <translation>Demander à la file de payer</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Fichier d’agenda</translation>
    </message>
    <message>
        <source>Anyone may ask: it costs a network fee and pays those ahead first.</source>
        <translation>N’importe qui peut le demander&#xa0;: cela coûte des frais de réseau et paie d’abord les précédents.</translation>
    </message>
    <message>
        <source>Paid in parts</source>
        <translation>Payé en plusieurs fois</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Enregistrer le fichier d’agenda</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers d’agenda (*.ics)</translation>
    </message>
</context>
<context>
    <name>ReservesView</name>
    <message>
        <source>issuer-reported</source>
        <translation>selon l’émetteur</translation>
    </message>
    <message>
        <source>Reserves against AID in circulation</source>
        <translation>Réserves / AID en circulation</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Put a backup back</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Backup of the vault</source>
        <translation>Sauvegarde du coffre</translation>
    </message>
    <message>
        <source>Password that it was saved under</source>
        <translation>Mot de passe de cette sauvegarde</translation>
    </message>
    <message>
        <source>It becomes the vault of this wallet, under the password that it has.</source>
        <translation>Elle devient le coffre de ce portefeuille, avec son propre mot de passe.</translation>
    </message>
    <message>
        <source>The vault is back, and open. Its accounts have new names; give them your own.</source>
        <translation>Le coffre est restauré et ouvert. Ses comptes ont de nouveaux noms&#xa0;; donnez-leur les vôtres.</translation>
    </message>
</context>
<context>
    <name>RevealSheet</name>
    <message>
        <source>Back up %1</source>
        <translation>Sauvegarder %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Password of this wallet</source>
        <translation>Mot de passe de ce portefeuille</translation>
    </message>
    <message>
        <source>Whoever sees these words can take everything. Nobody from support will ever ask for them. Look who and what can see this screen.</source>
        <translation>Quiconque voit ces mots peut tout prendre. Aucune assistance ne vous les demandera jamais. Regardez qui et quoi peut voir cet écran.</translation>
    </message>
    <message>
        <source>Whoever sees these words can take everything.</source>
        <translation>Quiconque voit ces mots peut tout prendre.</translation>
    </message>
    <message>
        <source>This system cannot keep screenshots and shared screens away.</source>
        <translation>Ce système ne peut pas empêcher les captures ni le partage d’écran.</translation>
    </message>
    <message>
        <source>The passphrase is not among them, and is not shown anywhere.</source>
        <translation>La phrase secrète supplémentaire n’y figure pas, et n’est affichée nulle part.</translation>
    </message>
    <message>
        <source>The password first, then a wait of %1 s: time to stop, if somebody told you to do this.</source>
        <translation>D’abord le mot de passe, puis une attente de %1 s&#xa0;: le temps d’arrêter, si quelqu’un vous a dit de faire cela.</translation>
    </message>
    <message>
        <source>Wait %1 s. Back stops it, and nothing is shown.</source>
        <translation>Attendez %1 s. Retour arrête tout, et rien n’est affiché.</translation>
    </message>
    <message>
        <source>Hidden again in %1 s.</source>
        <translation>De nouveau masqués dans %1 s.</translation>
    </message>
    <message>
        <source>The words are hidden again.</source>
        <translation>Les mots sont de nouveau masqués.</translation>
    </message>
    <message>
        <source>Nobody is looking: show the words</source>
        <translation>Personne ne regarde&#xa0;: afficher les mots</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Afficher de nouveau</translation>
    </message>
</context>
<context>
    <name>ReviewFooter</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The demo&apos;s password is %1.</source>
        <translation>Le mot de passe de la démonstration est %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>Verrouillage des majuscules activé.</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>DEMO CHAIN</source>
        <translation>DÉMONSTRATION</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>Ce qui a été signé</translation>
    </message>
    <message>
        <source>What will be signed</source>
        <translation>Ce qui sera signé</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaidCard</name>
    <message>
        <source>Said, and measured</source>
        <translation>Annoncé et mesuré</translation>
    </message>
</context>
<context>
    <name>SecurityCard</name>
    <message>
        <source>Lock by itself after</source>
        <translation>Verrouillage auto après</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Verrouiller quand la fenêtre est réduite</translation>
    </message>
    <message>
        <source>Read figures while locked</source>
        <translation>Lire les chiffres une fois verrouillé</translation>
    </message>
    <message>
        <source>Keep other programs out of its memory</source>
        <translation>Protéger sa mémoire des autres programmes</translation>
    </message>
    <message>
        <source>Keep words out of screenshots</source>
        <translation>Exclure les mots des captures d’écran</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Most paid in fees for one transaction</source>
        <translation>Frais maximaux pour une transaction</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Off: while locked the node is asked only about what you have sent.</source>
        <translation>Désactivé&#xa0;: une fois verrouillé, le nœud n’est interrogé que sur ce que vous avez envoyé.</translation>
    </message>
    <message>
        <source>Programs of yours cannot read what the wallet holds, and a crash leaves no copy of it. A change is used from the next start on.</source>
        <translation>Vos autres programmes ne peuvent pas lire ce que détient le portefeuille, et un plantage n’en laisse aucune copie. Un changement prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Where the system can: words are not seen on screenshots and shared screens.</source>
        <translation>Si le système le permet&#xa0;: les mots n’apparaissent pas sur les captures ni les écrans partagés.</translation>
    </message>
</context>
<context>
    <name>SendSheet</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Motif du paiement</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Kept in this wallet alone.</source>
        <translation>Conservé dans ce portefeuille seulement.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des réglages</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
</context>
<context>
    <name>SharesView</name>
    <message>
        <source>How concentrated</source>
        <translation>Concentration</translation>
    </message>
    <message>
        <source>open deals</source>
        <translation>opérations en cours</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Show the whole address</source>
        <translation>Afficher l’adresse entière</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Comptes…</translation>
    </message>
</context>
<context>
    <name>StakePage</name>
    <message>
        <source>Stake or exit</source>
        <translation>Staker ou sortir</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>Staking</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>You stake</source>
        <translation>Vous stakez</translation>
    </message>
    <message>
        <source>If you left right away</source>
        <translation>Si vous ressortiez aussitôt</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Frais de réseau</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu ceci</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>You get about</source>
        <translation>Vous obtenez environ</translation>
    </message>
    <message>
        <source>Your position</source>
        <translation>Votre position</translation>
    </message>
    <message>
        <source>One sAID has three prices</source>
        <translation>Un sAID a trois prix</translation>
    </message>
    <message>
        <source>Before you stake</source>
        <translation>Avant de staker</translation>
    </message>
    <message>
        <source>this wallet only</source>
        <translation>ce portefeuille seulement</translation>
    </message>
    <message>
        <source>You hold</source>
        <translation>Vous détenez</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Gain not yet taken</source>
        <translation>Plus-value latente</translation>
    </message>
</context>
<context>
    <name>StaleStrip</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose another node</source>
        <translation>Choisir un autre nœud</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examiner</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Without a node for now</source>
        <translation>Sans nœud pour l’instant</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Continuer plus tard</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>StatementSheet</name>
    <message>
        <source>Statement</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Save PDF and JSON</source>
        <translation>Enregistrer PDF et JSON</translation>
    </message>
    <message>
        <source>Period of the statement</source>
        <translation>Période du relevé</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>année-mois-jour</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>First day, UTC</source>
        <translation>Premier jour, UTC</translation>
    </message>
    <message>
        <source>Last day, UTC</source>
        <translation>Dernier jour, UTC</translation>
    </message>
    <message>
        <source>Save it as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>The PDF is for reading, the JSON file for checking. Both name every block.</source>
        <translation>Le PDF sert à lire, le fichier JSON à vérifier. Les deux nomment chaque bloc.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps 1 to 4 ask nothing of the network.
Stop at any step and go on later.</source>
        <translation>Les étapes 1 à 4 ne demandent rien au réseau.
Arrêtez à tout moment et reprenez plus tard.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>What the step came from</source>
        <translation>D’où vient le palier</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>TokenButton</name>
    <message>
        <source>Token %1</source>
        <translation>Jeton %1</translation>
    </message>
</context>
<context>
    <name>TopCards</name>
    <message>
        <source>sAID, realised</source>
        <translation>sAID, réalisé</translation>
    </message>
    <message>
        <source>How steady</source>
        <translation>Régularité</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Language of the tour</source>
        <translation>Langue de la visite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Quitter la visite</translation>
    </message>
    <message>
        <source>Space or the right arrow</source>
        <translation>Espace ou flèche droite</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>TradingSection</name>
    <message>
        <source>Price tolerance on pools</source>
        <translation>Tolérance de prix dans les pools</translation>
    </message>
    <message>
        <source>Network fee at most</source>
        <translation>Frais de réseau au plus</translation>
    </message>
    <message>
        <source>Hand swaps to the network&apos;s relay alone</source>
        <translation>Confier les échanges au seul relais du réseau</translation>
    </message>
    <message>
        <source>Price tolerance</source>
        <translation>Tolérance de prix</translation>
    </message>
    <message>
        <source>Where the network has one. Nobody else sees a swap before its block then, but the relay is one more who learns your address. Each sheet lets you choose again.</source>
        <translation>Là où le réseau en a un. Personne d’autre ne voit alors un échange avant son bloc, mais le relais aussi apprend votre adresse. Chaque feuille de vérification vous laisse choisir à nouveau.</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>If less than that would arrive, the swap is not made. Automatic goes by the pair and its pools.</source>
        <translation>S’il devait arriver moins, l’échange n’a pas lieu. «&#xa0;Automatique&#xa0;» s’adapte à la paire et à ses pools.</translation>
    </message>
    <message>
        <source>What could cost more is not signed at all.</source>
        <translation>Ce qui pourrait coûter plus n’est pas signé du tout.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>No transaction is waiting for a block.</source>
        <translation>Aucune transaction n’attend de bloc.</translation>
    </message>
    <message>
        <source>Hide window</source>
        <translation>Masquer la fenêtre</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation>Masquer les montants</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>TrustList</name>
    <message>
        <source>Learn the contracts anew</source>
        <translation>Réapprendre les contrats</translation>
    </message>
    <message>
        <source>Contracts that are not what they were</source>
        <translation>Contrats qui ont changé</translation>
    </message>
    <message>
        <source>Pools for you to accept</source>
        <translation>Pools à accepter</translation>
    </message>
    <message>
        <source>Pools that you accepted</source>
        <translation>Pools que vous avez acceptés</translation>
    </message>
    <message>
        <source>Pools that are left out</source>
        <translation>Pools écartés</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Use the system&apos;s keyring</source>
        <translation>Utiliser le trousseau du système</translation>
    </message>
    <message>
        <source>Look without unlocking</source>
        <translation>Consulter sans déverrouiller</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Forgot it: restore from the words</source>
        <translation>Oublié&#xa0;: restaurer avec les mots</translation>
    </message>
    <message>
        <source>Another vault…</source>
        <translation>Autre coffre…</translation>
    </message>
    <message>
        <source>%1 · nothing is asked of a node while locked</source>
        <translation>%1 · aucun nœud n’est interrogé pendant le verrouillage</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts in the vault %1.</source>
        <translation>
            <numerusform>%n compte dans le coffre %1.</numerusform>
            <numerusform>%n comptes dans le coffre %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Balances stay readable. Signing waits for the password.</source>
        <translation>Les soldes restent lisibles. Signer demande le mot de passe.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>The password is %1.</source>
        <translation>Le mot de passe est %1.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
</context>
<context>
    <name>UnlockSheet</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>What you asked for goes on after this.</source>
        <translation>Votre demande se poursuit ensuite.</translation>
    </message>
    <message>
        <source>Balances stay readable. Signing waits for the password.</source>
        <translation>Les soldes restent lisibles. La signature attend le mot de passe.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Use the system&apos;s keyring</source>
        <translation>Utiliser le trousseau du système</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>The demo&apos;s password is %1.</source>
        <translation>Le mot de passe de la démonstration est %1.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>Way</source>
        <translation>Façon</translation>
    </message>
    <message>
        <source>Brings, USDC</source>
        <translation>Donne, USDC</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>sAID until 0.5%</source>
        <translation>sAID jusqu’à 0,5&#xa0;%</translation>
    </message>
    <message>
        <source>until 1%</source>
        <translation>jusqu’à 1&#xa0;%</translation>
    </message>
    <message>
        <source>until 3%</source>
        <translation>jusqu’à 3&#xa0;%</translation>
    </message>
    <message>
        <source>Every way to sell now</source>
        <translation>Toutes les façons de vendre maintenant</translation>
    </message>
    <message>
        <source>How much can be sold before its price is worse by that. A dash: unknown.</source>
        <translation>Quantité vendable avant que le prix se dégrade d’autant. Un tiret&#xa0;: inconnu.</translation>
    </message>
</context>
<context>
    <name>WordOffers</name>
    <message>
        <source>Not in the list.</source>
        <translation>Absent de la liste.</translation>
    </message>
    <message>
        <source>Not in the list. Near it:</source>
        <translation>Absent de la liste. Mots proches&#xa0;:</translation>
    </message>
</context>
<context>
    <name>WordsEntry</name>
    <message>
        <source>Word %1</source>
        <translation>Mot %1</translation>
    </message>
    <message>
        <source>Other programs can read what was copied. Copy something else now.</source>
        <translation>D’autres programmes peuvent lire ce qui a été copié. Copiez autre chose maintenant.</translation>
    </message>
</context>
<context>
    <name>WordsGrid</name>
    <message>
        <source>Recovery words</source>
        <translation>Mots de récupération</translation>
    </message>
</context>
<context>
    <name>YieldPage</name>
    <message>
        <source>How far back</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>Deposit NAV</source>
        <translation>VL d’entrée</translation>
    </message>
    <message>
        <source>Unstaking NAV</source>
        <translation>VL de sortie</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Marché</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Share price of sAID</source>
        <translation>Prix de la part de sAID</translation>
    </message>
    <message>
        <source>Every step of the share price</source>
        <translation>Chaque palier du prix de la part</translation>
    </message>
    <message>
        <source>Whose yield</source>
        <translation>Rendement de qui</translation>
    </message>
    <message>
        <source>By deal</source>
        <translation>Par opération</translation>
    </message>
    <message>
        <source>What each deal brought</source>
        <translation>Apport de chaque opération</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>All figures as CSV…</source>
        <translation>Tous les chiffres en CSV…</translation>
    </message>
    <message>
        <source>This picture as PNG…</source>
        <translation>Cette image en PNG…</translation>
    </message>
    <message>
        <source>Statement (PDF, JSON)…</source>
        <translation>Relevé (PDF, JSON)…</translation>
    </message>
    <message>
        <source>All figures as CSV</source>
        <translation>Tous les chiffres en CSV</translation>
    </message>
    <message>
        <source>This picture as PNG</source>
        <translation>Cette image en PNG</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>What has to be typed</source>
        <translation>Ce qu’il faut taper</translation>
    </message>
    <message>
        <source>Password of this wallet</source>
        <translation>Mot de passe de ce portefeuille</translation>
    </message>
    <message>
        <source>Save a backup first</source>
        <translation>Sauvegarder d’abord</translation>
    </message>
    <message>
        <source>Unlock first</source>
        <translation>Déverrouiller d’abord</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Type this to go on: %1</source>
        <translation>Tapez ceci pour continuer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>_CapRow</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the limit on %1</source>
        <translation>Modifier la limite sur %1</translation>
    </message>
</context>
<context>
    <name>_Empty</name>
    <message>
        <source>What you send, swap or stake is kept here before it leaves this computer, and what comes to the account is listed beside it.</source>
        <translation>Ce que vous envoyez, échangez ou stakez est conservé ici avant de quitter cet ordinateur, et ce qui arrive sur le compte figure à côté.</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recevoir</translation>
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
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Ouvrir le dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy the path: %1</source>
        <translation>Copier le chemin&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Copy the whole hash</source>
        <translation>Copier le hash entier</translation>
    </message>
    <message>
        <source>Copy the whole hash: %1</source>
        <translation>Copier le hash entier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>_Popup</name>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Ask it earlier</source>
        <translation>Interroger plus tôt</translation>
    </message>
    <message>
        <source>Ask it later</source>
        <translation>Interroger plus tard</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Tester %1</translation>
    </message>
    <message>
        <source>Ask %1 earlier</source>
        <translation>Interroger %1 plus tôt</translation>
    </message>
    <message>
        <source>Ask %1 later</source>
        <translation>Interroger %1 plus tard</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>left for later</source>
        <translation>remis à plus tard</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>inutile</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>How many words</source>
        <translation>Nombre de mots</translation>
    </message>
    <message>
        <source>Numbered as in</source>
        <translation>Numérotation de</translation>
    </message>
    <message>
        <source>Which address is yours</source>
        <translation>Laquelle est votre adresse</translation>
    </message>
    <message>
        <source>Choose the address that you know. None of them? Try another numbering.</source>
        <translation>Choisissez l’adresse que vous connaissez. Aucune&#xa0;? Essayez une autre numérotation.</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Compte %1</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>This package brings no text of its licence, only its name: %1.</source>
        <translation>Ce paquet ne fournit pas le texte de sa licence, seulement son nom&#xa0;: %1.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiquée</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>Account %1</source>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>%1 is not watched any more. What it owns is where it was.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus suivi. Ses avoirs n’ont pas bougé.</translation>
    </message>
    <message>
        <source>A backup of the vault is in %1. It opens with today&apos;s password: try a restore.</source>
        <translation>Une sauvegarde du coffre est dans %1. Elle s’ouvre avec le mot de passe actuel&#xa0;: testez une restauration.</translation>
    </message>
    <message>
        <source>Words %1</source>
        <translation>Mots n° %1</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 mots</translation>
    </message>
    <message>
        <source>with a passphrase</source>
        <translation>avec une phrase secrète supplémentaire</translation>
    </message>
    <message>
        <source>checked on paper</source>
        <translation>vérifiés sur papier</translation>
    </message>
    <message>
        <source>Keys by themselves</source>
        <translation>Clés seules</translation>
    </message>
    <message>
        <source>No words bring these back: keep a backup of the vault, or a file of each key.</source>
        <translation>Aucun mot ne permet de les retrouver&#xa0;: gardez une sauvegarde du coffre, ou un fichier pour chaque clé.</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Their keys are elsewhere. They plan and review here, and sign nothing.</source>
        <translation>Leurs clés sont ailleurs. Ici, ils servent à préparer et vérifier, sans rien signer.</translation>
    </message>
    <message>
        <source>Its key is not in this vault.</source>
        <translation>Sa clé n’est pas dans ce coffre.</translation>
    </message>
    <message>
        <source>It can be looked at, and signs nothing. Bring its words, its key or its keystore file, or put a backup of the vault back.</source>
        <translation>Il peut être consulté, mais ne signe rien. Importez ses mots, sa clé ou son fichier de clé (keystore), ou restaurez une sauvegarde du coffre.</translation>
    </message>
    <message>
        <source>No vault yet</source>
        <translation>Pas encore de coffre</translation>
    </message>
    <message>
        <source>Vault %1</source>
        <translation>Coffre %1</translation>
    </message>
    <message>
        <source>A vault is one file under your password. It is made with the first key that is kept here.</source>
        <translation>Un coffre est un fichier protégé par votre mot de passe. Il est créé avec la première clé conservée ici.</translation>
    </message>
    <message numerus="yes">
        <source>%1 accounts with their keys</source>
        <translation>
            <numerusform>%1 compte avec sa clé</numerusform>
            <numerusform>%1 comptes avec leurs clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 accounts with their keys, %2 watched</source>
        <translation>
            <numerusform>%1 compte avec sa clé, %2 en lecture seule</numerusform>
            <numerusform>%1 comptes avec leurs clés, %2 en lecture seule</numerusform>
        </translation>
    </message>
    <message>
        <source>A key file of an earlier version of this wallet is not in the vault yet.</source>
        <translation>Un fichier de clé d’une version antérieure de ce portefeuille n’est pas encore dans le coffre.</translation>
    </message>
    <message>
        <source>%1 key files of an earlier version of this wallet are not in the vault yet.</source>
        <translation>%1 fichiers de clé d’une version antérieure de ce portefeuille ne sont pas encore dans le coffre.</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Speed up</source>
        <translation>Accélérer</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send publicly</source>
        <translation>Envoyer à tous</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Locked: unlock the wallet first.</source>
        <translation>Verrouillé&#xa0;: déverrouillez d’abord le portefeuille.</translation>
    </message>
    <message>
        <source>The key of this account is elsewhere: nothing can be signed here.</source>
        <translation>La clé de ce compte est ailleurs&#xa0;: rien ne peut être signé ici.</translation>
    </message>
    <message>
        <source>The node does not answer: nothing can be sent now.</source>
        <translation>Le nœud ne répond pas&#xa0;: rien ne peut être envoyé maintenant.</translation>
    </message>
    <message>
        <source>Open at %1…</source>
        <translation>Ouvrir sur %1…</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>L’envoyer</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Retirée à</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Number (nonce)</source>
        <translation>Numéro (nonce)</translation>
    </message>
    <message>
        <source>%1; it waits until number %2 is in a block</source>
        <translation>%1&#xa0;; attend que le numéro %2 soit dans un bloc</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signée</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Taken back from</source>
        <translation>Retirée du bloc</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Frais de réseau</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 au plus</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Remplacée par</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Swaps</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Mint and redeem</source>
        <translation>Émission et remboursement</translation>
    </message>
    <message>
        <source>Stake and exit</source>
        <translation>Staking et sortie</translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation>Envoi et réception</translation>
    </message>
    <message>
        <source>Allowances</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Cancelled or replaced</source>
        <translation>Annulées ou remplacées</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>All tokens</source>
        <translation>Tous les jetons</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>The receipt is saved as %1.</source>
        <translation>Le reçu est enregistré sous %1.</translation>
    </message>
    <message>
        <source>Fee, ETH</source>
        <translation>Frais, ETH</translation>
    </message>
    <message>
        <source>Staked %1</source>
        <translation>Staké %1</translation>
    </message>
    <message>
        <source>Asked to exit with %1</source>
        <translation>Sortie demandée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The queue paid %1</source>
        <translation>La file a payé %1</translation>
    </message>
    <message>
        <source>Bought %1</source>
        <translation>Acheté %1</translation>
    </message>
    <message>
        <source>Sold %1</source>
        <translation>Vendu %1</translation>
    </message>
    <message>
        <source>Minted %1</source>
        <translation>Émis %1</translation>
    </message>
    <message>
        <source>Redeemed %1</source>
        <translation>Remboursé %1</translation>
    </message>
    <message>
        <source>Swapped %1</source>
        <translation>Échangé %1</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Reçu %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Envoyé %1</translation>
    </message>
    <message>
        <source>%1 between your own accounts</source>
        <translation>%1 entre vos propres comptes</translation>
    </message>
    <message>
        <source>%1 and more, in one transaction</source>
        <translation>%1 et autres, en une seule transaction</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Mouvements</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>on chain</source>
        <translation>sur la chaîne</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>from the exit queue of sAID</source>
        <translation>de la file de sortie du sAID</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>from an address without a name</source>
        <translation>d’une adresse sans nom</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>signed elsewhere</source>
        <translation>signée ailleurs</translation>
    </message>
    <message>
        <source>Nothing has happened on this account yet.</source>
        <translation>Il ne s’est encore rien passé sur ce compte.</translation>
    </message>
    <message>
        <source>Nothing on this account fits what you look for.</source>
        <translation>Rien sur ce compte ne correspond à votre recherche.</translation>
    </message>
    <message>
        <source>The list is saved as %1.</source>
        <translation>La liste est enregistrée sous %1.</translation>
    </message>
    <message>
        <source>Amounts are hidden, so none is looked for: what is found would tell them.</source>
        <translation>Les montants sont masqués, donc aucun n’est recherché&#xa0;: les résultats les révéleraient.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Transaction number %1 waits for number %2, which this wallet does not have. It can be filled with an empty transaction to yourself; that costs a network fee.</source>
        <translation>La transaction numéro %1 attend le numéro %2, que ce portefeuille n’a pas. Une transaction vide vers vous-même peut le combler&#xa0;; elle coûte des frais de réseau.</translation>
    </message>
    <message>
        <source>Fill number %1</source>
        <translation>Combler le numéro %1</translation>
    </message>
    <message>
        <source>number %1, after number %2</source>
        <translation>numéro %1, après le numéro %2</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>étape %1 sur %2</translation>
    </message>
    <message>
        <source>%1 steps, %2</source>
        <translation>%1 étapes, %2</translation>
    </message>
    <message>
        <source>nothing moved</source>
        <translation>rien n’a bougé</translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation>autorisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyée</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non vue</translation>
    </message>
    <message>
        <source>in a block</source>
        <translation>dans un bloc</translation>
    </message>
    <message>
        <source>final</source>
        <translation>définitive</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonnée</translation>
    </message>
    <message>
        <source>Not sent, as far as this wallet knows. Its signed bytes are kept on this computer.</source>
        <translation>Pas envoyée, pour autant que ce portefeuille le sache. Ses octets signés sont conservés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Sent. It waits for a block.</source>
        <translation>Envoyée. Elle attend un bloc.</translation>
    </message>
    <message>
        <source>The node does not know it. It may still come into a block. Nothing is lost.</source>
        <translation>Le nœud ne la connaît pas. Elle peut encore entrer dans un bloc. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Final: no later block can change it.</source>
        <translation>Définitive&#xa0;: aucun bloc ultérieur ne peut la changer.</translation>
    </message>
    <message>
        <source>It failed. Only the fee was taken.</source>
        <translation>Elle a échoué. Seuls les frais ont été prélevés.</translation>
    </message>
    <message>
        <source>Another transaction has its number. It will not happen; it moved nothing.</source>
        <translation>Une autre transaction a pris son numéro. Elle n’aura pas lieu&#xa0;; elle n’a rien déplacé.</translation>
    </message>
    <message>
        <source>Its number was used elsewhere, and no node that was asked knows it. It moved nothing.</source>
        <translation>Son numéro a été utilisé ailleurs, et aucun nœud interrogé ne la connaît. Elle n’a rien déplacé.</translation>
    </message>
    <message>
        <source>You gave it up: it is sent no more. Who has its bytes could still bring it into a block.</source>
        <translation>Vous l’avez abandonnée&#xa0;: elle n’est plus envoyée. Qui détient ses octets pourrait encore la faire entrer dans un bloc.</translation>
    </message>
    <message>
        <source>being replaced</source>
        <translation>remplacement…</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>bloc retiré</translation>
    </message>
    <message>
        <source>not as agreed</source>
        <translation>non conforme</translation>
    </message>
    <message>
        <source>In the newest block. It could still be taken back.</source>
        <translation>Dans le bloc le plus récent. Elle pourrait encore en ressortir.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>%1 entrée</numerusform>
            <numerusform>%1 entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In a block, with %1 blocks after it. It could still be taken back.</source>
        <translation>
            <numerusform>Dans un bloc, suivi de %1 autre. La transaction pourrait encore être défaite.</numerusform>
            <numerusform>Dans un bloc, suivi de %1 autres. La transaction pourrait encore être défaite.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 blocks</source>
        <translation>%1 sur %2 blocs</translation>
    </message>
    <message>
        <source>private, not taken</source>
        <translation>privée, non incluse</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privée</translation>
    </message>
    <message>
        <source>A newer transaction waits with the same number. One of the two happens, never both.</source>
        <translation>Une transaction plus récente attend avec le même numéro. L’une des deux aura lieu, jamais les deux.</translation>
    </message>
    <message>
        <source>%1 has not brought it into a block and tries no more. Nobody else has seen it.</source>
        <translation>%1 ne l’a pas fait entrer dans un bloc et n’essaie plus. Personne d’autre ne l’a vue.</translation>
    </message>
    <message>
        <source>Only %1 has it: it has tried for %2 of %3 blocks. Nobody else sees it.</source>
        <translation>Seul %1 l’a&#xa0;: il a essayé %2 blocs sur %3. Personne d’autre ne la voit.</translation>
    </message>
    <message>
        <source>Another transaction has used its number, so it will hardly happen. A second node could confirm that: choose one in Settings.</source>
        <translation>Une autre transaction a utilisé son numéro&#xa0;: elle n’aura sans doute pas lieu. Un second nœud pourrait le confirmer&#xa0;: choisissez-en un dans Réglages.</translation>
    </message>
    <message>
        <source>The chain took its block %1 back. The same bytes were sent again, and wait.</source>
        <translation>La chaîne a retiré son bloc %1. Les mêmes octets ont été renvoyés et attendent.</translation>
    </message>
    <message>
        <source>The chain took its block %1 back, and the node does not say that it has it again. It may still come into a block. Nothing is lost.</source>
        <translation>La chaîne a retiré son bloc %1, et le nœud ne dit pas l’avoir de nouveau. Elle peut encore entrer dans un bloc. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation>Enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The vault paid an exit that you had asked for. Anybody may start that.</source>
        <translation>Le coffre sAID a payé une sortie que vous aviez demandée. N’importe qui peut lancer ce paiement.</translation>
    </message>
    <message>
        <source>Signed with this account&apos;s key, but not by this wallet, or before its file began.</source>
        <translation>Signée avec la clé de ce compte, mais pas par ce portefeuille, ou avant le début de son fichier.</translation>
    </message>
    <message>
        <source>A tiny sum. Such payments are often made to have you copy the sender&apos;s address later: it cannot be copied here. Pay people by their contact.</source>
        <translation>Une somme infime. De tels paiements visent souvent à vous faire copier plus tard l’adresse de l’expéditeur&#xa0;: ici, c’est impossible. Payez les gens par leur contact.</translation>
    </message>
    <message>
        <source>Somebody sent this to the account. It is yours.</source>
        <translation>Quelqu’un a envoyé ceci sur le compte. C’est à vous.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
</context>
<context>
    <name>add</name>
    <message>
        <source>Find the accounts</source>
        <translation>Rechercher les comptes</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Nouveaux mots</translation>
    </message>
    <message>
        <source>Words on paper bring the account back when this computer is gone. They are made here and nowhere else.</source>
        <translation>Des mots sur papier permettent de récupérer le compte si cet ordinateur disparaît. Ils sont créés ici et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Make the words</source>
        <translation>Créer les mots</translation>
    </message>
    <message>
        <source>Bring words</source>
        <translation>Importer des mots</translation>
    </message>
    <message>
        <source>Type them from paper. Whoever asks for them in a letter or a call is a thief.</source>
        <translation>Saisissez-les d’après le papier. Quiconque vous les demande par courrier ou par téléphone est un voleur.</translation>
    </message>
    <message>
        <source>Bring this account</source>
        <translation>Importer ce compte</translation>
    </message>
    <message>
        <source>Bring a private key</source>
        <translation>Importer une clé privée</translation>
    </message>
    <message>
        <source>Whoever has seen this key can spend. It goes into the vault and is not shown again.</source>
        <translation>Quiconque a vu cette clé peut dépenser. Elle va dans le coffre et n’est plus affichée.</translation>
    </message>
    <message>
        <source>Bring the key</source>
        <translation>Importer la clé</translation>
    </message>
    <message>
        <source>Bring a keystore file</source>
        <translation>Importer un fichier de clé (keystore)</translation>
    </message>
    <message>
        <source>The file stays where it is; its key is copied into the vault.</source>
        <translation>Le fichier reste où il est&#xa0;; sa clé est copiée dans le coffre.</translation>
    </message>
    <message>
        <source>Bring the file&apos;s key</source>
        <translation>Importer la clé du fichier</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation>Suivre une adresse</translation>
    </message>
    <message>
        <source>Balances and yield without a key: it can plan and review, and sign nothing.</source>
        <translation>Soldes et rendement sans clé&#xa0;: pour préparer et vérifier, sans rien signer.</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>New account from %1</source>
        <translation>Nouveau compte à partir de %1</translation>
    </message>
    <message>
        <source>It comes from the same words, so a backup of them brings this one back too.</source>
        <translation>Il vient des mêmes mots&#xa0;: leur sauvegarde permet de le récupérer aussi.</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Créer le compte</translation>
    </message>
</context>
<context>
    <name>approvals</name>
    <message>
        <source>No account yet.</source>
        <translation>Aucun compte pour l’instant.</translation>
    </message>
    <message>
        <source>Nobody may take anything</source>
        <translation>Personne ne peut rien prélever</translation>
    </message>
    <message>
        <source>Not known to this wallet</source>
        <translation>Inconnu de ce portefeuille</translation>
    </message>
    <message>
        <source>since block %1</source>
        <translation>depuis le bloc %1</translation>
    </message>
    <message>
        <source>everything you will ever have</source>
        <translation>tout ce que vous aurez un jour</translation>
    </message>
    <message>
        <source>you have none now</source>
        <translation>vous n’en avez pas actuellement</translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation>autorisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>could be taken now by those named below</source>
        <translation>prélevables maintenant par les bénéficiaires ci-dessous</translation>
    </message>
    <message>
        <source>A swap allows exactly what it needs, and uses it up. What is left over would stand here.</source>
        <translation>Un échange autorise exactement ce qu’il faut, et l’épuise. Un éventuel reste figurerait ici.</translation>
    </message>
    <message>
        <source>Nobody who was found may take anything.</source>
        <translation>Aucun de ceux trouvés ne peut prélever quoi que ce soit.</translation>
    </message>
    <message>
        <source>As of block %1.</source>
        <translation>État au bloc %1.</translation>
    </message>
    <message>
        <source>As of block %1. Searched since block %2.</source>
        <translation>État au bloc %1. Recherche depuis le bloc %2.</translation>
    </message>
    <message>
        <source>Older blocks are not searched yet. What was allowed before may be missing here.</source>
        <translation>Les blocs plus anciens n’ont pas encore été examinés. Des autorisations antérieures peuvent manquer ici.</translation>
    </message>
    <message>
        <source>This node does not tell what happened in the past: only contracts that this wallet knows were asked. Others may be allowed something, too. Another node could say.</source>
        <translation>Ce nœud ne renseigne pas sur le passé&#xa0;: seuls les contrats connus de ce portefeuille ont été interrogés. D’autres peuvent aussi être autorisés. Un autre nœud pourrait le dire.</translation>
    </message>
    <message>
        <source>Locked. Unlock to read who may take what from this account.</source>
        <translation>Verrouillé. Déverrouillez pour lire qui peut prélever quoi sur ce compte.</translation>
    </message>
    <message>
        <source>Locked. This is what was read before; nothing is asked of the node now.</source>
        <translation>Verrouillé. Voici ce qui a été lu auparavant&#xa0;; rien n’est demandé au nœud pour l’instant.</translation>
    </message>
    <message>
        <source>This account is only watched. Revoking can be reviewed here, and signed where its key is.</source>
        <translation>Ce compte est en lecture seule. La révocation peut être vérifiée ici, et signée là où est sa clé.</translation>
    </message>
    <message>
        <source>Revoke the first %1</source>
        <translation>Révoquer les %1 premières</translation>
    </message>
    <message>
        <source>Revoke all %1</source>
        <translation>Révoquer les %1</translation>
    </message>
</context>
<context>
    <name>backing</name>
    <message>
        <source>Not published on this network.</source>
        <translation>Non publié sur ce réseau.</translation>
    </message>
    <message>
        <source>The contract did not answer.</source>
        <translation>Le contrat n’a pas répondu.</translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>Rien n’a encore été déclaré.</translation>
    </message>
    <message>
        <source>%1 on %2, for %3</source>
        <translation>%1 au %2, pour %3</translation>
    </message>
    <message>
        <source>No deal is open.</source>
        <translation>Aucune opération en cours.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 GPU hours so far</source>
        <translation>%1 heures GPU à ce jour</translation>
    </message>
    <message>
        <source>deals</source>
        <translation>opérations</translation>
    </message>
    <message>
        <source>%1: %2 million AID</source>
        <translation>%1&#xa0;: %2 millions d’AID</translation>
    </message>
    <message>
        <source>%1 %2: %3 million AID</source>
        <translation>%1 %2&#xa0;: %3 millions d’AID</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>Emprunteur</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hébergeur</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <source>T-bills %1</source>
        <translation>bons du Trésor %1</translation>
    </message>
    <message>
        <source>stables %1</source>
        <translation>stablecoins %1</translation>
    </message>
    <message>
        <source>deals %1, by kind</source>
        <translation>opérations %1, par type</translation>
    </message>
    <message numerus="yes">
        <source>less collateral than is owed, %1 open deals</source>
        <translation>
            <numerusform>garantie inférieure à la dette, %1 opération en cours</numerusform>
            <numerusform>garantie inférieure à la dette, %1 opérations en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over-collateralised, %1 open deals</source>
        <translation>
            <numerusform>surcollatéralisé, %1 opération en cours</numerusform>
            <numerusform>surcollatéralisé, %1 opérations en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 in default, %3 of what is owed</source>
        <translation>%1&#xa0;; en défaut&#xa0;: %2, soit %3 de la dette</translation>
    </message>
    <message>
        <source>%1; %2 overdue</source>
        <translation>%1&#xa0;; en retard&#xa0;: %2</translation>
    </message>
    <message>
        <source>none was ever attested</source>
        <translation>aucune attestation à ce jour</translation>
    </message>
    <message>
        <source>last attestation %1 ago</source>
        <translation>dernière attestation il y a %1</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>il y a %1 au plus</translation>
    </message>
    <message>
        <source>%1; utilisation %2</source>
        <translation>%1&#xa0;; utilisation %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 silent, or never heard</source>
        <translation>
            <numerusform>%1 sans signal récent, ou jamais reçu</numerusform>
            <numerusform>%1 sans signal récent, ou jamais reçu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 silent for %2</source>
        <translation>
            <numerusform>%1 sans signal depuis %2</numerusform>
            <numerusform>%1 sans signal depuis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>T%1</translation>
    </message>
    <message>
        <source>There is no sAID on this network.</source>
        <translation>Il n’y a pas de sAID sur ce réseau.</translation>
    </message>
    <message>
        <source>The past is read together with an account. Add one to see it.</source>
        <translation>Le passé se lit avec un compte. Ajoutez-en un pour le voir.</translation>
    </message>
    <message>
        <source>Reading the past…</source>
        <translation>Lecture du passé…</translation>
    </message>
    <message>
        <source>All GPU deals</source>
        <translation>Toutes les opérations GPU</translation>
    </message>
    <message>
        <source>What was before %1 is not read yet.</source>
        <translation>Ce qui précède le %1 n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>The vault has %1 that no event explains, so its first steps are off by it.</source>
        <translation>Le contrat sAID a %1 qu’aucun événement n’explique&#xa0;: ses premiers paliers en sont décalés d’autant.</translation>
    </message>
    <message>
        <source>The vault lacks %1 that no event explains, so its first steps are off by it.</source>
        <translation>Il manque au contrat sAID %1 sans qu’aucun événement ne l’explique&#xa0;: ses premiers paliers en sont décalés d’autant.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>No answer that can be read from: %1.</source>
        <translation>Réponse absente ou illisible de&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 deals of the book could not be read and are in no figure.</source>
        <translation>
            <numerusform>%1 opération du registre n’a pas pu être lue et ne figure dans aucun chiffre.</numerusform>
            <numerusform>%1 opérations du registre n’ont pas pu être lues et ne figurent dans aucun chiffre.</numerusform>
        </translation>
    </message>
    <message>
        <source>AID</source>
        <translation>AID</translation>
    </message>
    <message>
        <source>reserve</source>
        <translation>réserve</translation>
    </message>
    <message>
        <source>sAID</source>
        <translation>sAID</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>bloc %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>état à %1</translation>
    </message>
    <message>
        <source>The book of deals did not answer.</source>
        <translation>Le registre des opérations n’a pas répondu.</translation>
    </message>
    <message>
        <source>The deals are not published on this network.</source>
        <translation>Les opérations ne sont pas publiées sur ce réseau.</translation>
    </message>
    <message>
        <source>No deal was funded yet.</source>
        <translation>Aucune opération n’a encore été financée.</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>fictif</translation>
    </message>
    <message>
        <source>issuer-reported</source>
        <translation>selon l’émetteur</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>Réserves</translation>
    </message>
    <message>
        <source>Code and rights</source>
        <translation>Code et droits</translation>
    </message>
    <message>
        <source>Deny list</source>
        <translation>Liste de refus</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>This node keeps nothing before block %1.</source>
        <translation>Ce nœud ne conserve rien avant le bloc %1.</translation>
    </message>
    <message>
        <source>What was before block %1 is not read yet.</source>
        <translation>Ce qui précède le bloc %1 n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>Nothing changed since the launch.</source>
        <translation>Rien n’a changé depuis le lancement.</translation>
    </message>
    <message>
        <source>Blocks %1 to %2.</source>
        <translation>Blocs %1 à %2.</translation>
    </message>
    <message>
        <source>Since the launch: blocks %1 to %2.</source>
        <translation>Depuis le lancement&#xa0;: blocs %1 à %2.</translation>
    </message>
    <message>
        <source>%1 The newest %2 of %3 are listed.</source>
        <translation>%1 Seuls les %2 plus récents sur %3 sont affichés.</translation>
    </message>
    <message>
        <source>No deal was ever attested.</source>
        <translation>Aucune opération n’a jamais été attestée.</translation>
    </message>
    <message>
        <source>Last attestation: deal %1, %2 ago.</source>
        <translation>Dernière attestation&#xa0;: opération %1, il y a %2.</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>Open at %1…</source>
        <translation>Ouvrir sur %1…</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Code is now at</source>
        <translation>Code désormais à</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>et %1 de plus</numerusform>
            <numerusform>et %1 de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>deal %1 active again</source>
        <translation>opération %1 de nouveau active</translation>
    </message>
    <message>
        <source>deal %1 repaid</source>
        <translation>opération %1 remboursée</translation>
    </message>
    <message>
        <source>deal %1 in default</source>
        <translation>opération %1 en défaut</translation>
    </message>
    <message>
        <source>deal %1 liquidated</source>
        <translation>opération %1 liquidée</translation>
    </message>
    <message>
        <source>deal %1 transferred</source>
        <translation>opération %1 transférée</translation>
    </message>
    <message>
        <source>deal %1 funded</source>
        <translation>opération %1 financée</translation>
    </message>
    <message>
        <source>deal %1: other host</source>
        <translation>opération %1&#xa0;: changement d’hébergeur</translation>
    </message>
    <message>
        <source>deal %1 attested</source>
        <translation>opération %1&#xa0;: nouvelle attestation</translation>
    </message>
    <message>
        <source>reserves reported</source>
        <translation>réserves déclarées</translation>
    </message>
    <message>
        <source>loss seen, not yet booked</source>
        <translation>perte repérée, non encore constatée</translation>
    </message>
    <message>
        <source>loss booked</source>
        <translation>perte constatée</translation>
    </message>
    <message>
        <source>%2: %3 given</source>
        <translation>%2&#xa0;: %3 accordé</translation>
    </message>
    <message>
        <source>%2: %3 taken back</source>
        <translation>%2&#xa0;: %3 retiré</translation>
    </message>
    <message>
        <source>%2: address denied</source>
        <translation>%2&#xa0;: adresse refusée</translation>
    </message>
    <message>
        <source>%2: address allowed again</source>
        <translation>%2&#xa0;: adresse de nouveau admise</translation>
    </message>
    <message>
        <source>%2: code replaced</source>
        <translation>%2&#xa0;: code remplacé</translation>
    </message>
    <message>
        <source>%2: another owner</source>
        <translation>%2&#xa0;: nouveau propriétaire</translation>
    </message>
    <message>
        <source>%2: paused</source>
        <translation>%2&#xa0;: suspendu</translation>
    </message>
    <message>
        <source>%2: no longer paused</source>
        <translation>%2&#xa0;: n’est plus suspendu</translation>
    </message>
    <message>
        <source>%2: an event that this wallet cannot read</source>
        <translation>%2&#xa0;: événement illisible pour ce portefeuille</translation>
    </message>
    <message>
        <source>an unknown role</source>
        <translation>un rôle inconnu</translation>
    </message>
    <message>
        <source>loss no longer expected</source>
        <translation>perte désormais écartée</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Date (UTC)</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>On the Convert page.</source>
        <translation>À la page Convertir.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>deal %1</source>
        <translation>opération %1</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 adresses</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Dette</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Capital</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybride</translation>
    </message>
    <message>
        <source>Robotics</source>
        <translation>Robotique</translation>
    </message>
    <message>
        <source>debt: pays interest</source>
        <translation>dette&#xa0;: verse des intérêts</translation>
    </message>
    <message>
        <source>equity: pays a share of revenue</source>
        <translation>capital&#xa0;: verse une part des revenus</translation>
    </message>
    <message>
        <source>hybrid: pays interest and a share</source>
        <translation>hybride&#xa0;: verse des intérêts et une part</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>inférence</translation>
    </message>
    <message>
        <source>rental</source>
        <translation>location</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>repaid</source>
        <translation>remboursée</translation>
    </message>
    <message>
        <source>in default</source>
        <translation>en défaut</translation>
    </message>
    <message>
        <source>liquidated</source>
        <translation>liquidée</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>transférée</translation>
    </message>
    <message>
        <source>Illustrative deal</source>
        <translation>Opération fictive</translation>
    </message>
    <message>
        <source>Hardware and use</source>
        <translation>Matériel et usage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Owed, AID</source>
        <translation>Dû, AID</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couv.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Deal %1, %2</source>
        <translation>Opération %1, %2</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>sans signal</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 share</source>
        <translation>part %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, il y a %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Service contract</source>
        <translation>Contrat de service</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Underwriter</source>
        <translation>Analyse du risque</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Prêté</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Déjà versé</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>Loss expected</source>
        <translation>Perte attendue</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>Heures de calcul</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Dernier signal</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>fin %1</translation>
    </message>
    <message>
        <source>of %1 still owed</source>
        <translation>sur %1 restant dus</translation>
    </message>
    <message>
        <source>An illustration, not a forecast. A loss is shared by all sAID alike.</source>
        <translation>Une illustration, pas une prévision. Une perte se répartit également sur tous les sAID.</translation>
    </message>
    <message>
        <source>At most 100 can come back.</source>
        <translation>On ne peut récupérer plus de 100.</translation>
    </message>
    <message>
        <source>An example of %1</source>
        <translation>Exemple de %1</translation>
    </message>
    <message>
        <source>Your %1</source>
        <translation>Vos %1</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Unstaking NAV, once seen</source>
        <translation>VL de sortie, perte repérée</translation>
    </message>
    <message>
        <source>Deposit NAV, once booked</source>
        <translation>VL d’entrée, perte constatée</translation>
    </message>
    <message>
        <source>Reserves against AID</source>
        <translation>Réserves par rapport à l’AID</translation>
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
        <translation>vu</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>déduit</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>On this network no contract tells of reserves or deals. This is all that can be read.</source>
        <translation>Sur ce réseau, aucun contrat ne renseigne sur les réserves ni sur les opérations. C’est tout ce qui peut être lu.</translation>
    </message>
    <message>
        <source>block %1, %2 UTC</source>
        <translation>bloc %1, %2 UTC</translation>
    </message>
    <message>
        <source>This node does not tell whose code answers.</source>
        <translation>Ce nœud ne dit pas quel code répond.</translation>
    </message>
    <message>
        <source>AID in circulation</source>
        <translation>AID en circulation</translation>
    </message>
    <message>
        <source>sAID in circulation</source>
        <translation>sAID en circulation</translation>
    </message>
    <message>
        <source>Assets of the vault</source>
        <translation>Actifs du contrat sAID</translation>
    </message>
    <message>
        <source>AID that the vault itself holds</source>
        <translation>AID détenus par le contrat sAID lui-même</translation>
    </message>
    <message>
        <source>USDC that the redeemer can pay out</source>
        <translation>USDC que le contrat de remboursement peut verser</translation>
    </message>
    <message>
        <source>The known minter may mint AID</source>
        <translation>Le contrat d’émission connu peut émettre des AID</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 est suspendu</translation>
    </message>
    <message>
        <source>Addresses that AID denies</source>
        <translation>Adresses refusées par l’AID</translation>
    </message>
    <message>
        <source>known once all events since the launch are read</source>
        <translation>connu une fois lus tous les événements depuis le lancement</translation>
    </message>
    <message>
        <source>has code of its own, which no proxy replaces</source>
        <translation>a son propre code, qu’aucun proxy ne remplace</translation>
    </message>
    <message>
        <source>its beacon does not say whose code answers</source>
        <translation>son contrat relais (beacon) ne dit pas quel code répond</translation>
    </message>
    <message>
        <source>its code can be replaced; now it is that at</source>
        <translation>son code est remplaçable&#xa0;; actuellement, celui de l’adresse</translation>
    </message>
    <message>
        <source>its code can be replaced; now it is %1</source>
        <translation>son code est remplaçable&#xa0;; actuellement&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1; read in %2</source>
        <translation>%1&#xa0;; lu en %2</translation>
    </message>
    <message>
        <source>of %1; %2</source>
        <translation>du %1&#xa0;; %2</translation>
    </message>
    <message>
        <source>deposits and exits</source>
        <translation>dépôts et sorties</translation>
    </message>
    <message>
        <source>yield booked</source>
        <translation>rendement constaté</translation>
    </message>
    <message>
        <source>Deposit, Withdraw, YieldReported and LossReported of sAID %1</source>
        <translation>Deposit, Withdraw, YieldReported et LossReported du sAID %1</translation>
    </message>
    <message>
        <source>Nothing was read of the vault&apos;s past yet.</source>
        <translation>Rien n’a encore été lu du passé du contrat sAID.</translation>
    </message>
    <message>
        <source>Assets of sAID</source>
        <translation>Actifs du sAID</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>From %1 on %2 to %3 on %4; losses booked: %5.</source>
        <translation>De %1 le %2 à %3 le %4&#xa0;; pertes constatées&#xa0;: %5.</translation>
    </message>
    <message>
        <source>ReserveReported of reserve %1</source>
        <translation>ReserveReported de la réserve %1</translation>
    </message>
    <message>
        <source>No reserves were reported in the time that was read.</source>
        <translation>Aucune réserve n’a été déclarée sur la période lue.</translation>
    </message>
    <message numerus="yes">
        <source>Reported %1 times; the last, on %2, was %3.</source>
        <translation>
            <numerusform>%1 déclaration&#xa0;; la dernière, le %2&#xa0;: %3.</numerusform>
            <numerusform>%1 déclarations&#xa0;; la dernière, le %2&#xa0;: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>T-bills</source>
        <translation>bons du Trésor</translation>
    </message>
    <message>
        <source>stables</source>
        <translation>stablecoins</translation>
    </message>
    <message>
        <source>AID in circulation that day</source>
        <translation>AID en circulation ce jour-là</translation>
    </message>
    <message>
        <source>Reserves as reported</source>
        <translation>Réserves déclarées</translation>
    </message>
    <message>
        <source>T-bills, USD</source>
        <translation>Bons Trésor, USD</translation>
    </message>
    <message>
        <source>Stables, USD</source>
        <translation>Stablecoins, USD</translation>
    </message>
    <message>
        <source>Deals, USD</source>
        <translation>Opérations, USD</translation>
    </message>
    <message>
        <source>AID that day</source>
        <translation>AID ce jour-là</translation>
    </message>
    <message numerus="yes">
        <source>How much AID there was is not known for %1 of %2 reports: no such old block.</source>
        <translation>
            <numerusform>Déclarations dont la quantité d’AID est inconnue&#xa0;: %1 sur %2 (pas de bloc aussi ancien).</numerusform>
            <numerusform>Déclarations dont la quantité d’AID est inconnue&#xa0;: %1 sur %2 (pas de bloc aussi ancien).</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking how much AID there was at each report.</source>
        <translation>Recherche de la quantité d’AID à chaque déclaration.</translation>
    </message>
    <message>
        <source>%1: %2 in all; T-bills %3, stables %4, deals %5</source>
        <translation>%1&#xa0;: %2 au total&#xa0;; bons du Trésor %3, stablecoins %4, opérations %5</translation>
    </message>
    <message>
        <source>%1; for %2</source>
        <translation>%1&#xa0;; pour %2</translation>
    </message>
    <message>
        <source>DealFunded, DealRevenue and DealStatus of deals %1</source>
        <translation>DealFunded, DealRevenue et DealStatus du registre des opérations %1</translation>
    </message>
    <message>
        <source>Only known once everything since the launch was read.</source>
        <translation>Connu seulement une fois lu tout ce qui s’est passé depuis le lancement.</translation>
    </message>
    <message>
        <source>At most %1; now %2.</source>
        <translation>Au plus haut %1&#xa0;; actuellement %2.</translation>
    </message>
    <message>
        <source>Open money in deals in default</source>
        <translation>Part de l’encours en défaut</translation>
    </message>
    <message>
        <source>In default</source>
        <translation>En défaut</translation>
    </message>
    <message>
        <source>%1: no money is open</source>
        <translation>%1&#xa0;: aucun encours</translation>
    </message>
    <message>
        <source>%1: %2 in default</source>
        <translation>%1&#xa0;: %2 en défaut</translation>
    </message>
    <message>
        <source>million AID</source>
        <translation>millions d’AID</translation>
    </message>
    <message>
        <source>million USD</source>
        <translation>millions d’USD</translation>
    </message>
    <message>
        <source>%1, up to block %2 of %3</source>
        <translation>%1, jusqu’au bloc %2 du %3</translation>
    </message>
    <message>
        <source>%1, up to block %2 of %3; illustrative</source>
        <translation>%1, jusqu’au bloc %2 du %3&#xa0;; fictif</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 hours</source>
        <translation>
            <numerusform>%1&#xa0;: %2 heure</numerusform>
            <numerusform>%1&#xa0;: %2 heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours in %2 months with a report.</source>
        <translation>
            <numerusform>%1 heures en %2 mois avec déclaration.</numerusform>
            <numerusform>%1 heures en %2 mois avec déclaration.</numerusform>
        </translation>
    </message>
    <message>
        <source>GPU hours a month</source>
        <translation>Heures GPU par mois</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>Hours count in the month in which they were reported.</source>
        <translation>Les heures comptent dans le mois où elles ont été déclarées.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, mean of %3 reports</source>
        <translation>
            <numerusform>%1&#xa0;: %2, selon %3 déclaration</numerusform>
            <numerusform>%1&#xa0;: %2, moyenne de %3 déclarations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in the last of %2 months with a report.</source>
        <translation>
            <numerusform>%1 pour le dernier mois avec déclaration, sur %2.</numerusform>
            <numerusform>%1 pour le dernier mois avec déclaration, sur %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Utilisation a month</source>
        <translation>Utilisation par mois</translation>
    </message>
    <message>
        <source>The plain mean of all reports of a month, none weighted.</source>
        <translation>Moyenne simple, non pondérée, de tous les rapports du mois.</translation>
    </message>
    <message>
        <source>Telemetry of deals %1</source>
        <translation>Telemetry du registre des opérations %1</translation>
    </message>
    <message>
        <source>No hardware of these deals said anything yet.</source>
        <translation>Le matériel de ces opérations n’a encore envoyé aucun signal.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>%1: no report</source>
        <translation>%1&#xa0;: aucun rapport</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>aucun rapport</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>Show the words</source>
        <translation>Afficher les mots</translation>
    </message>
    <message>
        <source>Nobody is looking: show them</source>
        <translation>Personne ne regarde&#xa0;: afficher</translation>
    </message>
    <message>
        <source>They are on paper</source>
        <translation>Ils sont sur papier</translation>
    </message>
    <message>
        <source>Check these words</source>
        <translation>Vérifier ces mots</translation>
    </message>
    <message>
        <source>Back to the words</source>
        <translation>Revoir les mots</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>I take the risk</source>
        <translation>J’accepte le risque</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>Its code (the hash of it)</source>
        <translation>Son code (hash)</translation>
    </message>
    <message>
        <source>The contract that does its work</source>
        <translation>Le contrat qui exécute ses fonctions</translation>
    </message>
    <message>
        <source>Who names the contract that does its work</source>
        <translation>Qui désigne le contrat qui exécute ses fonctions</translation>
    </message>
    <message>
        <source>The decimals that it counts with</source>
        <translation>Le nombre de décimales qu’il utilise</translation>
    </message>
    <message>
        <source>What it calls itself</source>
        <translation>Le nom qu’il se donne</translation>
    </message>
    <message>
        <source>The token that lies in it</source>
        <translation>Le jeton qu’il contient</translation>
    </message>
    <message>
        <source>Its right to mint AID</source>
        <translation>Son droit d’émettre de l’AID</translation>
    </message>
    <message>
        <source>Other code answers here than when this wallet saw it first. That can be an upgrade that its issuer announced, or somebody has taken it over. Nothing has moved by it so far; what it would do with a payment, nobody has checked here.</source>
        <translation>Le code qui répond ici n’est pas celui que ce portefeuille a vu la première fois. Ce peut être une mise à jour annoncée par son émetteur, ou quelqu’un en a pris le contrôle. Cela n’a encore rien déplacé&#xa0;; ce que ce code ferait d’un paiement, personne ne l’a vérifié ici.</translation>
    </message>
    <message>
        <source>It has another name than when this wallet saw it first. A name alone moves nothing, but a contract that was taken over may have another one, too.</source>
        <translation>Il n’a pas le nom que ce portefeuille a vu la première fois. Un nom seul ne déplace rien, mais un contrat dont on a pris le contrôle peut aussi en changer.</translation>
    </message>
    <message>
        <source>That contradicts what came with this wallet. Either this node does not tell the truth, or the contract is another one by now. Your money lies where it lay; amounts shown here may be wrong.</source>
        <translation>Cela contredit ce qui a été livré avec ce portefeuille. Soit ce nœud ne dit pas la vérité, soit le contrat est maintenant un autre. Votre argent est là où il était&#xa0;; les montants affichés ici peuvent être faux.</translation>
    </message>
    <message>
        <source>Accept it only if its issuer has announced it, in a place that you looked up yourself. Then what is closed opens again.</source>
        <translation>N’acceptez que si son émetteur l’a annoncé, par un canal que vous avez cherché vous-même. Ce qui est fermé rouvre alors.</translation>
    </message>
    <message>
        <source>It cannot be accepted. Try another node in Settings. If that one says the same, look for a new version of this wallet, and ask GAIB. What is closed opens by itself once it is right again.</source>
        <translation>Cela ne peut pas être accepté. Essayez un autre nœud dans Réglages. S’il dit la même chose, cherchez une nouvelle version de ce portefeuille et interrogez GAIB. Ce qui est fermé rouvre de lui-même dès que tout est rétabli.</translation>
    </message>
    <message>
        <source>Read at block %1, of %2 UTC</source>
        <translation>Lu au bloc %1, du %2 UTC</translation>
    </message>
    <message>
        <source>It closes nothing.</source>
        <translation>Cela ne ferme rien.</translation>
    </message>
    <message>
        <source>It closes: %1.</source>
        <translation>Cela ferme&#xa0;: %1.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>a contract</source>
        <translation>un contrat</translation>
    </message>
    <message>
        <source>no contract</source>
        <translation>aucun contrat</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source>This is not the address of %1, and looks like it. Such addresses are made to be taken for each other: compare every character.</source>
        <translation>Ce n’est pas l’adresse de %1, et elle lui ressemble. De telles adresses sont faites pour être confondues&#xa0;: comparez chaque caractère.</translation>
    </message>
    <message>
        <source>%1 is not a contact any more.</source>
        <translation>%1 n’est plus un contact.</translation>
    </message>
    <message>
        <source>The contacts could not be read, and begin anew. The damaged file is kept as %1.</source>
        <translation>Les contacts étaient illisibles et repartent de zéro. Le fichier endommagé est conservé sous %1.</translation>
    </message>
</context>
<context>
    <name>convert</name>
    <message>
        <source>Not paused by GAIB</source>
        <translation>Non suspendu par GAIB</translation>
    </message>
    <message>
        <source>Your address is on the whitelist</source>
        <translation>Votre adresse est sur la liste blanche</translation>
    </message>
    <message>
        <source>%1 left of today&apos;s limit</source>
        <translation>%1 restants sur la limite du jour</translation>
    </message>
    <message>
        <source>You have %1</source>
        <translation>Vous avez %1</translation>
    </message>
    <message>
        <source>%1 for the fee</source>
        <translation>%1 pour les frais</translation>
    </message>
    <message>
        <source>GAIB&apos;s minter may mint AID</source>
        <translation>Le contrat d’émission de GAIB peut émettre des AID</translation>
    </message>
    <message>
        <source>GAIB&apos;s minter has no right to mint AID now</source>
        <translation>Le contrat d’émission de GAIB n’a pas le droit d’émettre des AID pour l’instant</translation>
    </message>
    <message>
        <source>Whether GAIB&apos;s minter may mint AID: not told</source>
        <translation>Droit d’émission du contrat de GAIB&#xa0;: non communiqué</translation>
    </message>
    <message>
        <source>What redeeming costs: not told</source>
        <translation>Coût du remboursement&#xa0;: non communiqué</translation>
    </message>
    <message>
        <source>GAIB redeems 1:1 less %1</source>
        <translation>GAIB rembourse à 1:1 moins %1</translation>
    </message>
    <message>
        <source>Its redeemer can pay out %1</source>
        <translation>Son contrat de remboursement peut verser %1</translation>
    </message>
    <message>
        <source>Not published: how to call mint and redeem, who is on the whitelist, and what is left of the minter&apos;s limit</source>
        <translation>Non publiés&#xa0;: comment appeler l’émission et le remboursement, qui est sur la liste blanche, ce qui reste de la limite du contrat d’émission</translation>
    </message>
    <message>
        <source>Redeeming has no daily limit that would be felt</source>
        <translation>Le remboursement n’a pas de limite quotidienne perceptible</translation>
    </message>
    <message>
        <source>How much may be redeemed in a day: not told</source>
        <translation>Montant remboursable par jour&#xa0;: non communiqué</translation>
    </message>
    <message>
        <source>%1 of %2 may still be redeemed today, by everybody together</source>
        <translation>%1 sur %2 encore remboursables aujourd’hui, tous porteurs confondus</translation>
    </message>
    <message>
        <source>Network: %1, chain %2</source>
        <translation>Réseau&#xa0;: %1, chaîne %2</translation>
    </message>
    <message>
        <source>Read at block %1</source>
        <translation>Lu au bloc %1</translation>
    </message>
    <message>
        <source>The first of the two swaps is on its way. The second, %1 through %2, was not signed: that money is still yours.</source>
        <translation>Le premier des deux échanges est parti. Le second, %1 via %2, n’a pas été signé&#xa0;: cet argent est toujours à vous.</translation>
    </message>
    <message>
        <source>Unlock to get prices</source>
        <translation>Déverrouiller pour voir les prix</translation>
    </message>
    <message>
        <source>No pool of %1 and %2 has been found on %3 so far. Nothing can be swapped.</source>
        <translation>Aucun pool de %1 et %2 n’a été trouvé sur %3 à ce jour. Rien ne peut être échangé.</translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation>Solde %1</translation>
    </message>
    <message>
        <source>%1 at par</source>
        <translation>%1 au pair</translation>
    </message>
    <message>
        <source>about %1, at most %2</source>
        <translation>environ %1, au plus %2</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>exactement %1</translation>
    </message>
    <message>
        <source>Exactly %1, fixed by GAIB&apos;s contract</source>
        <translation>Exactement %1, fixé par le contrat de GAIB</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>autoriser</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>signer</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>échanger</translation>
    </message>
    <message>
        <source>mint</source>
        <translation>émettre</translation>
    </message>
    <message>
        <source>redeem</source>
        <translation>rembourser</translation>
    </message>
    <message>
        <source>%1, on two sheets</source>
        <translation>%1, sur deux feuilles</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>block %1 · %2</source>
        <translation>bloc %1 · %2</translation>
    </message>
    <message>
        <source>Review: %1 + %2</source>
        <translation>Vérifier&#xa0;: %1 + %2</translation>
    </message>
    <message>
        <source>Review: two swaps</source>
        <translation>Vérifier&#xa0;: deux échanges</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Review: swap for %1</source>
        <translation>Vérifier&#xa0;: échanger contre %1</translation>
    </message>
    <message>
        <source>Review: mint %1</source>
        <translation>Vérifier&#xa0;: émettre %1</translation>
    </message>
    <message>
        <source>Review: redeem %1</source>
        <translation>Vérifier&#xa0;: rembourser %1</translation>
    </message>
    <message>
        <source>Review: swap %1</source>
        <translation>Vérifier&#xa0;: échanger %1</translation>
    </message>
    <message>
        <source>Add an account first</source>
        <translation>Ajoutez d’abord un compte</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock first</source>
        <translation>Mettez d’abord l’ordinateur à l’heure</translation>
    </message>
    <message>
        <source>Your two nodes disagree</source>
        <translation>Vos deux nœuds divergent</translation>
    </message>
    <message>
        <source>Waiting for the node</source>
        <translation>En attente du nœud</translation>
    </message>
    <message>
        <source>Enter an amount</source>
        <translation>Saisissez un montant</translation>
    </message>
    <message>
        <source>Enter the price tolerance</source>
        <translation>Saisissez la tolérance de prix</translation>
    </message>
    <message>
        <source>Type the loss to go on</source>
        <translation>Tapez la perte pour continuer</translation>
    </message>
    <message>
        <source>Not possible yet</source>
        <translation>Pas encore possible</translation>
    </message>
    <message>
        <source>No way is open now</source>
        <translation>Rien n’est ouvert pour l’instant</translation>
    </message>
    <message>
        <source>Reading prices…</source>
        <translation>Lecture des prix…</translation>
    </message>
    <message>
        <source>Minted today, of %1</source>
        <translation>Émis aujourd’hui, sur %1</translation>
    </message>
    <message>
        <source>resets 00:00 UTC, in %1</source>
        <translation>repart à 00:00 UTC, dans %1</translation>
    </message>
    <message>
        <source>1:1 less %1</source>
        <translation>1:1 moins %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic, %1</source>
        <translation>Automatique, %1</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Autre…</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>Keys, accounts and what was sent</source>
        <translation>Clés, comptes et envois</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>History that can be read again</source>
        <translation>Historique qui peut être relu</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Forget the settings</source>
        <translation>Oublier les réglages</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Vider l’historique</translation>
    </message>
    <message>
        <source>Remove it for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Everything that was chosen on these pages goes back to what it was at first, and the addresses of your nodes are forgotten. Accounts, keys, contacts and notes stay.</source>
        <translation>Tout ce qui a été choisi sur ces pages revient à son état initial, et les adresses de vos nœuds sont oubliées. Comptes, clés, contacts et notes restent.</translation>
    </message>
    <message>
        <source>Prices, pools and the events of the past are read from your node again, which can take some minutes. Accounts, keys and what you have sent stay.</source>
        <translation>Les prix, les pools et les événements passés sont relus depuis votre nœud, ce qui peut prendre quelques minutes. Comptes, clés et envois restent.</translation>
    </message>
    <message>
        <source>The vault %1 goes from this computer: its sealed keys, their dated copies, the names of its accounts, and its contacts. Labels and notes of transactions, settings, history and the list of what was sent are shared by all vaults: they go with the last one. The log stays, and so do key files of an earlier version and backups that you saved elsewhere. Nothing on the chain changes.</source>
        <translation>Le coffre %1 disparaît de cet ordinateur&#xa0;: ses clés scellées, leurs copies datées, les noms de ses comptes et ses contacts. Les libellés et notes des transactions, les réglages, l’historique et la liste des envois sont communs à tous les coffres&#xa0;: ils disparaissent avec le dernier. Le journal reste, de même que les fichiers de clé d’une version antérieure et les sauvegardes enregistrées ailleurs. Rien ne change sur la chaîne.</translation>
    </message>
    <message>
        <source>The vault holds words that no account uses, and nobody is known to have them on paper. Whoever removes it without a backup loses for ever what they lead to.</source>
        <translation>Le coffre contient des mots qu’aucun compte n’utilise, et rien n’indique qu’ils soient notés sur papier. Qui le supprime sans sauvegarde perd à jamais ce à quoi ils mènent.</translation>
    </message>
    <message>
        <source>No words on paper are known for %1. Without words or a backup, whoever removes the vault loses what lies there for ever. Save a backup first, on the Accounts page.</source>
        <translation>Aucune copie des mots sur papier n’est connue pour %1. Sans mots ni sauvegarde, supprimer le coffre, c’est perdre à jamais ce qui s’y trouve. Enregistrez d’abord une sauvegarde, sur la page Comptes.</translation>
    </message>
    <message>
        <source>lose %1</source>
        <translation>perdre %1</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Making the demo chain: block %1 of %2</source>
        <translation>Création de la chaîne de démonstration&#xa0;: bloc %1 sur %2</translation>
    </message>
    <message>
        <source>Starting the demo chain</source>
        <translation>Démarrage de la chaîne de démonstration</translation>
    </message>
    <message>
        <source>Another window is making the demo chain. Waiting for it.</source>
        <translation>Une autre fenêtre crée la chaîne de démonstration. En attente.</translation>
    </message>
    <message>
        <source>Nobody waits in the queue.</source>
        <translation>Personne n’attend dans la file.</translation>
    </message>
    <message>
        <source>a fork cannot be cut off and begun again</source>
        <translation>un fork ne peut pas être coupé puis relancé</translation>
    </message>
    <message>
        <source>on real contracts the issuer alone can</source>
        <translation>sur de vrais contrats, seul l’émetteur le peut</translation>
    </message>
    <message>
        <source>On a fork of a live network it stays at now.</source>
        <translation>Sur un fork d’un réseau réel, elle reste à l’heure actuelle.</translation>
    </message>
    <message>
        <source>The node was not cut off.</source>
        <translation>Le nœud n’a pas été coupé.</translation>
    </message>
    <message>
        <source>There is no chain to start over with.</source>
        <translation>Il n’y a pas de chaîne à recommencer.</translation>
    </message>
    <message>
        <source>Fetching %1 %2 (%3 MB)</source>
        <translation>Téléchargement&#xa0;: %1 %2 (%3 Mo)</translation>
    </message>
    <message>
        <source>Another window is fetching the same. Waiting for it.</source>
        <translation>Une autre fenêtre télécharge la même chose. En attente.</translation>
    </message>
    <message>
        <source>%1 cannot be run.</source>
        <translation>Impossible d’exécuter %1.</translation>
    </message>
    <message>
        <source>The node ended at once: %1</source>
        <translation>Le nœud s’est arrêté aussitôt&#xa0;: %1</translation>
    </message>
    <message>
        <source>The node does not answer.</source>
        <translation>Le nœud ne répond pas.</translation>
    </message>
    <message>
        <source>%1 of yours wait</source>
        <translation>%1 à vous en attente</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Déclarer</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Simuler</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Report a yield</source>
        <translation>Déclarer un rendement</translation>
    </message>
    <message>
        <source>Block %1: a yield is booked, the share price is higher.</source>
        <translation>Bloc %1&#xa0;: un rendement est constaté, le prix de la part monte.</translation>
    </message>
    <message>
        <source>Report a loss</source>
        <translation>Déclarer une perte</translation>
    </message>
    <message>
        <source>a deal fails, the share price falls</source>
        <translation>une opération échoue, le prix de la part baisse</translation>
    </message>
    <message>
        <source>Block %1: a loss is booked, the share price is lower.</source>
        <translation>Bloc %1&#xa0;: une perte est constatée, le prix de la part baisse.</translation>
    </message>
    <message>
        <source>Expect a loss</source>
        <translation>Prévoir une perte</translation>
    </message>
    <message>
        <source>who leaves now bears a part of it</source>
        <translation>qui sort maintenant en supporte une part</translation>
    </message>
    <message>
        <source>Block %1: a loss is expected, the price to leave is lower.</source>
        <translation>Bloc %1&#xa0;: une perte est attendue, le prix de sortie baisse.</translation>
    </message>
    <message>
        <source>Pay the queue</source>
        <translation>Payer la file</translation>
    </message>
    <message>
        <source>everybody who waits is paid</source>
        <translation>tous ceux qui attendent sont payés</translation>
    </message>
    <message>
        <source>Block %1: everybody who waited in the queue is paid.</source>
        <translation>Bloc %1&#xa0;: tous ceux qui attendaient dans la file sont payés.</translation>
    </message>
    <message>
        <source>Pay a part of the queue</source>
        <translation>Payer une partie de la file</translation>
    </message>
    <message>
        <source>two fifths of it, from the front</source>
        <translation>deux cinquièmes, à partir de la tête</translation>
    </message>
    <message>
        <source>Block %1: the front of the queue is paid, the rest waits.</source>
        <translation>Bloc %1&#xa0;: la tête de la file est payée, le reste attend.</translation>
    </message>
    <message>
        <source>To the next payment</source>
        <translation>Jusqu’au prochain paiement</translation>
    </message>
    <message>
        <source>14 days pass, and the queue is paid</source>
        <translation>14 jours passent et la file est payée</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Block %1: 14 days later, the queue is paid.</source>
        <translation>Bloc %1&#xa0;: 14 jours plus tard, la file est payée.</translation>
    </message>
    <message>
        <source>A deal defaults</source>
        <translation>Une opération fait défaut</translation>
    </message>
    <message>
        <source>the largest; half of it is expected to be lost</source>
        <translation>la plus grande&#xa0;; perte attendue&#xa0;: la moitié</translation>
    </message>
    <message>
        <source>Block %1: the largest deal is in default.</source>
        <translation>Bloc %1&#xa0;: la plus grande opération est en défaut.</translation>
    </message>
    <message>
        <source>Three deals default</source>
        <translation>Trois opérations en défaut</translation>
    </message>
    <message>
        <source>the largest; half of each is expected to be lost</source>
        <translation>les plus grandes&#xa0;; perte attendue&#xa0;: la moitié de chacune</translation>
    </message>
    <message>
        <source>Block %1: the largest deals are in default.</source>
        <translation>Bloc %1&#xa0;: les plus grandes opérations sont en défaut.</translation>
    </message>
    <message>
        <source>A new deal</source>
        <translation>Une nouvelle opération</translation>
    </message>
    <message>
        <source>400,000 AID to a GPU cloud</source>
        <translation>400&#x202f;000 AID à un cloud GPU</translation>
    </message>
    <message>
        <source>Block %1: there is a new deal.</source>
        <translation>Bloc %1&#xa0;: une nouvelle opération est là.</translation>
    </message>
    <message>
        <source>Block %1: AID costs less than a dollar on every pool.</source>
        <translation>Bloc %1&#xa0;: l’AID coûte moins d’un dollar dans tous les pools.</translation>
    </message>
    <message>
        <source>AID is back at about 1</source>
        <translation>l’AID revient à environ 1</translation>
    </message>
    <message>
        <source>Block %1: AID costs about a dollar again.</source>
        <translation>Bloc %1&#xa0;: l’AID coûte de nouveau environ un dollar.</translation>
    </message>
    <message>
        <source>AID a little cheaper</source>
        <translation>AID un peu moins cher</translation>
    </message>
    <message>
        <source>about 0.995 on every pool</source>
        <translation>environ 0,995 sur chaque pool</translation>
    </message>
    <message>
        <source>Block %1: AID costs about 0.995.</source>
        <translation>Bloc %1&#xa0;: l’AID coûte environ 0,995.</translation>
    </message>
    <message>
        <source>AID a little dearer</source>
        <translation>AID un peu plus cher</translation>
    </message>
    <message>
        <source>about 1.002 on every pool</source>
        <translation>environ 1,002 sur chaque pool</translation>
    </message>
    <message>
        <source>Block %1: AID costs about 1.002.</source>
        <translation>Bloc %1&#xa0;: l’AID coûte environ 1,002.</translation>
    </message>
    <message>
        <source>The issuer pauses</source>
        <translation>L’émetteur suspend</translation>
    </message>
    <message>
        <source>no minting, redeeming or staking</source>
        <translation>ni émission, ni remboursement, ni staking</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Block %1: minting, redeeming and staking are paused.</source>
        <translation>Bloc %1&#xa0;: émission, remboursement et staking sont suspendus.</translation>
    </message>
    <message>
        <source>The issuer opens again</source>
        <translation>L’émetteur rouvre</translation>
    </message>
    <message>
        <source>minting, redeeming and staking go on</source>
        <translation>émission, remboursement et staking reprennent</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Block %1: minting, redeeming and staking are open.</source>
        <translation>Bloc %1&#xa0;: émission, remboursement et staking sont ouverts.</translation>
    </message>
    <message>
        <source>A contract is changed</source>
        <translation>Un contrat est modifié</translation>
    </message>
    <message>
        <source>other code where AID is redeemed</source>
        <translation>un autre code là où l’AID est remboursé</translation>
    </message>
    <message>
        <source>Block %1: there is other code where AID is redeemed.</source>
        <translation>Bloc %1&#xa0;: un autre code se trouve là où l’AID est remboursé.</translation>
    </message>
    <message>
        <source>Blocks are replaced</source>
        <translation>Des blocs sont remplacés</translation>
    </message>
    <message>
        <source>the last three; what was in them is gone</source>
        <translation>les trois derniers&#xa0;; leur contenu disparaît</translation>
    </message>
    <message>
        <source>Block %1: the three blocks before were replaced.</source>
        <translation>Bloc %1&#xa0;: les trois blocs précédents ont été remplacés.</translation>
    </message>
    <message>
        <source>Cut the node</source>
        <translation>Couper le nœud</translation>
    </message>
    <message>
        <source>After block %1 the node is silent. Figures grow old.</source>
        <translation>Après le bloc %1, le nœud est muet. Les chiffres vieillissent.</translation>
    </message>
    <message>
        <source>A slow node</source>
        <translation>Un nœud lent</translation>
    </message>
    <message>
        <source>each answer takes 3 seconds</source>
        <translation>chaque réponse prend 3 secondes</translation>
    </message>
    <message>
        <source>After block %1 each answer takes 3 seconds.</source>
        <translation>Après le bloc %1, chaque réponse prend 3 secondes.</translation>
    </message>
    <message>
        <source>A sparing node</source>
        <translation>Un nœud restrictif</translation>
    </message>
    <message>
        <source>it refuses two questions of three</source>
        <translation>il refuse deux questions sur trois</translation>
    </message>
    <message>
        <source>After block %1 the node refuses two questions of three.</source>
        <translation>Après le bloc %1, le nœud refuse deux demandes sur trois.</translation>
    </message>
    <message>
        <source>The wrong network</source>
        <translation>Le mauvais réseau</translation>
    </message>
    <message>
        <source>the node says it is of another chain</source>
        <translation>le nœud se dit d’une autre chaîne</translation>
    </message>
    <message>
        <source>After block %1 the node says it is of another chain.</source>
        <translation>Après le bloc %1, le nœud se dit d’une autre chaîne.</translation>
    </message>
    <message>
        <source>A node without a past</source>
        <translation>Un nœud sans historique</translation>
    </message>
    <message>
        <source>it knows no old balances</source>
        <translation>il ne connaît pas les anciens soldes</translation>
    </message>
    <message>
        <source>After block %1 the node knows no balances of old blocks.</source>
        <translation>Après le bloc %1, le nœud ne connaît plus les soldes des anciens blocs.</translation>
    </message>
    <message>
        <source>A node behind</source>
        <translation>Un nœud en retard</translation>
    </message>
    <message>
        <source>it shows what was three blocks ago</source>
        <translation>il montre ce qui était il y a trois blocs</translation>
    </message>
    <message>
        <source>From block %1 on the node is three blocks behind.</source>
        <translation>À partir du bloc %1, le nœud a trois blocs de retard.</translation>
    </message>
    <message>
        <source>Nodes at odds</source>
        <translation>Nœuds en désaccord</translation>
    </message>
    <message>
        <source>a second node has another block</source>
        <translation>un second nœud a un autre bloc</translation>
    </message>
    <message>
        <source>After block %1 a second node says otherwise. Nothing is signed until they agree.</source>
        <translation>Après le bloc %1, un second nœud dit autre chose. Rien n’est signé tant qu’ils ne sont pas d’accord.</translation>
    </message>
    <message>
        <source>Block %1: the node answers as it should.</source>
        <translation>Bloc %1&#xa0;: le nœud répond normalement.</translation>
    </message>
    <message>
        <source>Yields and losses</source>
        <translation>Rendements et pertes</translation>
    </message>
    <message>
        <source>The queue</source>
        <translation>La file d’attente</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Contracts and blocks</source>
        <translation>Contrats et blocs</translation>
    </message>
    <message>
        <source>The node fails</source>
        <translation>Le nœud tombe en panne</translation>
    </message>
    <message>
        <source>See Portfolio</source>
        <translation>Voir Portefeuille</translation>
    </message>
    <message>
        <source>See Convert</source>
        <translation>Voir Convertir</translation>
    </message>
    <message>
        <source>See Stake &amp; exit</source>
        <translation>Voir Staking et sortie</translation>
    </message>
    <message>
        <source>See Yield</source>
        <translation>Voir Rendement</translation>
    </message>
    <message>
        <source>See Backing</source>
        <translation>Voir Réserves</translation>
    </message>
    <message>
        <source>See Activity</source>
        <translation>Voir Activité</translation>
    </message>
    <message>
        <source>Saves in sAID, and waits in the queue with a part.</source>
        <translation>Épargne en sAID&#xa0;; une partie attend dans la file.</translation>
    </message>
    <message>
        <source>A little money that must be at hand: plans an exit.</source>
        <translation>Un peu d’argent qui doit rester disponible&#xa0;: prépare une sortie.</translation>
    </message>
    <message>
        <source>A company: large sums, mints and redeems at GAIB.</source>
        <translation>Une entreprise&#xa0;: grosses sommes, émissions et remboursements chez GAIB.</translation>
    </message>
    <message>
        <source>The help desk: may not mint, and looks why.</source>
        <translation>L’assistance&#xa0;: ne peut pas émettre et cherche pourquoi.</translation>
    </message>
    <message>
        <source>nothing of yours waits</source>
        <translation>rien à vous en attente</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Depeg</source>
        <translation>Décrocher</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>it stops answering</source>
        <translation>il cesse de répondre</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>This account may mint and redeem now.</source>
        <translation>Ce compte peut maintenant émettre et rembourser.</translation>
    </message>
    <message>
        <source>This account may mint and redeem no more.</source>
        <translation>Ce compte ne peut plus émettre ni rembourser.</translation>
    </message>
    <message>
        <source>The chain is as it was at the beginning.</source>
        <translation>La chaîne est revenue à son début.</translation>
    </message>
    <message>
        <source>The kept chain was gone from this machine, so it was made again. It is as it was at the beginning.</source>
        <translation>La chaîne conservée n’était plus sur cette machine, elle a donc été recréée. Elle est telle qu’au début.</translation>
    </message>
    <message>
        <source>may mint and redeem 1:1</source>
        <translation>peut émettre et rembourser 1:1</translation>
    </message>
    <message>
        <source>Acts on the fork on this machine, and nowhere else.</source>
        <translation>Agit sur le fork de cette machine, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Acts on the demo chain on this machine, and nowhere else.</source>
        <translation>Agit sur la chaîne de démonstration de cette machine, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>it does so now</source>
        <translation>il le fait en ce moment</translation>
    </message>
    <message>
        <source>the share price makes a step up</source>
        <translation>le prix de la part monte d’un palier</translation>
    </message>
    <message>
        <source>NAV %1 → %2, %3</source>
        <translation>VL %1 → %2, %3</translation>
    </message>
    <message>
        <source>AID loses its price on the pools</source>
        <translation>l’AID perd sa parité sur les pools</translation>
    </message>
    <message>
        <source>AID at %1, back to about 1</source>
        <translation>AID à %1, retour à environ 1</translation>
    </message>
    <message>
        <source>AID %1 → %2 on Curve</source>
        <translation>AID %1 → %2 sur Curve</translation>
    </message>
    <message>
        <source>No deal is left that could fail.</source>
        <translation>Il ne reste aucune opération qui pourrait échouer.</translation>
    </message>
    <message>
        <source>There is no contract to change.</source>
        <translation>Il n’y a aucun contrat à modifier.</translation>
    </message>
    <message numerus="yes">
        <source>%1 days have passed.</source>
        <translation>
            <numerusform>%1 jour a passé.</numerusform>
            <numerusform>%1 jours ont passé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>This wallet signed exactly this on %1 UTC. Signed again, it happens again.</source>
        <translation>Ce portefeuille a signé exactement ceci le %1 UTC. Signer à nouveau le refera.</translation>
    </message>
    <message>
        <source>Made %1 UTC</source>
        <translation>Créé le %1 UTC</translation>
    </message>
    <message>
        <source>At least %1 come back</source>
        <translation>Au moins %1 en retour</translation>
    </message>
    <message>
        <source>It can be used until %1 UTC</source>
        <translation>Utilisable jusqu’au %1 UTC</translation>
    </message>
    <message>
        <source>Note in the file: %1</source>
        <translation>Note dans le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>What you saw is in %1. It is not signed.</source>
        <translation>Ce que vous avez vu est dans %1. Ce n’est pas signé.</translation>
    </message>
    <message>
        <source>Your node would not refuse it at block %1, and cannot say what it would move.</source>
        <translation>Votre nœud ne le refuserait pas au bloc %1, mais ne peut pas dire ce qui bougerait.</translation>
    </message>
    <message>
        <source>Rehearsed on your node at block %1: nothing moves.</source>
        <translation>Répété sur votre nœud au bloc %1&#xa0;: rien ne bouge.</translation>
    </message>
    <message>
        <source>Rehearsed on your node at block %1: %2; nothing else moves.</source>
        <translation>Répété sur votre nœud au bloc %1&#xa0;: %2&#xa0;; rien d’autre ne bouge.</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>quelqu’un sans nom</translation>
    </message>
    <message>
        <source>%1, at block %2: %3</source>
        <translation>%1, au bloc %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, at block %2</source>
        <translation>%1, au bloc %2</translation>
    </message>
</context>
<context>
    <name>drill</name>
    <message>
        <source>It works: 1 account comes back. Nothing was imported.</source>
        <translation>Cela fonctionne&#xa0;: 1 compte est retrouvé. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>It works: %1 accounts come back. Nothing was imported.</source>
        <translation>Cela fonctionne&#xa0;: %1 comptes sont retrouvés. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Only a part comes back: %1 of %2. Nothing was imported or changed.</source>
        <translation>Une partie seulement est retrouvée&#xa0;: %1 sur %2. Rien n’a été importé ni modifié.</translation>
    </message>
    <message>
        <source>These words are good, and lead to no account of this wallet. They are other words, or these with another passphrase. Nothing was imported.</source>
        <translation>Ces mots sont valables, mais ne mènent à aucun compte de ce portefeuille. Ce sont d’autres mots, ou ceux-ci avec une autre phrase secrète supplémentaire. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>This backup holds no account of this wallet. Nothing was imported.</source>
        <translation>Cette sauvegarde ne contient aucun compte de ce portefeuille. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>retrouvé</translation>
    </message>
    <message>
        <source>does not come back</source>
        <translation>non retrouvé</translation>
    </message>
    <message>
        <source>not in this wallet</source>
        <translation>absent de ce portefeuille</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>only whitelisted addresses may</source>
        <translation>seules les adresses de la liste blanche y ont droit</translation>
    </message>
    <message>
        <source>this account may not do that</source>
        <translation>ce compte n’y est pas autorisé</translation>
    </message>
    <message>
        <source>the contract is paused</source>
        <translation>le contrat est suspendu</translation>
    </message>
    <message>
        <source>less than the minimum would arrive</source>
        <translation>il arriverait moins que le minimum</translation>
    </message>
    <message>
        <source>it would cost more than the most that may leave</source>
        <translation>cela coûterait plus que le maximum pouvant sortir du compte</translation>
    </message>
    <message>
        <source>the pool holds too little for this size</source>
        <translation>le pool ne contient pas assez pour ce montant</translation>
    </message>
    <message>
        <source>the deadline is over</source>
        <translation>le délai est dépassé</translation>
    </message>
    <message>
        <source>the account owns less than it would pay</source>
        <translation>le compte possède moins que ce qu’il paierait</translation>
    </message>
    <message>
        <source>less is allowed than it would pay</source>
        <translation>l’autorisation ne couvre pas le paiement</translation>
    </message>
    <message>
        <source>the token&apos;s issuer denies this address</source>
        <translation>l’émetteur du jeton refuse cette adresse</translation>
    </message>
    <message>
        <source>the token cannot go to this address</source>
        <translation>le jeton ne peut pas aller à cette adresse</translation>
    </message>
    <message>
        <source>the token&apos;s issuer has paused it</source>
        <translation>l’émetteur du jeton l’a suspendu</translation>
    </message>
    <message>
        <source>today&apos;s limit leaves less</source>
        <translation>la limite du jour laisse moins</translation>
    </message>
    <message>
        <source>it is more than the contract takes now</source>
        <translation>c’est plus que ce que le contrat accepte maintenant</translation>
    </message>
    <message>
        <source>the contract holds too few dollars now</source>
        <translation>le contrat détient trop peu de dollars maintenant</translation>
    </message>
    <message>
        <source>this token is not accepted</source>
        <translation>ce jeton n’est pas accepté</translation>
    </message>
    <message>
        <source>an earlier request is still waiting</source>
        <translation>une demande précédente attend encore</translation>
    </message>
    <message>
        <source>a token does not move as it says</source>
        <translation>un jeton ne se transfère pas comme il l’annonce</translation>
    </message>
    <message>
        <source>the amount is too small</source>
        <translation>le montant est trop petit</translation>
    </message>
    <message>
        <source>there is nobody to pay, or nothing to pay with</source>
        <translation>il n’y a personne à payer, ou rien pour payer</translation>
    </message>
    <message>
        <source>the permit has expired</source>
        <translation>le permit a expiré</translation>
    </message>
    <message>
        <source>the permit was used already</source>
        <translation>le permit a déjà été utilisé</translation>
    </message>
    <message>
        <source>the permit&apos;s signature does not fit</source>
        <translation>la signature du permit ne correspond pas</translation>
    </message>
    <message>
        <source>the router does not understand this call</source>
        <translation>le routeur ne comprend pas cet appel</translation>
    </message>
    <message>
        <source>an inner call fails</source>
        <translation>un appel interne échoue</translation>
    </message>
    <message>
        <source>the contract&apos;s own arithmetic fails</source>
        <translation>le calcul du contrat échoue</translation>
    </message>
    <message>
        <source>a reason this wallet does not know</source>
        <translation>raison inconnue de ce portefeuille</translation>
    </message>
    <message>
        <source>it used up all its gas</source>
        <translation>tout son gas a été consommé</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sans raison indiquée</translation>
    </message>
    <message>
        <source>It is not what was shown here any more. Nothing was accepted. Go back, and look at it again.</source>
        <translation>Ce n’est plus ce qui était affiché ici. Rien n’a été accepté. Revenez en arrière et regardez de nouveau.</translation>
    </message>
    <message>
        <source>This pool is not what you accepted any more. Nothing is swapped in it.</source>
        <translation>Ce pool n’est plus celui que vous avez accepté. Aucun échange n’y est fait.</translation>
    </message>
    <message>
        <source>Give the contact a name.</source>
        <translation>Donnez un nom au contact.</translation>
    </message>
    <message>
        <source>%1 is the name of another contact, account or contract. Choose one that differs.</source>
        <translation>%1 est déjà le nom d’un autre contact, compte ou contrat. Choisissez-en un différent.</translation>
    </message>
    <message>
        <source>This address is in the book already, as %1.</source>
        <translation>Cette adresse est déjà dans le carnet, sous le nom %1.</translation>
    </message>
    <message>
        <source>This is the address of your own account %1. It needs no contact.</source>
        <translation>C’est l’adresse de votre propre compte %1. Elle n’a pas besoin de contact.</translation>
    </message>
    <message>
        <source>This is the zero address. Nobody has its key: what is sent there is lost.</source>
        <translation>C’est l’adresse zéro. Personne n’en a la clé&#xa0;: ce qui y est envoyé est perdu.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters, and none that cannot be seen.</source>
        <translation>Une note a au plus %1 caractères, et aucun qui soit invisible.</translation>
    </message>
    <message>
        <source>Nothing of this is allowed any more. There is nothing to revoke.</source>
        <translation>Plus rien de tout cela n’est autorisé. Il n’y a rien à révoquer.</translation>
    </message>
    <message>
        <source>Demo chain: %1</source>
        <translation>Chaîne de démonstration&#xa0;: %1</translation>
    </message>
    <message>
        <source>A fork needs the address of a node: http:// or https://, and a host.</source>
        <translation>Un fork demande l’adresse d’un nœud&#xa0;: http:// ou https://, puis un hôte.</translation>
    </message>
    <message>
        <source>%1 does not answer as a node does. Check address and key, and try again.</source>
        <translation>%1 ne répond pas comme un nœud. Vérifiez l’adresse et la clé, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is a node of chain %2, which this wallet does not know. Name another.</source>
        <translation>%1 est un nœud de la chaîne %2, que ce portefeuille ne connaît pas. Indiquez-en un autre.</translation>
    </message>
    <message>
        <source>Parts of the demo chain are not on this machine yet. Let them be fetched.</source>
        <translation>Des parties de la chaîne de démonstration ne sont pas encore sur cette machine. Faites-les télécharger.</translation>
    </message>
    <message>
        <source>Fetching the demo chain needs %1, which is not here. Install it, try again.</source>
        <translation>Pour télécharger la chaîne de démonstration, il faut %1, absent ici. Installez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be fetched. Check the connection, and try again.</source>
        <translation>%1 n’a pas pu être téléchargé. Vérifiez la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 arrived damaged or is not the tested file. It was not used. Try again.</source>
        <translation>%1 est arrivé endommagé ou n’est pas le fichier testé. Il n’a pas été utilisé. Réessayez.</translation>
    </message>
    <message>
        <source>No demo node was tested on %1. Install anvil %2 there, and try again.</source>
        <translation>Aucun nœud de démonstration n’a été testé sur %1. Installez-y anvil %2, puis réessayez.</translation>
    </message>
    <message>
        <source>GAIB_ANVIL names %1, which is not anvil %2.</source>
        <translation>GAIB_ANVIL désigne %1, qui n’est pas anvil %2.</translation>
    </message>
    <message>
        <source>This could not be saved: %1. Check that the disk has room.</source>
        <translation>L’enregistrement a échoué&#xa0;: %1. Vérifiez qu’il reste de la place sur le disque.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not saved. Make room and try again.</source>
        <translation>Le disque est plein&#xa0;: %1 n’a pas été enregistré. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The system does not let the wallet use %1. Nothing was changed.</source>
        <translation>Le système ne laisse pas ce portefeuille utiliser %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This place can only be read: %1. Nothing was changed. Choose another.</source>
        <translation>Cet emplacement est en lecture seule&#xa0;: %1. Rien n’a été modifié. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is not there, or it is a folder: %1. Nothing was changed.</source>
        <translation>Introuvable, ou c’est un dossier&#xa0;: %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A newer version of the wallet wrote this file: %1. It was not touched.</source>
        <translation>Une version plus récente de ce portefeuille a écrit ce fichier&#xa0;: %1. Il est resté intact.</translation>
    </message>
    <message>
        <source>Your settings could not be read, and are as they were at first. The damaged file is kept as %1. No money is concerned.</source>
        <translation>Vos réglages n’ont pas pu être lus et sont revenus à leur état d’origine. Le fichier endommagé est conservé sous %1. Votre argent n’est pas concerné.</translation>
    </message>
    <message>
        <source>The vault is removed and can not be opened any more, but part of its data is still on the disk: %1 could not be deleted. Try again: the rest goes then.</source>
        <translation>Le coffre est supprimé et ne peut plus être ouvert, mais une partie de ses données est encore sur le disque&#xa0;: impossible d’effacer %1. Réessayez&#xa0;: le reste sera alors effacé.</translation>
    </message>
    <message>
        <source>The wallet is open already in another window. Folder: %1</source>
        <translation>Ce portefeuille est déjà ouvert dans une autre fenêtre. Dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is not the file that this wallet came with, so no address in it is trusted. Nothing was opened. Install the wallet again.</source>
        <translation>%1 n’est pas le fichier livré avec ce portefeuille&#xa0;: aucune de ses adresses n’est sûre. Rien n’a été ouvert. Réinstallez ce portefeuille.</translation>
    </message>
    <message>
        <source>This file is not a plan of this wallet, or it is damaged. It was not opened.</source>
        <translation>Ce fichier n’est pas un plan de ce portefeuille, ou il est endommagé. Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>This plan is for the network with id %1. Choose that network and open it again.</source>
        <translation>Ce plan est pour le réseau d’identifiant %1. Choisissez ce réseau et ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>This file says one thing, and its bytes would do another: %1. Do not sign it, and ask who made it.</source>
        <translation>Ce fichier dit une chose et ses octets en feraient une autre&#xa0;: %1. Ne le signez pas et demandez qui l’a créé.</translation>
    </message>
    <message>
        <source>This plan came from a file and no longer holds as it is. Ask for a new one.</source>
        <translation>Ce plan vient d’un fichier et n’est plus valable tel quel. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>This plan belongs to this wallet: it replaces a transaction, or has a permit that only this wallet&apos;s key can sign. To let a Safe or another wallet sign, watch its address and make the plan for it.</source>
        <translation>Ce plan est propre à ce portefeuille&#xa0;: il remplace une transaction, ou contient un permit que seule la clé de ce portefeuille peut signer. Pour faire signer un Safe ou un autre portefeuille, suivez son adresse et créez le plan pour elle.</translation>
    </message>
    <message>
        <source>This account has its key here, so it is no Safe. The Safe would pay, and what comes of it would go to this account. Watch the Safe&apos;s address and make the plan for it.</source>
        <translation>Ce compte a sa clé ici&#xa0;: ce n’est donc pas un Safe. Le Safe paierait, et le résultat irait à ce compte. Suivez l’adresse du Safe et créez le plan pour elle.</translation>
    </message>
    <message>
        <source>This is no day. Write it like %1.</source>
        <translation>Ce n’est pas une date. Écrivez-la ainsi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>That day has passed. Choose today or a later one.</source>
        <translation>Ce jour est passé. Choisissez aujourd’hui ou plus tard.</translation>
    </message>
    <message>
        <source>Sell more than nothing and less than %1, so that something is left to wait.</source>
        <translation>Vendez plus que zéro et moins que %1, pour qu’il en reste à laisser en file.</translation>
    </message>
    <message>
        <source>Use digits 0 to 9 only.</source>
        <translation>Utilisez seulement les chiffres 0 à 9.</translation>
    </message>
    <message>
        <source>Which amount do you mean?</source>
        <translation>Quel montant voulez-vous dire&#xa0;?</translation>
    </message>
    <message>
        <source>%1 has at most %2 digits after the decimal mark.</source>
        <translation>%1 admet au plus %2 chiffres après la virgule.</translation>
    </message>
    <message>
        <source>Nobody can own that much.</source>
        <translation>Personne ne peut posséder autant.</translation>
    </message>
    <message>
        <source>Too small to arrive: it would round to nothing.</source>
        <translation>Trop petit&#xa0;: l’arrondi donnerait zéro.</translation>
    </message>
    <message>
        <source>You have %1. Enter less, or use Max.</source>
        <translation>Vous avez %1. Saisissez moins, ou utilisez Max.</translation>
    </message>
    <message>
        <source>The fee needs about %1, you have %2. Your %3 is safe. Send some ETH to this account.</source>
        <translation>Les frais demandent environ %1, vous avez %2. Vos %3 sont en sécurité. Envoyez un peu d’ETH sur ce compte.</translation>
    </message>
    <message>
        <source>No pool can take this size. Enter less.</source>
        <translation>Aucun pool ne peut absorber ce montant. Saisissez moins.</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>Utilisez au moins %1 caractères.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Les deux mots de passe sont différents.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases secrètes supplémentaires sont différentes.</translation>
    </message>
    <message>
        <source>This is not a private key or a keystore file.</source>
        <translation>Ce n’est ni une clé privée ni un fichier de clé (keystore).</translation>
    </message>
    <message>
        <source>This is not an address: it needs 0x and 40 characters, 0 to 9 and a to f.</source>
        <translation>Ce n’est pas une adresse&#xa0;: il faut 0x et 40 caractères, 0 à 9 et a à f.</translation>
    </message>
    <message>
        <source>At least one character of this address is wrong. Copy it again, whole.</source>
        <translation>Au moins un caractère de cette adresse est faux. Copiez-la de nouveau, en entier.</translation>
    </message>
    <message>
        <source>This account is in the wallet already.</source>
        <translation>Ce compte est déjà dans ce portefeuille.</translation>
    </message>
    <message>
        <source>This keystore file asks for far more work than is usual, or for an unknown cipher. It was not opened.</source>
        <translation>Ce fichier de clé (keystore) demande bien plus de calcul que d’habitude, ou un chiffrement inconnu. Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>The file says that it is for %1, and its key is that of %2. Not imported.</source>
        <translation>Le fichier dit être pour %1, et sa clé est celle de %2. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>A node&apos;s address begins with https:// or http://.</source>
        <translation>L’adresse d’un nœud commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>This address names no node. Write it whole and without spaces, as https://node.example. Nothing was kept.</source>
        <translation>Cette adresse ne désigne aucun nœud. Saisissez-la en entier et sans espaces, comme https://node.example. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Type exactly this: %1. Nothing was removed.</source>
        <translation>Saisissez exactement ceci&#xa0;: %1. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Un nom a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>This name holds characters that cannot be seen. Type it again.</source>
        <translation>Ce nom contient des caractères invisibles. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>A vault&apos;s name has 1 to 40 letters, digits, spaces and dashes.</source>
        <translation>Le nom d’un coffre a de 1 à 40 lettres, chiffres, espaces et tirets.</translation>
    </message>
    <message>
        <source>There is a file of this name already: %1. It was not replaced.</source>
        <translation>Un fichier de ce nom existe déjà&#xa0;: %1. Il n’a pas été remplacé.</translation>
    </message>
    <message>
        <source>The wallet keeps its own files in this folder. Choose another place.</source>
        <translation>Ce portefeuille garde ses propres fichiers dans ce dossier. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Only an account that is watched can be removed. This one has its key here.</source>
        <translation>Seul un compte en lecture seule peut être retiré. Celui-ci a sa clé ici.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Choisissez d’abord un fichier.</translation>
    </message>
    <message>
        <source>Enter a limit above zero: with none, nothing could be sent.</source>
        <translation>Saisissez une limite au-dessus de zéro&#xa0;: à zéro, rien ne pourrait être envoyé.</translation>
    </message>
    <message>
        <source>In the rehearsal %2 could take %1 of you afterwards. Not sent.</source>
        <translation>D’après la répétition, %2 pourrait ensuite vous prélever %1. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>An earlier version of this wallet signed this and kept no plan of it. It can be cancelled, but not sped up.</source>
        <translation>Une version antérieure de ce portefeuille a signé ceci sans en garder le plan. On peut l’annuler, mais pas l’accélérer.</translation>
    </message>
    <message>
        <source>In the rehearsal your balance changed by %1, and %2 was agreed to. Not sent.</source>
        <translation>Pendant la répétition, votre solde a varié de %1, alors que %2 était convenu. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>In the rehearsal the recipient gets %1, and %2 was agreed to. Not sent.</source>
        <translation>Pendant la répétition, le destinataire reçoit %1, alors que %2 était convenu. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The fee may reach %1. Your limit in Settings is %2. Nothing was signed.</source>
        <translation>Les frais peuvent atteindre %1. Votre limite dans Réglages est de %2. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>The price of ETH on this network is out of date, so your fee limit in dollars cannot be held. Nothing was signed. Try again later.</source>
        <translation>Le prix de l’ETH sur ce réseau n’est plus à jour&#xa0;: votre limite de frais en dollars ne peut pas être garantie. Rien n’a été signé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The tip is more than your maximum price per gas. Enter a smaller tip.</source>
        <translation>Le pourboire dépasse votre prix maximal du gas. Saisissez un pourboire plus petit.</translation>
    </message>
    <message>
        <source>The network asks for %1 gwei now, and more may come. Enter a higher maximum.</source>
        <translation>Le réseau demande %1 gwei maintenant et peut monter encore. Saisissez un maximum plus élevé.</translation>
    </message>
    <message>
        <source>This transaction no longer waits for a block. Nothing was signed.</source>
        <translation>Cette transaction n’attend plus de bloc. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the network&apos;s differ by about %1. Set the clock right; nothing can be signed until then.</source>
        <translation>L’horloge de cet ordinateur et celle du réseau diffèrent d’environ %1. Réglez l’horloge&#xa0;; d’ici là, rien ne peut être signé.</translation>
    </message>
    <message>
        <source>Only whitelisted addresses mint or redeem. Nothing was sent. You can swap instead.</source>
        <translation>Seules les adresses de la liste blanche peuvent émettre ou rembourser. Rien n’a été envoyé. Vous pouvez échanger.</translation>
    </message>
    <message>
        <source>Today&apos;s limit leaves %1. It resets at %2 UTC.</source>
        <translation>La limite du jour laisse %1. Elle repart à %2 UTC.</translation>
    </message>
    <message>
        <source>GAIB has paused this. Your tokens are where they were.</source>
        <translation>GAIB a suspendu cette opération. Vos jetons n’ont pas bougé.</translation>
    </message>
    <message>
        <source>GAIB&apos;s contract holds %1 now: at most %2 can be redeemed.</source>
        <translation>Le contrat de GAIB détient %1&#xa0;: au plus %2 remboursables.</translation>
    </message>
    <message>
        <source>A request of %1 is still waiting. A new one is possible once it is paid.</source>
        <translation>Une demande de %1 attend encore. Une autre sera possible après son paiement.</translation>
    </message>
    <message>
        <source>Not open on this network: %1</source>
        <translation>Pas ouvert sur ce réseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>This link does not lead to a page that this wallet knows. It was not opened.</source>
        <translation>Ce lien ne mène pas à une page que ce portefeuille connaît. Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>The system opened no browser. Copy the address and open it yourself.</source>
        <translation>Le système n’a ouvert aucun navigateur. Copiez l’adresse et ouvrez-la vous-même.</translation>
    </message>
    <message>
        <source>%1 is in the list already: it cannot confirm itself. Nothing was kept.</source>
        <translation>%1 est déjà dans la liste&#xa0;: un nœud ne peut pas se confirmer lui-même. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The node does not answer. Your money does not depend on it. Try again or choose another.</source>
        <translation>Le nœud ne répond pas. Votre argent n’en dépend pas. Réessayez ou changez de nœud.</translation>
    </message>
    <message>
        <source>No node is chosen yet. Choose one in Settings: it will see your addresses.</source>
        <translation>Aucun nœud n’est encore choisi. Choisissez-en un dans Réglages&#xa0;: il verra vos adresses.</translation>
    </message>
    <message>
        <source>The node is busy. Try again in a moment.</source>
        <translation>Le nœud est occupé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This node cannot answer what the wallet asks. Choose another.</source>
        <translation>Ce nœud ne peut pas répondre à ce que ce portefeuille demande. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The node no longer knows that block. Try again or choose another.</source>
        <translation>Le nœud ne connaît plus ce bloc. Réessayez ou changez de nœud.</translation>
    </message>
    <message>
        <source>This node is on network %1, not %2. Signing is off.</source>
        <translation>Ce nœud est sur le réseau %1, pas %2. Signature désactivée.</translation>
    </message>
    <message>
        <source>The contract refuses this: %1. Nothing was sent.</source>
        <translation>Le contrat refuse&#xa0;: %1. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The node sent something unreadable. It was ignored.</source>
        <translation>Le nœud a envoyé une réponse illisible, ignorée.</translation>
    </message>
    <message>
        <source>The node sent far too much. It was ignored.</source>
        <translation>Le nœud a envoyé une réponse bien trop longue, ignorée.</translation>
    </message>
    <message>
        <source>The contract of %1 does not tell what you have, so nothing here can be shown. Your money was not touched.</source>
        <translation>Le contrat de %1 ne dit pas ce que vous avez&#xa0;: rien ne peut être affiché ici. Votre argent est resté intact.</translation>
    </message>
    <message>
        <source>This token takes other signatures than this wallet knows. No permit is signed; an allowance works.</source>
        <translation>Ce jeton attend d’autres signatures que celles que ce portefeuille connaît. Aucun permit n’est signé&#xa0;; une autorisation fonctionne.</translation>
    </message>
    <message>
        <source>This is neither an address nor a payment link. Nothing was filled in.</source>
        <translation>Ce n’est ni une adresse ni un lien de paiement. Rien n’a été rempli.</translation>
    </message>
    <message>
        <source>This link asks for money on the network %1, and this window is on %2. Nothing was filled in.</source>
        <translation>Ce lien demande de l’argent sur le réseau %1, et cette fenêtre est sur %2. Rien n’a été rempli.</translation>
    </message>
    <message>
        <source>This wallet does not look up names such as %1. Ask for the address itself.</source>
        <translation>Ce portefeuille ne recherche pas les noms comme %1. Demandez l’adresse elle-même.</translation>
    </message>
    <message>
        <source>This link asks for something else than one payment. Nothing was filled in.</source>
        <translation>Ce lien demande autre chose qu’un seul paiement. Rien n’a été rempli.</translation>
    </message>
    <message>
        <source>The amount in this link cannot be paid exactly. Nothing was filled in.</source>
        <translation>Le montant de ce lien ne peut pas être payé exactement. Rien n’a été rempli.</translation>
    </message>
    <message>
        <source>This link asks for a token that this wallet does not know, at %1.</source>
        <translation>Ce lien demande un jeton que ce portefeuille ne connaît pas, à l’adresse %1.</translation>
    </message>
    <message>
        <source>Enter more than zero.</source>
        <translation>Saisissez plus que zéro.</translation>
    </message>
    <message>
        <source>The issuer of %1 has the recipient on its deny list: %2. Nothing can be sent there.</source>
        <translation>L’émetteur de %1 a mis le destinataire sur sa liste de refus&#xa0;: %2. Rien ne peut y être envoyé.</translation>
    </message>
    <message>
        <source>The issuer of %1 has this account on its deny list. Its %1 cannot be sent now; other tokens can.</source>
        <translation>L’émetteur de %1 a mis ce compte sur sa liste de refus. Ses %1 ne peuvent pas être envoyés maintenant&#xa0;; d’autres jetons le peuvent.</translation>
    </message>
    <message>
        <source>There is no QR code in this picture.</source>
        <translation>Il n’y a pas de code QR dans cette image.</translation>
    </message>
    <message>
        <source>There is more than one QR code in this picture. Cut out the one you mean.</source>
        <translation>Il y a plus d’un code QR dans cette image. Découpez celui que vous voulez.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read, or it is far too large.</source>
        <translation>Ce fichier n’est pas une image lisible, ou il est bien trop grand.</translation>
    </message>
    <message>
        <source>The clipboard changed while it was pasted. Compare every letter with where the address comes from.</source>
        <translation>Le presse-papiers a changé pendant le collage. Comparez chaque caractère avec la source de l’adresse.</translation>
    </message>
    <message>
        <source>You have %2, and up to %1 of it is for the fee. Enter less, or use Max.</source>
        <translation>Vous avez %2, dont jusqu’à %1 pour les frais. Saisissez moins, ou utilisez Max.</translation>
    </message>
    <message>
        <source>This wallet does not know version %1 of Uniswap&apos;s router.</source>
        <translation>Ce portefeuille ne connaît pas la version %1 du routeur d’Uniswap.</translation>
    </message>
    <message>
        <source>Permit2 answers otherwise than it should, so that nothing is signed for it.</source>
        <translation>Permit2 répond autrement qu’il ne devrait&#xa0;: rien n’est signé pour lui.</translation>
    </message>
    <message>
        <source>Its list of pools cannot be read now, so that some may be missing here.</source>
        <translation>Sa liste de pools ne peut pas être lue maintenant&#xa0;; certains peuvent manquer ici.</translation>
    </message>
    <message>
        <source>At this size its price is far from one for one: it is not offered.</source>
        <translation>Pour ce montant, son prix est loin de un pour un&#xa0;: il n’est pas proposé.</translation>
    </message>
    <message>
        <source>The pool&apos;s price does not follow from its own figures, so it is not offered.</source>
        <translation>Le prix du pool ne découle pas de ses propres chiffres&#xa0;: il n’est pas proposé.</translation>
    </message>
    <message>
        <source>The node does not take this, for a reason that this wallet does not know. Nothing was sent.</source>
        <translation>Le nœud refuse, pour une raison que ce portefeuille ne connaît pas. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Another transaction of this account has its number. This one was not sent.</source>
        <translation>Une autre transaction de ce compte porte déjà ce numéro. Celle-ci n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>An earlier transaction of this account is missing. This one was not sent.</source>
        <translation>Une transaction antérieure de ce compte manque. Celle-ci n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>The network asks for a higher fee now. Nothing was sent.</source>
        <translation>Le réseau demande maintenant des frais plus élevés. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>An earlier transaction waits with this number and offers about as much. It stands; the new one was not sent.</source>
        <translation>Une transaction antérieure attend avec ce numéro et offre à peu près autant. Elle reste&#xa0;; la nouvelle n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>The account&apos;s ETH does not cover what is sent and the highest fee. Nothing was sent.</source>
        <translation>L’ETH du compte ne couvre pas l’envoi et les frais maximaux. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The node does not take this limit of gas. Nothing was sent. Check again.</source>
        <translation>Le nœud refuse cette limite de gas. Rien n’a été envoyé. Vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Too many transactions wait at this node. Nothing was sent. Try again in a moment.</source>
        <translation>Trop de transactions attendent à ce nœud. Rien n’a été envoyé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The node cannot read this as a transaction of its network. Nothing was sent. Choose another node.</source>
        <translation>Le nœud ne lit pas ceci comme une transaction de son réseau. Rien n’a été envoyé. Choisissez un autre nœud.</translation>
    </message>
    <message>
        <source>The rehearsal failed: %1. Not sent.</source>
        <translation>La répétition a échoué&#xa0;: %1. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>In the rehearsal something else moved: %1. Not sent.</source>
        <translation>Pendant la répétition, autre chose a bougé&#xa0;: %1. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The price moved. At least %1 now, %2 before.</source>
        <translation>Le prix a bougé. Au moins %1 maintenant, %2 avant.</translation>
    </message>
    <message>
        <source>These figures are too old to sign. Nothing was sent. Check again.</source>
        <translation>Ces chiffres sont trop anciens pour être signés. Rien n’a été envoyé. Vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>AID trades at %1. This wallet does not sell it under 0.80. Nothing was sent.</source>
        <translation>L’AID se négocie à %1. Ce portefeuille ne le vend pas sous 0,80. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The node answered with another transaction&apos;s hash. It is not trusted.</source>
        <translation>Le nœud a répondu par le hash d’une autre transaction. Cette réponse n’est pas retenue.</translation>
    </message>
    <message>
        <source>The network fee rose. At most %1 now, %2 before. Nothing was sent.</source>
        <translation>Les frais de réseau ont monté. Au plus %1 maintenant, %2 avant. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>A fee of %1 is asked for. This wallet never pays above %2. Not signed.</source>
        <translation>Des frais de %1 sont demandés. Ce portefeuille ne paie jamais plus de %2. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>The wallet is locked.</source>
        <translation>Ce portefeuille est verrouillé.</translation>
    </message>
    <message>
        <source>Wrong password, or the file is damaged. Nothing was changed.</source>
        <translation>Mot de passe erroné ou fichier endommagé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This account can only be watched: its key is elsewhere.</source>
        <translation>Ce compte est en lecture seule&#xa0;: sa clé est ailleurs.</translation>
    </message>
    <message>
        <source>This would let a contract take all you will ever have. It was not signed.</source>
        <translation>Ceci laisserait un contrat prélever tout ce que vous aurez jamais. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>On a copy of a live network only the demo&apos;s own accounts sign. The live network would take what this key signs, too. Nothing was signed.</source>
        <translation>Sur une copie d’un réseau réel, seuls les comptes de la démonstration signent. Le réseau réel accepterait aussi ce que cette clé signe. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>%1 is not what it was: %2. Nothing was signed. Ask its issuer whether this is meant; you can accept it in Settings, Network.</source>
        <translation>%1 a changé&#xa0;: %2. Rien n’a été signé. Demandez à son émetteur si c’est voulu&#xa0;; vous pouvez l’accepter dans Réglages, Réseau.</translation>
    </message>
    <message>
        <source>%1 is not what this wallet knows: %2. Nothing was signed. Try another node; if it says the same, wait for a new version of the wallet.</source>
        <translation>%1 n’est pas ce que ce portefeuille connaît&#xa0;: %2. Rien n’a été signé. Essayez un autre nœud&#xa0;; s’il dit la même chose, attendez une nouvelle version de ce portefeuille.</translation>
    </message>
    <message>
        <source>The wallet has not seen yet whether the contracts of this network are still the same. Nothing is signed before. Check again in a moment.</source>
        <translation>Ce portefeuille n’a pas encore vu si les contrats de ce réseau sont toujours les mêmes. Rien n’est signé avant. Vérifiez de nouveau dans un instant.</translation>
    </message>
    <message>
        <source>Your two nodes contradict each other about block %4. %1: %2 says the first, %3 the second. Nothing is signed until they agree, or until you choose others in Settings.</source>
        <translation>Vos deux nœuds se contredisent sur le bloc %4. %1&#xa0;: le premier dit %2, le second %3. Rien n’est signé tant qu’ils ne s’accordent pas, ou que vous n’en choisissez pas d’autres dans Réglages.</translation>
    </message>
    <message>
        <source>What this wallet knows of the contracts cannot be read: %1. Nothing is signed until it learns them anew, which you can start in Settings, Network.</source>
        <translation>Ce que ce portefeuille sait des contrats est illisible&#xa0;: %1. Rien n’est signé tant qu’il ne les apprend pas de nouveau, ce que vous pouvez lancer dans Réglages, Réseau.</translation>
    </message>
    <message>
        <source>This file is not a statement of this wallet, or it was altered so that it cannot be one. Nothing in it was believed.</source>
        <translation>Ce fichier n’est pas un relevé de ce portefeuille, ou il a été altéré au point de ne plus en être un. Rien de son contenu n’a été retenu.</translation>
    </message>
    <message>
        <source>This period reaches into what is not final yet. The last final block is of %1: end there, or before.</source>
        <translation>Cette période va jusqu’à ce qui n’est pas encore définitif. Le dernier bloc définitif est du %1&#xa0;: arrêtez-vous là, ou avant.</translation>
    </message>
    <message>
        <source>There was no AID and no sAID here before %1. Begin on that day, or later.</source>
        <translation>Il n’y avait ici ni AID ni sAID avant le %1. Commencez ce jour-là ou plus tard.</translation>
    </message>
    <message>
        <source>This period ends before it begins. Swap the dates.</source>
        <translation>Cette période finit avant de commencer. Inversez les dates.</translation>
    </message>
    <message>
        <source>The network has no block in this period, so nothing can have happened in it. Choose a longer one.</source>
        <translation>Le réseau n’a aucun bloc dans cette période&#xa0;: rien n’a pu s’y passer. Choisissez-en une plus longue.</translation>
    </message>
    <message>
        <source>Write a day as year-month-day, like 2026-12-31.</source>
        <translation>Écrivez une date en année-mois-jour, comme 2026-12-31.</translation>
    </message>
    <message>
        <source>%1 is no leap year: its February ends on the 28th. Nothing was guessed.</source>
        <translation>%1 n’est pas bissextile&#xa0;: son mois de février finit le 28. Rien n’a été deviné.</translation>
    </message>
    <message>
        <source>No statement was made. %1 Your money does not depend on it.</source>
        <translation>Aucun relevé n’a été établi. %1 Votre argent n’en dépend pas.</translation>
    </message>
    <message>
        <source>This statement is of the network with id %1, which is not the one named here.</source>
        <translation>Ce relevé est du réseau d’identifiant %1, qui n’est pas celui indiqué ici.</translation>
    </message>
    <message>
        <source>This node has no final block %1 yet, so it cannot say what was there.</source>
        <translation>Ce nœud n’a pas encore de bloc définitif %1&#xa0;: il ne peut pas dire ce qui s’y trouvait.</translation>
    </message>
    <message>
        <source>The demo is not open, and its chain lives only as long as it is. Open it.</source>
        <translation>La démonstration n’est pas ouverte, et sa chaîne n’existe que tant qu’elle l’est. Ouvrez-la.</translation>
    </message>
    <message>
        <source>%1 for %2 cannot be right for two dollar tokens. Nothing can be signed. Choose another way.</source>
        <translation>%1 contre %2&#xa0;: impossible entre deux jetons en dollars. Rien ne peut être signé. Choisissez une autre façon de procéder.</translation>
    </message>
    <message>
        <source>This way needs the key in this wallet: it is paid by a signature.</source>
        <translation>Cette façon exige que la clé soit dans ce portefeuille&#xa0;: elle se paie par une signature.</translation>
    </message>
    <message>
        <source>This pool was found on the network. Look at it once before you use it.</source>
        <translation>Ce pool a été trouvé sur le réseau. Regardez-le une fois avant de l’utiliser.</translation>
    </message>
    <message>
        <source>Enter a price tolerance between %1 and %2.</source>
        <translation>Saisissez une tolérance de prix entre %1 et %2.</translation>
    </message>
    <message>
        <source>This file is not a vault of this wallet, or it is damaged. It was not used.</source>
        <translation>Ce fichier n’est pas un coffre de ce portefeuille, ou il est endommagé. Il n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>This vault was made by a newer version of the wallet, or it is damaged. It was not used.</source>
        <translation>Ce coffre vient d’une version plus récente de ce portefeuille, ou il est endommagé. Il n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>The part of the wallet that holds the keys has stopped. Nothing was signed by it. Unlock again.</source>
        <translation>La partie de ce portefeuille qui détient les clés s’est arrêtée. Elle n’a rien signé. Déverrouillez de nouveau.</translation>
    </message>
    <message>
        <source>Wait %1 s before the next attempt.</source>
        <translation>Attendez %1 s avant le prochain essai.</translation>
    </message>
    <message>
        <source>There is a vault already. It was not touched.</source>
        <translation>Il y a déjà un coffre. Il est resté intact.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer. Your password works as always.</source>
        <translation>Le trousseau du système ne répond pas. Votre mot de passe fonctionne comme toujours.</translation>
    </message>
    <message>
        <source>The signer does not know this contract or this call. Not signed.</source>
        <translation>Le signataire ne connaît pas ce contrat ou cet appel. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>The signer does not know network %1. Not signed.</source>
        <translation>Le signataire ne connaît pas le réseau %1. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>The bytes differ from what was agreed to: %1. Not signed.</source>
        <translation>Les octets diffèrent de ce qui était convenu&#xa0;: %1. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>The signer signed something else than was asked for: %1. It was not sent.</source>
        <translation>Le signataire a signé autre chose que ce qui était demandé&#xa0;: %1. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The plan&apos;s time is far from this computer&apos;s clock. Check the clock. Not signed.</source>
        <translation>L’heure du plan est loin de celle de cet ordinateur. Vérifiez l’horloge. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>The signer does not accept so low a minimum. Not signed.</source>
        <translation>Le signataire n’accepte pas un minimum aussi bas. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>The signer does not let so much more be paid than is likely. Not signed.</source>
        <translation>Le signataire ne laisse pas payer bien plus que le montant vraisemblable. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>This pool cannot be accepted. %1 Nothing was changed.</source>
        <translation>Ce pool ne peut pas être accepté. %1 Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Word %1 is not typed yet. Take it from your paper.</source>
        <translation>Le mot %1 n’est pas encore saisi. Reprenez-le de votre papier.</translation>
    </message>
    <message>
        <source>A phrase has 12, 15, 18, 21 or 24 words. Words here: %1.</source>
        <translation>Une phrase de récupération a 12, 15, 18, 21 ou 24 mots. Mots ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 pools are accepted already. Remove one first. Nothing was changed.</source>
        <translation>%1 pools sont déjà acceptés. Retirez-en un d’abord. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open this. Close other programs and try again.</source>
        <translation>Il n’y a pas assez de mémoire libre pour ouvrir ceci. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>Word %1 is not in the list of recovery words.</source>
        <translation>Le mot %1 n’est pas dans la liste des mots de récupération.</translation>
    </message>
    <message>
        <source>These words do not belong together: one is wrong, or two are in the wrong order.</source>
        <translation>Ces mots ne vont pas ensemble&#xa0;: l’un est faux, ou deux sont dans le mauvais ordre.</translation>
    </message>
    <message>
        <source>Word %1 is another one. Look at your paper again; nothing was changed.</source>
        <translation>Le mot %1 est différent. Regardez de nouveau votre papier&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No account has this key: it is zero, or beyond the largest there is.</source>
        <translation>Aucun compte n’a cette clé&#xa0;: elle vaut zéro, ou dépasse la plus grande possible.</translation>
    </message>
    <message>
        <source>This file is not a whole keystore file. It was not imported.</source>
        <translation>Ce fichier n’est pas un fichier de clé (keystore) complet. Il n’a pas été importé.</translation>
    </message>
    <message>
        <source>A label has %1 characters at most, and a note %2. Shorten it; it was not saved.</source>
        <translation>Un libellé a au plus %1 caractères, et une note %2. Raccourcissez&#xa0;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Your labels and notes could not be read, and begin anew. The damaged file is kept as %1. No money is concerned.</source>
        <translation>Vos libellés et notes étaient illisibles et repartent de zéro. Le fichier endommagé est conservé sous %1. Votre argent n’est pas concerné.</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>Reading the block…</source>
        <translation>Lecture du bloc…</translation>
    </message>
    <message>
        <source>The node has another block of that number now, or none: the chain was reorganised. Read again with F5.</source>
        <translation>Le bloc de ce numéro est un autre maintenant sur le nœud, ou il n’y est plus&#xa0;: la chaîne a été réorganisée. Relisez avec F5.</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>Amounts are hidden, and the questions have them: they are not copied now.</source>
        <translation>Les montants sont masqués, et les questions les contiennent&#xa0;: elles ne sont pas copiées maintenant.</translation>
    </message>
    <message>
        <source>Block hash</source>
        <translation>Hash du bloc</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Mined</source>
        <translation>Dans le bloc</translation>
    </message>
    <message>
        <source>A contract without a name</source>
        <translation>Un contrat sans nom</translation>
    </message>
    <message>
        <source>its events since block %1 (eth_getLogs)</source>
        <translation>ses événements depuis le bloc %1 (eth_getLogs)</translation>
    </message>
    <message>
        <source>What the issuer reported to hold, by the AID in circulation, and cut.</source>
        <translation>Ce que l’émetteur a déclaré détenir, divisé par l’AID en circulation, et tronqué.</translation>
    </message>
    <message>
        <source>The collateral of all open deals, by what they owe. Those in default are among them.</source>
        <translation>La garantie de toutes les opérations ouvertes, divisée par ce qu’elles doivent. Celles en défaut en font partie.</translation>
    </message>
    <message>
        <source>The open deals whose hardware was heard of within a day of that block.</source>
        <translation>Les opérations ouvertes dont le matériel a donné signe de vie moins d’un jour avant ce bloc.</translation>
    </message>
    <message>
        <source>Issuer-reported on %1. The contract only keeps what it was told. How much AID there is, the chain says itself.</source>
        <translation>Déclaré par l’émetteur le %1. Le contrat ne garde que ce qu’on lui a dit. La quantité d’AID, c’est la chaîne qui la dit.</translation>
    </message>
    <message>
        <source>T-bills</source>
        <translation>Bons du Trésor</translation>
    </message>
    <message>
        <source>Stablecoins</source>
        <translation>Stablecoins</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>AID in circulation</source>
        <translation>AID en circulation</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Issuer-reported. The contract only keeps what it was told.</source>
        <translation>Déclaré par l’émetteur. Le contrat ne garde que ce qu’on lui a dit.</translation>
    </message>
    <message>
        <source>Issuer-reported, last on %1. The contract only keeps what it was told.</source>
        <translation>Déclaré par l’émetteur, en dernier le %1. Le contrat ne garde que ce qu’on lui a dit.</translation>
    </message>
    <message>
        <source>What this way would have given in that block for exactly this payment, after its own fee and before the network&apos;s.</source>
        <translation>Ce que cette voie aurait donné dans ce bloc pour exactement ce paiement, après ses propres frais et avant ceux du réseau.</translation>
    </message>
    <message>
        <source>What this way would have asked in that block for exactly what shall arrive, its own fee included and the network&apos;s not.</source>
        <translation>Ce que cette voie aurait demandé dans ce bloc pour exactement ce qui doit arriver, ses propres frais compris, ceux du réseau non.</translation>
    </message>
    <message>
        <source>GAIB&apos;s contract fixes this. No market moves it before your transaction arrives.</source>
        <translation>Le contrat de GAIB le fixe. Aucun marché ne le change avant l’arrivée de votre transaction.</translation>
    </message>
    <message>
        <source>The quote less your price tolerance, rounded up. Where less would come, the contract refuses and nothing is exchanged.</source>
        <translation>La cotation moins votre tolérance de prix, arrondie vers le haut. S’il en arrivait moins, le contrat refuse et rien n’est échangé.</translation>
    </message>
    <message>
        <source>The quote and your price tolerance on top, rounded up. More than that never leaves the account.</source>
        <translation>La cotation plus votre tolérance de prix, arrondie vers le haut. Jamais plus que cela ne quitte le compte.</translation>
    </message>
    <message>
        <source>What the exchange is likely to use, times the price of gas in that block. The review sheet has the most it can be.</source>
        <translation>Ce que l’échange consommera sans doute, multiplié par le prix du gas dans ce bloc. La vérification donne le maximum possible.</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Frais de réseau</translation>
    </message>
    <message>
        <source>%1 gas, each at %2 wei</source>
        <translation>%1 gas, à %2 wei chacun</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>What the sAID that is held is worth at the Deposit NAV, less what it cost, first in, first out. Both follow from the events of the vault and of its pools.</source>
        <translation>Ce que vaut le sAID détenu à la VL d’entrée, moins ce qu’il a coûté, premier entré, premier sorti. Les deux découlent des événements du contrat et de ses pools.</translation>
    </message>
    <message>
        <source>All that the account has and all that the queue owes it, each at the price that is named. Each value is rounded down.</source>
        <translation>Tout ce que le compte possède et tout ce que la file lui doit, chacun au prix nommé. Chaque valeur est arrondie vers le bas.</translation>
    </message>
    <message>
        <source>What the best pool would have paid in that block for all of each holding, before the network&apos;s fee. USDC counts as one dollar.</source>
        <translation>Ce que le meilleur pool aurait payé dans ce bloc pour chaque avoir entier, avant les frais de réseau. Un USDC compte pour un dollar.</translation>
    </message>
    <message>
        <source>The sAID that was held just before the last step, times what the step brought each.</source>
        <translation>Le sAID détenu juste avant le dernier palier, multiplié par ce que le palier a rapporté à chacun.</translation>
    </message>
    <message>
        <source>What the token&apos;s contract says that the account has.</source>
        <translation>Ce que le contrat du jeton dit que le compte possède.</translation>
    </message>
    <message>
        <source>What the chain says that the account has.</source>
        <translation>Ce que la chaîne dit que le compte possède.</translation>
    </message>
    <message>
        <source>What the vault owes the account. It was fixed by the request, and is AID.</source>
        <translation>Ce que le contrat doit au compte. La demande l’a fixé, et c’est de l’AID.</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valeur totale</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>AID for one sAID, as the vault reckons it: its AID by its shares. Losses that are expected and not booked yet are not taken off. Who stakes comes in at it.</source>
        <translation>AID pour un sAID, comme le contrat le compte&#xa0;: son AID divisé par ses parts. Les pertes attendues, pas encore comptabilisées, n’en sont pas retirées. Qui fait du staking entre à cette valeur.</translation>
    </message>
    <message>
        <source>The Deposit NAV less the losses that are expected and not booked yet. A request to leave is fixed at it.</source>
        <translation>La VL d’entrée moins les pertes attendues, pas encore comptabilisées. Une demande de sortie est fixée à cette valeur.</translation>
    </message>
    <message>
        <source>What the best pool would have paid in that block for one sAID, after its fee.</source>
        <translation>Ce que le meilleur pool aurait payé dans ce bloc pour un sAID, après ses frais.</translation>
    </message>
    <message>
        <source>The sAID that the account has, and what it is worth at the Unstaking NAV.</source>
        <translation>Le sAID du compte, et ce qu’il vaut à la VL de sortie.</translation>
    </message>
    <message>
        <source>What the sAID that is held cost, first in, first out, by the events of the vault and of its pools.</source>
        <translation>Ce que le sAID détenu a coûté, premier entré, premier sorti, d’après les événements du contrat et de ses pools.</translation>
    </message>
    <message>
        <source>What the vault would have given in that block for exactly this payment.</source>
        <translation>Ce que le contrat aurait donné dans ce bloc pour exactement ce paiement.</translation>
    </message>
    <message>
        <source>The sAID that would come, at the Unstaking NAV after the payment. A loss that is expected is shared by who comes.</source>
        <translation>Le sAID qui arriverait, à la VL de sortie après le paiement. Qui entre partage une perte attendue.</translation>
    </message>
    <message>
        <source>The AID that a request would fix in that block, sold the best way at the prices of that block. The queue pays later, and nobody knows the price of that day.</source>
        <translation>L’AID qu’une demande fixerait dans ce bloc, vendu par la meilleure voie aux prix de ce bloc. La file paie plus tard, et personne ne connaît le prix de ce jour-là.</translation>
    </message>
    <message>
        <source>What the best way would have paid in that block for all of it, after its own fee and before the network&apos;s.</source>
        <translation>Ce que la meilleure voie aurait payé dans ce bloc pour le tout, après ses propres frais et avant ceux du réseau.</translation>
    </message>
    <message>
        <source>One part sold at once, the other by the queue, each as if it were alone.</source>
        <translation>Une partie vendue aussitôt, l’autre par la file, chacune comme si elle était seule.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 times</source>
        <translation>
            <numerusform>%1, %2 fois</numerusform>
            <numerusform>%1, %2 fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 USD, as the feed said on %2</source>
        <translation>%1 USD, selon le prix on-chain du %2</translation>
    </message>
</context>
<context>
    <name>fees</name>
    <message>
        <source>At least %1: the block takes %2 and the tip comes on.</source>
        <translation>Au moins %1&#xa0;: le bloc prend %2, et le pourboire s’y ajoute.</translation>
    </message>
    <message>
        <source>Type a figure, in gwei.</source>
        <translation>Saisissez un nombre, en gwei.</translation>
    </message>
    <message>
        <source>At least %1, to take the place of the first one.</source>
        <translation>Au moins %1, pour prendre la place de la première.</translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <source>Nothing fits. Try another word.</source>
        <translation>Aucun résultat. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>There is more that fits. Type on to narrow it down.</source>
        <translation>Il y a d’autres résultats. Continuez à saisir pour préciser.</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Il n’y a pas encore de compte.</translation>
    </message>
    <message>
        <source>Watch-only account: another signer has to sign it.</source>
        <translation>Compte en lecture seule&#xa0;: un autre signataire doit signer.</translation>
    </message>
    <message>
        <source>The wallet is locked: unlock it to sign.</source>
        <translation>Le portefeuille est verrouillé&#xa0;: déverrouillez-le pour signer.</translation>
    </message>
    <message>
        <source>Chosen now</source>
        <translation>Choisi en ce moment</translation>
    </message>
    <message>
        <source>You have %1</source>
        <translation>Vous avez %1</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Envoyer à</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Rechercher ou agir</translation>
    </message>
    <message>
        <source>The first page to the last</source>
        <translation>De la première page à la dernière</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Revenir à la page précédente</translation>
    </message>
    <message>
        <source>On to the page that you came back from</source>
        <translation>Avancer à la page d’où vous revenez</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search this page, or the whole wallet</source>
        <translation>Chercher dans cette page, ou dans tout le portefeuille</translation>
    </message>
    <message>
        <source>Hide or show amounts</source>
        <translation>Masquer ou afficher les montants</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>Verrouiller ou déverrouiller</translation>
    </message>
    <message>
        <source>Your whole address, to receive</source>
        <translation>Votre adresse complète, pour recevoir</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Tout relire</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Ces raccourcis</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>Sur une page</translation>
    </message>
    <message>
        <source>To what comes next, or before</source>
        <translation>À l’élément suivant ou précédent</translation>
    </message>
    <message>
        <source>Press what has the ring</source>
        <translation>Activer l’élément encadré</translation>
    </message>
    <message>
        <source>To another row of a table or list</source>
        <translation>À une autre ligne d’un tableau ou d’une liste</translation>
    </message>
    <message>
        <source>To another choice, or point of a chart</source>
        <translation>À un autre choix, ou point d’un graphique</translation>
    </message>
    <message>
        <source>Where the figure is from that has the ring</source>
        <translation>D’où vient le chiffre entouré</translation>
    </message>
    <message>
        <source>Scroll, or go far in a list</source>
        <translation>Défiler, ou aller loin dans une liste</translation>
    </message>
    <message>
        <source>To the first or the last</source>
        <translation>Au premier ou au dernier élément</translation>
    </message>
    <message>
        <source>On a sheet</source>
        <translation>Sur une feuille</translation>
    </message>
    <message>
        <source>Back. It never signs and never sends</source>
        <translation>Retour. Ne signe et n’envoie jamais rien</translation>
    </message>
    <message>
        <source>Round the sheet; the page below waits</source>
        <translation>Faire le tour de la feuille&#xa0;; la page dessous attend</translation>
    </message>
</context>
<context>
    <name>networks</name>
    <message>
        <source>Fees and payments are in BNB here, and this wallet would call it ETH.</source>
        <translation>Ici, frais et paiements sont en BNB, et ce portefeuille les appellerait ETH.</translation>
    </message>
    <message>
        <source>GAIB has not published how to call it. Pools are open.</source>
        <translation>GAIB n’a pas publié l’interface d’appel. Les pools sont ouverts.</translation>
    </message>
    <message>
        <source>GAIB has published no redeemer on this network.</source>
        <translation>GAIB n’a publié aucun contrat de remboursement sur ce réseau.</translation>
    </message>
    <message>
        <source>No contract had the right to mint AID on this network when it was last looked at.</source>
        <translation>Aucun contrat n’avait le droit d’émettre de l’AID sur ce réseau lors de la dernière vérification.</translation>
    </message>
    <message>
        <source>sAID lives on Ethereum.</source>
        <translation>Le sAID n’existe que sur Ethereum.</translation>
    </message>
</context>
<context>
    <name>nodes</name>
    <message>
        <source>That block is %1 old.</source>
        <translation>Ce bloc date de %1.</translation>
    </message>
    <message>
        <source>That block is %1 old: the node lags behind.</source>
        <translation>Ce bloc date de %1&#xa0;: le nœud est en retard.</translation>
    </message>
    <message>
        <source>It knows the past as well (an archive node).</source>
        <translation>Il connaît aussi le passé (nœud d’archive).</translation>
    </message>
    <message>
        <source>It has forgotten the past: prices of long ago come from events alone.</source>
        <translation>Il a oublié le passé&#xa0;: les prix anciens ne viennent que des événements.</translation>
    </message>
    <message>
        <source>An answer takes %1 ms.</source>
        <translation>Une réponse prend %1 ms.</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>interrogé</translation>
    </message>
    <message>
        <source>confirms</source>
        <translation>confirme</translation>
    </message>
    <message>
        <source>stands by</source>
        <translation>en réserve</translation>
    </message>
    <message>
        <source>No node yet: without one no balance is known.</source>
        <translation>Aucun nœud encore&#xa0;: sans nœud, aucun solde n’est connu.</translation>
    </message>
    <message>
        <source>The demo asks a node of its own on this computer.</source>
        <translation>La démonstration interroge son propre nœud sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The first node sees your addresses and when you look at them. The second has to say the same: prices with each block, and what you are about to sign; it sees your address then. Where the two contradict each other nothing is signed. The others are asked nothing until you move them up. No node can spend.</source>
        <translation>Le premier nœud voit vos adresses et le moment où vous les consultez. Le second doit dire la même chose&#xa0;: les prix à chaque bloc, et ce que vous allez signer&#xa0;; c’est alors qu’il voit votre adresse. Là où les deux se contredisent, rien n’est signé. Les autres ne sont pas interrogés tant que vous ne les faites pas monter. Aucun nœud ne peut dépenser.</translation>
    </message>
    <message>
        <source>http:// to another computer: everybody on the way can read and change what it says. Use https:// where you can.</source>
        <translation>http:// vers un autre ordinateur&#xa0;: quiconque se trouve sur le trajet peut lire et modifier ce qu’il dit. Utilisez https:// si possible.</translation>
    </message>
</context>
<context>
    <name>opinions</name>
    <message>
        <source>The block itself</source>
        <translation>Le bloc lui-même</translation>
    </message>
    <message>
        <source>The Deposit NAV of sAID</source>
        <translation>La VL d’entrée du sAID</translation>
    </message>
    <message>
        <source>The Unstaking NAV of sAID</source>
        <translation>La VL de sortie du sAID</translation>
    </message>
    <message>
        <source>What %1 hands its calls to</source>
        <translation>Le contrat à qui %1 transmet ses appels</translation>
    </message>
    <message>
        <source>Whether this account may mint</source>
        <translation>Si ce compte peut émettre</translation>
    </message>
    <message>
        <source>Whether this account may redeem</source>
        <translation>Si ce compte peut rembourser</translation>
    </message>
    <message>
        <source>What %1 may take of this account</source>
        <translation>Ce que %1 peut prélever sur ce compte</translation>
    </message>
    <message>
        <source>The account&apos;s number of transactions</source>
        <translation>Le nombre de transactions du compte</translation>
    </message>
    <message>
        <source>What this transaction would do</source>
        <translation>Ce que ferait cette transaction</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>what was agreed to</source>
        <translation>ce qui a été convenu</translation>
    </message>
</context>
<context>
    <name>ownership</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Sign this text</source>
        <translation>Signer ce texte</translation>
    </message>
    <message>
        <source>Unlock, and sign this text</source>
        <translation>Déverrouiller et signer ce texte</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Give this transaction up?</source>
        <translation>Abandonner cette transaction&#xa0;?</translation>
    </message>
    <message>
        <source>The wallet sends it no more. Whoever has its bytes could still bring it into a block: if you made the same payment again by then, both would happen. To be sure that it never happens, cancel it instead.</source>
        <translation>Le portefeuille ne l’envoie plus. Qui détient ses octets pourrait encore la faire entrer dans un bloc&#xa0;: si vous aviez refait le même paiement d’ici là, les deux auraient lieu. Pour être sûr qu’elle n’ait jamais lieu, annulez-la plutôt.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Write amounts to a file?</source>
        <translation>Écrire les montants dans un fichier&#xa0;?</translation>
    </message>
    <message>
        <source>Amounts are hidden on the screen. The file has all of them, for whoever opens it.</source>
        <translation>Les montants sont masqués à l’écran. Le fichier les contient tous, pour quiconque l’ouvre.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>You can still pay %1, but no longer by this name. No money moves.</source>
        <translation>Vous pourrez encore payer «&#xa0;%1&#xa0;», mais plus sous ce nom. Aucun argent ne bouge.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Stake &amp; exit</source>
        <translation>Staking et sortie</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Rendement</translation>
    </message>
    <message>
        <source>Backing</source>
        <translation>Réserves</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Contacts &amp; approvals</source>
        <translation>Contacts et autorisations</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Buy AID with USDC</source>
        <translation>Acheter AID avec USDC</translation>
    </message>
    <message>
        <source>swap exchange mint</source>
        <translation>échanger échange swap émettre émission mint frapper convertir</translation>
    </message>
    <message>
        <source>Sell AID for USDC</source>
        <translation>Vendre AID contre USDC</translation>
    </message>
    <message>
        <source>swap exchange redeem burn</source>
        <translation>échanger échange swap rembourser remboursement redeem brûler burn convertir</translation>
    </message>
    <message>
        <source>Sell sAID for USDC</source>
        <translation>Vendre sAID contre USDC</translation>
    </message>
    <message>
        <source>swap exchange leave unstake</source>
        <translation>échanger échange swap sortir sortie quitter unstake</translation>
    </message>
    <message>
        <source>Stake AID</source>
        <translation>Staker de l’AID</translation>
    </message>
    <message>
        <source>deposit earn yield sAID</source>
        <translation>dépôt déposer gagner placer rendement sAID staking jalonner</translation>
    </message>
    <message>
        <source>Leave sAID</source>
        <translation>Sortir du sAID</translation>
    </message>
    <message>
        <source>exit unstake queue withdraw</source>
        <translation>sortie quitter unstake file d’attente retirer retrait</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>transfer payment to somebody address</source>
        <translation>virement transfert transférer paiement payer quelqu’un adresse</translation>
    </message>
    <message>
        <source>Pay a request</source>
        <translation>Payer une demande</translation>
    </message>
    <message>
        <source>link invoice QR picture scan</source>
        <translation>lien facture QR image scanner</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>address QR deposit copy request an amount invoice</source>
        <translation>adresse QR dépôt copier demander un montant facture</translation>
    </message>
    <message>
        <source>Ask the queue to pay</source>
        <translation>Demander à la file de payer</translation>
    </message>
    <message>
        <source>process claim unstake</source>
        <translation>traiter réclamer récupérer claim unstake file d’attente</translation>
    </message>
    <message>
        <source>Add or find a contact</source>
        <translation>Ajouter ou chercher un contact</translation>
    </message>
    <message>
        <source>address book people names remove</source>
        <translation>carnet d’adresses personnes noms supprimer répertoire</translation>
    </message>
    <message>
        <source>Revoke what is allowed</source>
        <translation>Révoquer des autorisations</translation>
    </message>
    <message>
        <source>allowance revoke approve approval permission spender risk</source>
        <translation>autorisation révoquer retirer approve approuver approbation permission bénéficiaire risque</translation>
    </message>
    <message>
        <source>Open a plan from a file</source>
        <translation>Ouvrir un plan depuis un fichier</translation>
    </message>
    <message>
        <source>import check second signer draft treasury</source>
        <translation>importer vérifier second signataire brouillon trésorerie</translation>
    </message>
    <message>
        <source>Add or watch an account</source>
        <translation>Ajouter ou suivre un compte</translation>
    </message>
    <message>
        <source>import keys keystore create seed recovery phrase words backup restore</source>
        <translation>importer clés keystore créer seed phrase de récupération graine mots sauvegarde restaurer</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>Verrouiller ou déverrouiller</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>Switch vault</source>
        <translation>Changer de coffre</translation>
    </message>
    <message>
        <source>another wallet password</source>
        <translation>autre portefeuille mot de passe wallet</translation>
    </message>
    <message>
        <source>Hide or show amounts</source>
        <translation>Masquer ou afficher les montants</translation>
    </message>
    <message>
        <source>privacy mask</source>
        <translation>confidentialité discrétion cacher</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Tout relire</translation>
    </message>
    <message>
        <source>refresh reload update</source>
        <translation>actualiser rafraîchir recharger mettre à jour</translation>
    </message>
    <message>
        <source>Explain a figure</source>
        <translation>Expliquer un chiffre</translation>
    </message>
    <message>
        <source>source proof contract block hash JSON-RPC digits</source>
        <translation>source preuve contrat bloc hash JSON-RPC chiffres</translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation>Enregistrer un rapport pour l’assistance</translation>
    </message>
    <message>
        <source>help bug problem log</source>
        <translation>aide support bug problème panne journal log</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Afficher tous les raccourcis</translation>
    </message>
    <message>
        <source>keyboard shortcuts help</source>
        <translation>raccourcis clavier aide</translation>
    </message>
    <message>
        <source>Open or close the demo panel</source>
        <translation>Ouvrir ou fermer le panneau de démonstration</translation>
    </message>
    <message>
        <source>demo clock role events faults</source>
        <translation>démo horloge rôle événements pannes</translation>
    </message>
    <message>
        <source>Begin the guided tour</source>
        <translation>Commencer la visite guidée</translation>
    </message>
    <message>
        <source>demo help introduction</source>
        <translation>démo aide introduction présentation tutoriel</translation>
    </message>
    <message>
        <source>Locked: this address was not compared with the vault. Unlock before you send much to it.</source>
        <translation>Verrouillé&#xa0;: cette adresse n’a pas été comparée au coffre. Déverrouillez avant d’y envoyer beaucoup.</translation>
    </message>
    <message>
        <source>The open vault has no key for this address. What arrives there cannot be spent from here.</source>
        <translation>Le coffre ouvert n’a pas de clé pour cette adresse. Ce qui y arrive ne peut pas être dépensé depuis ce portefeuille.</translation>
    </message>
</context>
<context>
    <name>pools</name>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Read at block %1, of %2 UTC</source>
        <translation>Lu au bloc %1, du %2 UTC</translation>
    </message>
    <message>
        <source>It holds other tokens than its factory says.</source>
        <translation>Il contient d’autres jetons que ceux qu’indique sa fabrique (factory).</translation>
    </message>
    <message>
        <source>The factory does not know it.</source>
        <translation>La fabrique (factory) ne le connaît pas.</translation>
    </message>
    <message>
        <source>Code of a stranger (a hook) runs in each of its swaps.</source>
        <translation>Du code d’un tiers (un hook) s’exécute à chacun de ses échanges.</translation>
    </message>
    <message>
        <source>Too little lies in it.</source>
        <translation>Il contient trop peu de fonds.</translation>
    </message>
    <message>
        <source>Its price is far from all others.</source>
        <translation>Son prix est loin de tous les autres.</translation>
    </message>
    <message>
        <source>Nobody can understand what it answers.</source>
        <translation>Ses réponses sont incompréhensibles.</translation>
    </message>
    <message>
        <source>Unlock to see which pools you accepted.</source>
        <translation>Déverrouillez pour voir les pools que vous avez acceptés.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Found on the network; not used before you accept it.</source>
        <translation>Trouvé sur le réseau&#xa0;; non utilisé tant que vous ne l’acceptez pas.</translation>
    </message>
    <message>
        <source>Look at this pool</source>
        <translation>Examiner ce pool</translation>
    </message>
    <message>
        <source>Accepted by you, and unchanged since.</source>
        <translation>Accepté par vous, et inchangé depuis.</translation>
    </message>
    <message>
        <source>Not what you accepted any more; nothing is swapped in it.</source>
        <translation>N’est plus ce que vous avez accepté&#xa0;; rien n’y est échangé.</translation>
    </message>
    <message>
        <source>Accepted by you, and not found any more; it is not used.</source>
        <translation>Accepté par vous, et désormais introuvable&#xa0;; il n’est pas utilisé.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Accepted by you, and it does not fit what this wallet knows any more.</source>
        <translation>Accepté par vous, mais il ne correspond plus à ce que ce portefeuille connaît.</translation>
    </message>
</context>
<context>
    <name>portfolio</name>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Price, and which</source>
        <translation>Prix et type</translation>
    </message>
    <message>
        <source>Value, %1</source>
        <translation>Valeur, %1</translation>
    </message>
    <message>
        <source>Gain, AID</source>
        <translation>Gain, AID</translation>
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
        <translation>au pair</translation>
    </message>
    <message>
        <source>market %1</source>
        <translation>marché %1</translation>
    </message>
    <message>
        <source>price not read</source>
        <translation>prix non lu</translation>
    </message>
    <message>
        <source>on-chain feed</source>
        <translation>cours on-chain</translation>
    </message>
    <message>
        <source>%1 of losses not yet booked</source>
        <translation>%1 de pertes non encore constatées</translation>
    </message>
    <message>
        <source>Unstaking NAV</source>
        <translation>VL de sortie</translation>
    </message>
    <message>
        <source>earns nothing</source>
        <translation>ne rapporte rien</translation>
    </message>
    <message>
        <source>pays fees</source>
        <translation>paie les frais</translation>
    </message>
    <message>
        <source>fixed on %1</source>
        <translation>fixé le %1</translation>
    </message>
    <message>
        <source>sAID in the queue</source>
        <translation>sAID dans la file</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>sAID at Unstaking NAV, AID at par</source>
        <translation>sAID à la VL de sortie, AID au pair</translation>
    </message>
    <message>
        <source>and %1 in the queue</source>
        <translation>et %1 dans la file</translation>
    </message>
    <message>
        <source>As of %1 UTC, block %2</source>
        <translation>État au %1 UTC, bloc %2</translation>
    </message>
    <message>
        <source>Whitelisted: %1 left to mint until 00:00 UTC</source>
        <translation>Liste blanche&#xa0;: vous pouvez émettre %1 d’ici 00:00 UTC</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Last NAV step, %1</source>
        <translation>Dernier palier de VL, %1</translation>
    </message>
    <message>
        <source>In US dollars: the chain has no fresh price of the euro now.</source>
        <translation>En dollars américains&#xa0;: la chaîne n’a pas de prix récent de l’euro pour l’instant.</translation>
    </message>
    <message>
        <source>without %1: no pool takes it at this size</source>
        <translation>sans %1&#xa0;: aucun pool n’accepte ce montant</translation>
    </message>
    <message>
        <source>before network fees</source>
        <translation>avant frais de réseau</translation>
    </message>
    <message>
        <source>%1 to %2 (as described)</source>
        <translation>du %1 au %2 (délai décrit)</translation>
    </message>
    <message>
        <source>%1 to %2 (estimate)</source>
        <translation>du %1 au %2 (estimation)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>The key of %1 is not in this vault. Import its words or its key again.</source>
        <translation>La clé de %1 n’est pas dans ce coffre. Importez de nouveau ses mots ou sa clé.</translation>
    </message>
    <message>
        <source>You have not shown that your words are on paper.</source>
        <translation>Vous n’avez pas encore montré que vos mots sont sur papier.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>No ETH left to pay the fee of leaving. Send about %1 here.</source>
        <translation>Plus d’ETH pour payer les frais de sortie. Envoyez environ %1 ici.</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>%2 may still take %1</source>
        <translation>%2 peut encore prélever %1</translation>
    </message>
    <message>
        <source>A contract</source>
        <translation>Un contrat</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 to %3 days</source>
        <translation>
            <numerusform>%1 dans %2 à %3 jour</numerusform>
            <numerusform>%1 dans %2 à %3 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 to %3 days, as described</source>
        <translation>
            <numerusform>%1 dans %2 à %3 jour (délai décrit)</numerusform>
            <numerusform>%1 dans %2 à %3 jours (délai décrit)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are late: the queue has not paid yet</source>
        <translation>%1 en retard&#xa0;: la file n’a pas encore payé</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Voir</translation>
    </message>
    <message numerus="yes">
        <source>Earned in %1 months: %2</source>
        <translation>
            <numerusform>Gagné en %1 mois&#xa0;: %2</numerusform>
            <numerusform>Gagné en %1 mois&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>sAID lives on Ethereum.</source>
        <translation>Le sAID est sur Ethereum.</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Rien n’a encore été lu.</translation>
    </message>
    <message>
        <source>What was earned is being read…</source>
        <translation>Lecture de ce qui a été gagné…</translation>
    </message>
    <message>
        <source>Nothing was earned yet: AID earns nothing, sAID does.</source>
        <translation>Rien n’a encore été gagné&#xa0;: l’AID ne rapporte rien, le sAID si.</translation>
    </message>
    <message>
        <source>%1 %2 to %3 %4</source>
        <translation>%1 %2 à %3 %4</translation>
    </message>
    <message numerus="yes">
        <source>Your ETH pays for about %1 swaps at today&apos;s network fee.</source>
        <translation>
            <numerusform>Votre ETH couvre environ %1 échange aux frais de réseau du jour.</numerusform>
            <numerusform>Votre ETH couvre environ %1 échanges aux frais de réseau du jour.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presence</name>
    <message>
        <source>%1: locked</source>
        <translation>%1&#xa0;: verrouillé</translation>
    </message>
    <message>
        <source>A transaction was confirmed.</source>
        <translation>Une transaction a été confirmée.</translation>
    </message>
    <message>
        <source>A transaction failed.</source>
        <translation>Une transaction a échoué.</translation>
    </message>
    <message>
        <source>A transaction was dropped. It moved nothing.</source>
        <translation>Une transaction a été abandonnée par le réseau. Elle n’a rien déplacé.</translation>
    </message>
    <message>
        <source>The queue has paid you.</source>
        <translation>La file vous a payé.</translation>
    </message>
    <message>
        <source>%1 arrived. Nothing is owed any more.</source>
        <translation>%1 reçus. Plus rien n’est dû.</translation>
    </message>
    <message>
        <source>The queue has paid a part.</source>
        <translation>La file a payé une partie.</translation>
    </message>
    <message>
        <source>%1 arrived, %2 are still owed.</source>
        <translation>%1 reçus, %2 restent dus.</translation>
    </message>
    <message>
        <source>The NAV of sAID moved.</source>
        <translation>La VL du sAID a changé.</translation>
    </message>
    <message>
        <source>The NAV of sAID rose.</source>
        <translation>La VL du sAID a monté.</translation>
    </message>
    <message>
        <source>The NAV of sAID fell.</source>
        <translation>La VL du sAID a baissé.</translation>
    </message>
    <message>
        <source>By %1, to %2 AID for one sAID.</source>
        <translation>De %1, à %2 AID pour un sAID.</translation>
    </message>
    <message>
        <source>Open the wallet to see more.</source>
        <translation>Ouvrez le portefeuille pour en voir plus.</translation>
    </message>
    <message>
        <source>While the wallet was closed</source>
        <translation>Pendant que le portefeuille était fermé</translation>
    </message>
    <message>
        <source>Since you looked last</source>
        <translation>Depuis votre dernier passage</translation>
    </message>
    <message>
        <source>The wallet goes on in the tray.</source>
        <translation>Le portefeuille reste actif dans la zone de notification.</translation>
    </message>
    <message>
        <source>Its menu there shows the window again, or quits.</source>
        <translation>Son menu à cet endroit rouvre la fenêtre, ou quitte.</translation>
    </message>
    <message>
        <source>A transaction is waiting for a block</source>
        <translation>Une transaction attend un bloc</translation>
    </message>
    <message>
        <source>A transaction needs a look</source>
        <translation>Une transaction est à examiner</translation>
    </message>
    <message>
        <source>The latest transaction is confirmed</source>
        <translation>La dernière transaction est confirmée</translation>
    </message>
    <message>
        <source>The latest transaction failed</source>
        <translation>La dernière transaction a échoué</translation>
    </message>
    <message numerus="yes">
        <source>%1 transactions failed.</source>
        <translation>
            <numerusform>%1 transaction a échoué.</numerusform>
            <numerusform>%1 transactions ont échoué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 transactions were confirmed.</source>
        <translation>
            <numerusform>%1 transaction a été confirmée.</numerusform>
            <numerusform>%1 transactions ont été confirmées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 transactions were dropped.</source>
        <translation>
            <numerusform>%1 transaction a été abandonnée par le réseau.</numerusform>
            <numerusform>%1 transactions ont été abandonnées par le réseau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The NAV of sAID moved %1 times.</source>
        <translation>
            <numerusform>La VL du sAID a changé %1 fois.</numerusform>
            <numerusform>La VL du sAID a changé %1 fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue has paid %1 of your accounts.</source>
        <translation>
            <numerusform>La file a payé %1 de vos comptes.</numerusform>
            <numerusform>La file a payé %1 de vos comptes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quick</name>
    <message>
        <source>It is off. The system&apos;s keyring did not answer, so an item that opens nothing may be left in it.</source>
        <translation>C’est désactivé. Le trousseau du système n’a pas répondu&#xa0;; il peut donc y rester un élément qui n’ouvre rien.</translation>
    </message>
    <message>
        <source>Not available: this system has no keyring that answers. Your password works as always.</source>
        <translation>Indisponible&#xa0;: ce système n’a pas de trousseau qui réponde. Votre mot de passe fonctionne comme toujours.</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>Not real money: this happened on a demo chain.</source>
        <translation>Argent fictif&#xa0;: ceci s’est passé sur une chaîne de démonstration.</translation>
    </message>
    <message>
        <source>Receipt of a transaction</source>
        <translation>Reçu d’une transaction</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Network fee paid</source>
        <translation>Frais de réseau payés</translation>
    </message>
    <message>
        <source>Final: no later block can change it.</source>
        <translation>Définitive&#xa0;: aucun bloc ultérieur ne peut la changer.</translation>
    </message>
    <message>
        <source>In the newest block. Not final yet.</source>
        <translation>Dans le bloc le plus récent. Pas encore définitive.</translation>
    </message>
    <message numerus="yes">
        <source>In a block, with %1 blocks after it. Not final yet.</source>
        <translation>
            <numerusform>Dans un bloc, suivi de %1 bloc. Pas encore définitive.</numerusform>
            <numerusform>Dans un bloc, suivi de %1 blocs. Pas encore définitive.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left the account</source>
        <translation>Sorti du compte</translation>
    </message>
    <message>
        <source>Came into the account</source>
        <translation>Entré sur le compte</translation>
    </message>
    <message>
        <source>Fixed, to be paid later</source>
        <translation>Fixé, à payer plus tard</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Nothing moved.</source>
        <translation>Rien n’a bougé.</translation>
    </message>
    <message>
        <source>Allowance from then on</source>
        <translation>Autorisation à partir de là</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Contract called</source>
        <translation>Contrat appelé</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>%1, chain id %2</source>
        <translation>%1, id. de chaîne %2</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Time of the block</source>
        <translation>Heure du bloc</translation>
    </message>
    <message>
        <source>Hash of the transaction</source>
        <translation>Hash de la transaction</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>Written by GAIB Wallet %1.</source>
        <translation>Établi par GAIB Wallet %1.</translation>
    </message>
    <message>
        <source>Written by GAIB Wallet %1 from what a node said at block %2. Whoever wants to check it looks the hash up on the network.</source>
        <translation>Établi par GAIB Wallet %1 d’après les réponses d’un nœud au bloc %2. Pour vérifier, recherchez le hash sur le réseau.</translation>
    </message>
</context>
<context>
    <name>receive</name>
    <message>
        <source>Asks for %1 on %2.</source>
        <translation>Demande %1 sur %2.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
</context>
<context>
    <name>regions</name>
    <message>
        <source>%1, from the system</source>
        <translation>%1, d’après le système</translation>
    </message>
    <message>
        <source>As in the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation>R.A.S. chinoise de Hong Kong</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>reported</name>
    <message>
        <source>McMillan Woods (Hong Kong) wrote a limited-assurance report on the GPU-financing deployment of Spiceflow Corp, of 30 Jun 2026. It is no reconciliation of AID&apos;s reserves.</source>
        <translation>McMillan Woods (Hong Kong) a rédigé un rapport d’assurance limitée sur le déploiement de financement de GPU de Spiceflow Corp, daté du 30&#xa0;juin 2026. Ce n’est pas un rapprochement des réserves de l’AID.</translation>
    </message>
    <message>
        <source>More is pledged than is lent: about a third more in the documentation&apos;s example. No contract tells how much.</source>
        <translation>La garantie dépasse le prêt&#xa0;: d’environ un tiers dans l’exemple de la documentation. Aucun contrat ne dit de combien.</translation>
    </message>
    <message>
        <source>A transparency page of the issuer. No contract repeats it, and no report of an auditor on all reserves can be retrieved; reviewers call the proof self-reported.</source>
        <translation>Une page de transparence de l’émetteur. Aucun contrat ne la confirme, et aucun rapport d’auditeur sur l’ensemble des réserves n’est accessible&#xa0;; des analystes parlent d’une preuve autodéclarée.</translation>
    </message>
    <message>
        <source>About $175M in all: 71% T-bills and stablecoins, 29% in deals. This was before most of the deposits left.</source>
        <translation>Environ 175&#xa0;M USD en tout&#xa0;: 71&#xa0;% en bons du Trésor et stablecoins, 29&#xa0;% en opérations. C’était avant le retrait de la plupart des dépôts.</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audits</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Debt, equity and hybrid deals over H100, H200 and GB200 clusters, of 3 months to 3 years, each in a portfolio of its own. No amount, borrower or term of any deal is on chain.</source>
        <translation>Opérations de dette, de capital et hybrides sur des clusters H100, H200 et GB200, de 3 mois à 3 ans, chacune dans un portefeuille distinct. Aucun montant, emprunteur ni durée d’opération ne figure sur la chaîne.</translation>
    </message>
    <message>
        <source>It held 239,938.89 USDC. What it holds now is read above.</source>
        <translation>Il détenait 239&#x202f;938,89 USDC. Ce qu’il détient maintenant est lu ci-dessus.</translation>
    </message>
    <message>
        <source>Minter</source>
        <translation>Contrat d’émission</translation>
    </message>
    <message>
        <source>Nobody was seen with the right to mint on Arbitrum, Base and BNB at block 25,294,761 of Ethereum, though minters there are documented.</source>
        <translation>Aucune adresse ayant le droit d’émettre n’a été vue sur Arbitrum, Base et BNB au bloc 25&#x202f;294&#x202f;761 d’Ethereum, alors que la documentation y mentionne des contrats d’émission.</translation>
    </message>
    <message>
        <source>Redeemer</source>
        <translation>Contrat de remboursement</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>Réserves</translation>
    </message>
    <message>
        <source>Reserves, how they are split</source>
        <translation>Réserves, répartition</translation>
    </message>
    <message>
        <source>Sherlock audited the contracts of AID Alpha (2 high, 3 medium, 8 low findings). No public audit of AID, the minter, the redeemer or sAID was found.</source>
        <translation>Sherlock a audité les contrats d’AID Alpha (constats&#xa0;: 2 élevés, 3 moyens, 8 faibles). Aucun audit public de l’AID, des contrats d’émission et de remboursement ni du sAID n’a été trouvé.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Against the quote</source>
        <translation>Face à la cotation</translation>
    </message>
    <message>
        <source>%1 (%2 bp) less than the %3 quoted</source>
        <translation>%1 (%2 pb) de moins que la cotation de %3</translation>
    </message>
    <message>
        <source>%1 (%2 bp) more than the %3 quoted</source>
        <translation>%1 (%2 pb) de plus que la cotation de %3</translation>
    </message>
    <message>
        <source>the %3 quoted, to the basis point</source>
        <translation>égal à la cotation de %3, au point de base près</translation>
    </message>
    <message>
        <source>Nobody is known to have it. Nothing moves until it is sent.</source>
        <translation>À notre connaissance, personne ne l’a. Rien ne bouge tant qu’elle n’est pas envoyée.</translation>
    </message>
    <message>
        <source>Another transaction with its number is in a block. Nothing of this one happened.</source>
        <translation>Une autre transaction portant son numéro est dans un bloc. Celle-ci n’a eu aucun effet.</translation>
    </message>
    <message>
        <source>Its number was used elsewhere, and no node has it. Nothing of it happened.</source>
        <translation>Son numéro a été utilisé ailleurs et aucun nœud ne l’a. Elle n’a eu aucun effet.</translation>
    </message>
    <message>
        <source>It is not sent any more. Until its number is used it could still turn up.</source>
        <translation>Elle n’est plus envoyée. Tant que son numéro n’est pas utilisé, elle peut encore réapparaître.</translation>
    </message>
    <message>
        <source>Transaction number %1 was cancelled. Nothing else moved.</source>
        <translation>La transaction numéro %1 a été annulée. Rien d’autre n’a bougé.</translation>
    </message>
    <message>
        <source>The missing number %1 is filled. Nothing else moved.</source>
        <translation>Le numéro manquant %1 est comblé. Rien d’autre n’a bougé.</translation>
    </message>
    <message>
        <source>Fixed: %1, waiting in the queue</source>
        <translation>Montant fixé&#xa0;: %1, en attente dans la file</translation>
    </message>
    <message>
        <source>the contract refused it, with a message of its own</source>
        <translation>le contrat l’a refusée, avec son propre message</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Reçu %1</translation>
    </message>
    <message>
        <source>Received %1, %2 above your minimum</source>
        <translation>Reçu %1, soit %2 de plus que votre minimum</translation>
    </message>
    <message>
        <source>The node refused it. Nothing moved.</source>
        <translation>Le nœud l’a refusée. Rien n’a bougé.</translation>
    </message>
    <message>
        <source>Failed: %1. Nothing was moved; the fee of %2 is spent.</source>
        <translation>Échec&#xa0;: %1. Rien n’a été déplacé&#xa0;; les frais de %2 sont perdus.</translation>
    </message>
    <message>
        <source>It is in a block, but: %1. The fee was %2.</source>
        <translation>Elle est dans un bloc, mais&#xa0;: %1. Les frais étaient de %2.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sans raison indiquée</translation>
    </message>
    <message>
        <source>rehearsed at block %1</source>
        <translation>répétition au bloc %1</translation>
    </message>
    <message>
        <source>calls rehearsed at block %1, not what moves</source>
        <translation>appels répétés au bloc %1, sans les mouvements</translation>
    </message>
    <message>
        <source>only the first call was rehearsed, at block %1</source>
        <translation>seul le premier appel a été répété, au bloc %1</translation>
    </message>
    <message>
        <source>rehearsing…</source>
        <translation>répétition…</translation>
    </message>
    <message>
        <source>1 signature and %1 transactions, decoded</source>
        <translation>1 signature et %1 transactions, décodées</translation>
    </message>
    <message>
        <source>1 signature and 1 transaction, decoded</source>
        <translation>1 signature et 1 transaction, décodées</translation>
    </message>
    <message>
        <source>%1 transactions, decoded</source>
        <translation>%1 transactions, décodées</translation>
    </message>
    <message>
        <source>1 transaction, decoded</source>
        <translation>1 transaction, décodée</translation>
    </message>
    <message>
        <source>no call: an empty message</source>
        <translation>aucun appel&#xa0;: un message vide</translation>
    </message>
    <message>
        <source>takes %1 along</source>
        <translation>emporte %1</translation>
    </message>
    <message>
        <source>All bytes that are signed</source>
        <translation>Tous les octets signés</translation>
    </message>
    <message>
        <source>Their hash, which the key signs</source>
        <translation>Leur hash, que la clé signe</translation>
    </message>
    <message>
        <source>The words that are signed</source>
        <translation>Le texte signé</translation>
    </message>
    <message>
        <source>Bytes of the call</source>
        <translation>Octets de l’appel</translation>
    </message>
    <message>
        <source>an account that is not in this wallet</source>
        <translation>un compte absent de ce portefeuille</translation>
    </message>
    <message>
        <source>your account %1</source>
        <translation>votre compte %1</translation>
    </message>
    <message>
        <source>%1, known to this wallet</source>
        <translation>%1, connu de ce portefeuille</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>an address without a name here</source>
        <translation>une adresse sans nom ici</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>not part of what is signed</source>
        <translation>ne fait pas partie de ce qui est signé</translation>
    </message>
    <message>
        <source>a contract that this wallet does not know</source>
        <translation>un contrat inconnu de ce portefeuille</translation>
    </message>
    <message>
        <source>may take %1 now, %2 afterwards</source>
        <translation>peut prélever %1 maintenant, %2 ensuite</translation>
    </message>
    <message>
        <source>at risk: %1 now, %2 afterwards</source>
        <translation>à risque&#xa0;: %1 maintenant, %2 ensuite</translation>
    </message>
    <message>
        <source>Revokes %1 from</source>
        <translation>Révoque %1 pour</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>no transaction has this number, and those after it wait for it</source>
        <translation>aucune transaction ne porte ce numéro, et les suivantes l’attendent</translation>
    </message>
    <message>
        <source>Cancels</source>
        <translation>Annule</translation>
    </message>
    <message>
        <source>sends nothing to your own account %1</source>
        <translation>un envoi vide à votre propre compte %1</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>%1 to that contract until %2 UTC; nothing is left after step %3</source>
        <translation>%1 pour ce contrat jusqu’à %2 UTC&#xa0;; il n’en reste rien après l’étape %3</translation>
    </message>
    <message>
        <source>%1 to that contract until %2 UTC; what is not spent stays allowed after step %3</source>
        <translation>%1 pour ce contrat jusqu’à %2 UTC&#xa0;; ce qui n’est pas dépensé reste autorisé après l’étape %3</translation>
    </message>
    <message>
        <source>Fee of the first one</source>
        <translation>Frais de la première</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1 au plus</translation>
    </message>
    <message>
        <source>not known any more</source>
        <translation>ne sont plus connus</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>Autorise</translation>
    </message>
    <message>
        <source>%1 to that contract; nothing is left after step %2</source>
        <translation>%1 pour ce contrat&#xa0;; il n’en reste rien après l’étape %2</translation>
    </message>
    <message>
        <source>%1 to that contract; what is not spent stays allowed after step %2</source>
        <translation>%1 pour ce contrat&#xa0;; ce qui n’est pas dépensé reste autorisé après l’étape %2</translation>
    </message>
    <message>
        <source>%1 to Permit2, which hands it on</source>
        <translation>%1 pour Permit2, qui transmet l’autorisation</translation>
    </message>
    <message>
        <source>Permit2 may take %1 already, and hands it on</source>
        <translation>Permit2 peut déjà prélever %1 et transmet l’autorisation</translation>
    </message>
    <message>
        <source>to the router by signature, until %2 UTC; nothing is left after step %3</source>
        <translation>au routeur par signature, jusqu’à %2 UTC&#xa0;; il n’en reste rien après l’étape %3</translation>
    </message>
    <message>
        <source>to the router by signature, until %2 UTC; what is not spent stays allowed to Permit2</source>
        <translation>au routeur par signature, jusqu’à %2 UTC&#xa0;; ce qui n’est pas dépensé reste autorisé pour Permit2</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>nothing else moved</source>
        <translation>rien d’autre n’a bougé</translation>
    </message>
    <message>
        <source>no token moved</source>
        <translation>aucun jeton n’a bougé</translation>
    </message>
    <message>
        <source>through %1 alone, which tries for %2 blocks</source>
        <translation>par %1 seulement, qui essaie pendant %2 blocs</translation>
    </message>
    <message>
        <source>through your node, to everybody who listens</source>
        <translation>par votre nœud, à tous ceux qui écoutent</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Privately</source>
        <translation>En privé</translation>
    </message>
    <message>
        <source>To everybody</source>
        <translation>À tous</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Fast: the next block, in seconds. Normal: one of the next blocks. Slow: minutes, or longer when many others are waiting.</source>
        <translation>Rapide&#xa0;: le prochain bloc, en quelques secondes. Normal&#xa0;: l’un des prochains blocs. Lent&#xa0;: quelques minutes, ou plus si beaucoup d’autres attendent.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Au choix</translation>
    </message>
    <message>
        <source>Gas: at most %1, expected %2</source>
        <translation>Gas&#xa0;: %1 au plus, %2 prévus</translation>
    </message>
    <message>
        <source>How fast, and for how much</source>
        <translation>Vitesse et prix</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>prévu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tip, gwei</source>
        <translation>Pourboire, gwei</translation>
    </message>
    <message>
        <source>Most per gas, gwei</source>
        <translation>Max. par unité de gas, gwei</translation>
    </message>
    <message>
        <source>Signed, not sent</source>
        <translation>Signée, non envoyée</translation>
    </message>
    <message>
        <source>Sent, waiting for a block</source>
        <translation>Envoyée, en attente d’un bloc</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>In block %1</source>
        <translation>Dans le bloc %1</translation>
    </message>
    <message>
        <source>Final, in block %1</source>
        <translation>Définitive, dans le bloc %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnée par le réseau</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Not what was agreed</source>
        <translation>Différent de ce qui était convenu</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Send publicly</source>
        <translation>Envoyer à tous</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Unlock to sign</source>
        <translation>Déverrouiller pour signer</translation>
    </message>
    <message>
        <source>This account can only be watched: its key is elsewhere.</source>
        <translation>Ce compte est en lecture seule&#xa0;: sa clé est ailleurs.</translation>
    </message>
    <message>
        <source>Export for another signer</source>
        <translation>Exporter pour un autre signataire</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock first</source>
        <translation>Réglez d’abord l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>Your two nodes disagree</source>
        <translation>Vos deux nœuds se contredisent</translation>
    </message>
    <message>
        <source>Waiting for the node</source>
        <translation>En attente du nœud</translation>
    </message>
    <message>
        <source>Rehearsing…</source>
        <translation>Répétition…</translation>
    </message>
    <message>
        <source>Show the amounts first (Ctrl+H)</source>
        <translation>Affichez d’abord les montants (Ctrl+H)</translation>
    </message>
    <message>
        <source>Correct the network fee first</source>
        <translation>Corrigez d’abord les frais de réseau</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Accepter %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Quote again</source>
        <translation>Nouvelle cotation</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Signature…</translation>
    </message>
    <message>
        <source>Block %1 was taken back; it waits again</source>
        <translation>Bloc %1 retiré de la chaîne&#xa0;; elle attend de nouveau</translation>
    </message>
    <message>
        <source>Another transaction has used its number</source>
        <translation>Une autre transaction a utilisé son numéro</translation>
    </message>
    <message>
        <source>Private, %1 of %2 blocks</source>
        <translation>Privée, %1 sur %2 blocs</translation>
    </message>
    <message>
        <source>Only %1 has it.</source>
        <translation>Seul %1 l’a.</translation>
    </message>
    <message>
        <source>%1 has not answered, and may have it. Nobody else has.</source>
        <translation>%1 n’a pas répondu, mais l’a peut-être. Personne d’autre ne l’a.</translation>
    </message>
    <message>
        <source>The relay has given up: nothing has moved so far</source>
        <translation>Le relais a renoncé&#xa0;: rien n’a bougé jusqu’ici</translation>
    </message>
    <message>
        <source>It is not sent to everybody unless you say so.</source>
        <translation>Elle ne sera pas envoyée à tous sans votre accord.</translation>
    </message>
    <message>
        <source>You pay exactly</source>
        <translation>Vous payez exactement</translation>
    </message>
    <message>
        <source>You paid</source>
        <translation>Vous avez payé</translation>
    </message>
    <message>
        <source>Recipient gets exactly</source>
        <translation>Le destinataire reçoit exactement</translation>
    </message>
    <message>
        <source>Recipient got</source>
        <translation>Le destinataire a reçu</translation>
    </message>
    <message>
        <source>%1 under your most</source>
        <translation>%1 sous votre maximum</translation>
    </message>
    <message>
        <source>You pay at most</source>
        <translation>Vous payez au plus</translation>
    </message>
    <message>
        <source>at most %1 now</source>
        <translation>désormais %1 au plus</translation>
    </message>
    <message>
        <source>You receive exactly</source>
        <translation>Vous recevez exactement</translation>
    </message>
    <message>
        <source>You receive about, later</source>
        <translation>Vous recevez environ, plus tard</translation>
    </message>
    <message>
        <source>fixed when a block has it</source>
        <translation>fixé à l’entrée dans un bloc</translation>
    </message>
    <message>
        <source>You receive about</source>
        <translation>Vous recevez environ</translation>
    </message>
    <message>
        <source>stopped under %1</source>
        <translation>arrêt en dessous de %1</translation>
    </message>
    <message>
        <source>You receive at least</source>
        <translation>Vous recevez au moins</translation>
    </message>
    <message>
        <source>Fixed for you</source>
        <translation>Fixé pour vous</translation>
    </message>
    <message>
        <source>paid later by the queue</source>
        <translation>payé plus tard par la file</translation>
    </message>
    <message>
        <source>You received</source>
        <translation>Vous avez reçu</translation>
    </message>
    <message>
        <source>%1 above your minimum</source>
        <translation>%1 de plus que votre minimum</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Frais de réseau</translation>
    </message>
    <message>
        <source>Network fee at most</source>
        <translation>Frais de réseau au plus</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>this wallet only</source>
        <translation>ce portefeuille seulement</translation>
    </message>
    <message>
        <source>rehearsed again when you sign</source>
        <translation>nouvelle répétition à la signature</translation>
    </message>
    <message>
        <source>the network itself</source>
        <translation>le réseau lui-même</translation>
    </message>
    <message>
        <source>the token&apos;s contract</source>
        <translation>le contrat du jeton</translation>
    </message>
    <message>
        <source>the pool&apos;s contract</source>
        <translation>le contrat du pool</translation>
    </message>
    <message>
        <source>GAIB&apos;s contract</source>
        <translation>le contrat de GAIB</translation>
    </message>
    <message>
        <source>the router&apos;s contract</source>
        <translation>le contrat du routeur</translation>
    </message>
    <message>
        <source>no expiry on chain</source>
        <translation>sans expiration sur la chaîne</translation>
    </message>
    <message>
        <source>expires at %1 UTC</source>
        <translation>expire à %1 UTC</translation>
    </message>
    <message>
        <source>This node played each call, but cannot show what else moves: that was not checked.</source>
        <translation>Ce nœud a rejoué chaque appel, mais ne peut pas montrer ce qui bouge par ailleurs&#xa0;: cela n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>This node could not rehearse what comes after the first call: not checked.</source>
        <translation>Ce nœud n’a pas pu répéter ce qui suit le premier appel&#xa0;: non vérifié.</translation>
    </message>
    <message>
        <source>This node could only say that the call is not refused: what moves was not checked.</source>
        <translation>Ce nœud a seulement pu dire que l’appel n’est pas refusé&#xa0;: ce qui bouge n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>This costs you about %1 USD. Type %1 to go on.</source>
        <translation>Cela vous coûte environ %1 USD. Tapez %1 pour continuer.</translation>
    </message>
    <message>
        <source>This may cost you up to %1 USD. Type %1 to go on.</source>
        <translation>Cela peut vous coûter jusqu’à %1 USD. Tapez %1 pour continuer.</translation>
    </message>
    <message>
        <source>An earlier transaction of this account still waits, and is not counted here.</source>
        <translation>Une transaction antérieure de ce compte attend encore et n’est pas comptée ici.</translation>
    </message>
    <message>
        <source>This costs you about %1.</source>
        <translation>Cela vous coûte environ %1.</translation>
    </message>
    <message>
        <source>This may cost you up to %1.</source>
        <translation>Cela peut vous coûter jusqu’à %1.</translation>
    </message>
    <message>
        <source>The price is worse than usual for this size.</source>
        <translation>Le prix est moins bon que d’habitude pour ce montant.</translation>
    </message>
    <message>
        <source>This plan came in a file. Only one of you may sign it: signed twice, it happens twice.</source>
        <translation>Ce plan vient d’un fichier. Une seule personne doit le signer&#xa0;: signé deux fois, il s’exécute deux fois.</translation>
    </message>
    <message>
        <source>The minimum in the file is far under what would come now. Others can see to it that no more than the minimum comes.</source>
        <translation>Le minimum du fichier est très inférieur à ce qui arriverait maintenant. Des tiers peuvent faire en sorte que vous ne receviez que ce minimum.</translation>
    </message>
    <message>
        <source>Fees are about %1 times what they were of late.</source>
        <translation>Les frais valent environ %1 fois leur niveau récent.</translation>
    </message>
    <message>
        <source>Earns nothing from the request on</source>
        <translation>Ne rapporte plus rien dès la demande</translation>
    </message>
    <message>
        <source>Cannot be cancelled; one request at a time</source>
        <translation>Ne peut pas être annulée&#xa0;; une demande à la fois</translation>
    </message>
    <message>
        <source>Described as 30 to 62 days, never promised; the AID must then still be sold</source>
        <translation>Délai annoncé&#xa0;: 30 à 62 jours, jamais promis&#xa0;; l’AID devra encore être vendu</translation>
    </message>
    <message>
        <source>It pays those who asked before you first.</source>
        <translation>La file paie d’abord ceux qui ont demandé avant vous.</translation>
    </message>
    <message>
        <source>Nothing is paid to anybody. The later ones can get into a block then.</source>
        <translation>Rien n’est payé à personne. Les suivantes pourront alors entrer dans un bloc.</translation>
    </message>
    <message>
        <source>If the first one gets into a block before, this one does nothing.</source>
        <translation>Si la première entre d’abord dans un bloc, celle-ci n’aura aucun effet.</translation>
    </message>
    <message>
        <source>Step %1 is only a signature: it lets the swap take this, and costs no fee.</source>
        <translation>L’étape %1 n’est qu’une signature&#xa0;: elle autorise l’échange à prélever ce montant, sans frais.</translation>
    </message>
    <message>
        <source>Others can see this swap before its block and trade ahead of it; your minimum holds. Privately: only %1 sees it.</source>
        <translation>D’autres peuvent voir cet échange avant son bloc et passer devant&#xa0;; votre minimum reste valable. En privé&#xa0;: seul %1 le voit.</translation>
    </message>
    <message>
        <source>The second part comes on a sheet of its own, at the price of that moment.</source>
        <translation>La seconde partie aura sa propre vérification, au prix du moment.</translation>
    </message>
    <message>
        <source>%1 are sent, and not %2 as before: the rest is needed for the higher fee. Only one of the two can be in a block.</source>
        <translation>Envoi de %1 et non plus de %2&#xa0;: le reste sert aux frais plus élevés. Une seule des deux peut être dans un bloc.</translation>
    </message>
    <message>
        <source>The same with a higher fee. Only one of the two can be in a block.</source>
        <translation>La même avec des frais plus élevés. Une seule des deux peut être dans un bloc.</translation>
    </message>
    <message>
        <source>We do not know yet whether the network has it. Nothing will be sent twice.</source>
        <translation>Nous ne savons pas encore si le réseau l’a reçue. Rien ne sera envoyé deux fois.</translation>
    </message>
    <message>
        <source>%2 may still take %1.</source>
        <translation>%2 peut encore prélever %1.</translation>
    </message>
    <message>
        <source>That contract</source>
        <translation>Ce contrat</translation>
    </message>
    <message>
        <source>Swap %1 for %2</source>
        <translation>Échanger %1 contre %2</translation>
    </message>
    <message>
        <source>Mint %2 with %1</source>
        <translation>Émettre %2 avec %1</translation>
    </message>
    <message>
        <source>Redeem %1 for %2</source>
        <translation>Rembourser %1 en %2</translation>
    </message>
    <message>
        <source>Stake %1</source>
        <translation>Staker %1</translation>
    </message>
    <message>
        <source>Request to leave %1</source>
        <translation>Demander la sortie du %1</translation>
    </message>
    <message>
        <source>Ask the queue to pay</source>
        <translation>Demander à la file de payer</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Envoyer %1</translation>
    </message>
    <message>
        <source>Revoke %1 allowances</source>
        <translation>Révoquer %1 autorisations</translation>
    </message>
    <message>
        <source>Cancel transaction number %1</source>
        <translation>Annuler la transaction numéro %1</translation>
    </message>
    <message>
        <source>Sign %1 of %2: allow %3</source>
        <translation>Signer %1 sur %2&#xa0;: autoriser %3</translation>
    </message>
    <message>
        <source>Sign %1 of %2: swap %3</source>
        <translation>Signer %1 sur %2&#xa0;: échanger %3</translation>
    </message>
    <message>
        <source>Sign %1 of %2: mint with %3</source>
        <translation>Signer %1 sur %2&#xa0;: émettre avec %3</translation>
    </message>
    <message>
        <source>Sign %1 of %2: redeem %3</source>
        <translation>Signer %1 sur %2&#xa0;: rembourser %3</translation>
    </message>
    <message>
        <source>Sign %1 of %2: stake %3</source>
        <translation>Signer %1 sur %2&#xa0;: staker %3</translation>
    </message>
    <message>
        <source>Sign %1 of %2: request exit with %3</source>
        <translation>Signer %1 sur %2&#xa0;: demander la sortie de %3</translation>
    </message>
    <message>
        <source>Sign %1 of %2: ask the queue to pay</source>
        <translation>Signer %1 sur %2&#xa0;: demander à la file de payer</translation>
    </message>
    <message>
        <source>Sign %1 of %2: send %3</source>
        <translation>Signer %1 sur %2&#xa0;: envoyer %3</translation>
    </message>
    <message>
        <source>Sign %1 of %2: revoke %3</source>
        <translation>Signer %1 sur %2&#xa0;: révoquer %3</translation>
    </message>
    <message>
        <source>Sign %1 of %2: cancel number %3</source>
        <translation>Signer %1 sur %2&#xa0;: annuler le numéro %3</translation>
    </message>
    <message>
        <source>Revoke an allowance</source>
        <translation>Révoquer une autorisation</translation>
    </message>
    <message>
        <source>Fill the missing number %1</source>
        <translation>Combler le numéro manquant %1</translation>
    </message>
    <message>
        <source>Sign %1 of %2: fill number %3</source>
        <translation>Signer %1 sur %2&#xa0;: combler le numéro %3</translation>
    </message>
    <message>
        <source>%1, with a higher fee</source>
        <translation>%1, avec des frais plus élevés</translation>
    </message>
    <message>
        <source>%1, part %2 of 2</source>
        <translation>%1, partie %2 sur 2</translation>
    </message>
    <message>
        <source>Sign %1 of %2: set the old allowance to zero</source>
        <translation>Signer %1 sur %2&#xa0;: remettre à zéro l’ancienne autorisation</translation>
    </message>
    <message>
        <source>%1 by signature</source>
        <translation>%1 par signature</translation>
    </message>
    <message>
        <source>any amount of %1</source>
        <translation>%1 sans limite</translation>
    </message>
</context>
<context>
    <name>security</name>
    <message>
        <source>kept in the vault</source>
        <translation>gardé dans le coffre</translation>
    </message>
</context>
<context>
    <name>send</name>
    <message>
        <source>This address begins and ends like that of %1, and is another one. Thieves make such addresses so that they are taken for each other.</source>
        <translation>Cette adresse commence et finit comme celle de «&#xa0;%1&#xa0;», mais c’en est une autre. Des voleurs créent de telles adresses pour qu’on les confonde.</translation>
    </message>
    <message>
        <source>Part of this address is like that of %1, and it is another one. Compare every group.</source>
        <translation>Une partie de cette adresse ressemble à celle de «&#xa0;%1&#xa0;», mais c’en est une autre. Comparez chaque groupe.</translation>
    </message>
    <message>
        <source>%1 is a contract and belongs to nobody. What is sent to it is lost.</source>
        <translation>%1 est un contrat et n’appartient à personne. Ce qu’on y envoie est perdu.</translation>
    </message>
    <message>
        <source>This is the account that you send from. Nothing would move, and the fee would be paid.</source>
        <translation>C’est le compte depuis lequel vous envoyez. Rien ne bougerait, et les frais seraient payés.</translation>
    </message>
    <message>
        <source>A contract is at this address. It may not be able to give away what it gets.</source>
        <translation>Cette adresse est celle d’un contrat. Il ne pourra peut-être pas restituer ce qu’il reçoit.</translation>
    </message>
    <message>
        <source>You sent exactly this there on %1 UTC. This would be another payment.</source>
        <translation>Vous y avez envoyé exactement cela le %1 UTC. Ce serait un autre paiement.</translation>
    </message>
    <message>
        <source>First time to this address.</source>
        <translation>Premier envoi à cette adresse.</translation>
    </message>
    <message>
        <source>Type the last %1 characters of the address that you mean</source>
        <translation>Tapez les %1 derniers caractères de l’adresse voulue</translation>
    </message>
    <message>
        <source>Type its last %1 characters to send there all the same</source>
        <translation>Tapez ses %1 derniers caractères pour y envoyer quand même</translation>
    </message>
    <message>
        <source>I want to send to this account itself</source>
        <translation>Je veux envoyer à ce compte lui-même</translation>
    </message>
    <message>
        <source>I know that this contract takes it</source>
        <translation>Je sais que ce contrat l’accepte</translation>
    </message>
    <message>
        <source>After 0x, %1 characters are needed; here: %2.</source>
        <translation>Il faut %1 caractères après 0x&#xa0;; il y en a %2.</translation>
    </message>
    <message>
        <source>Nobody of this name is among your contacts and accounts.</source>
        <translation>Aucun de vos contacts et comptes ne porte ce nom.</translation>
    </message>
    <message>
        <source>Send from %1</source>
        <translation>Envoyer depuis %1</translation>
    </message>
    <message>
        <source>The address of %1</source>
        <translation>Adresse de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Use the address of %1</source>
        <translation>Utiliser l’adresse de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This account is only watched. The payment can be checked here, and signed nowhere.</source>
        <translation>Ce compte est en lecture seule. Le paiement peut être vérifié ici, mais pas signé.</translation>
    </message>
    <message>
        <source>These are the last characters of %1.</source>
        <translation>Ce sont les derniers caractères de l’adresse de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>%1, a contract of this network</source>
        <translation>%1, un contrat de ce réseau</translation>
    </message>
    <message>
        <source>%1, your own account</source>
        <translation>%1, votre propre compte</translation>
    </message>
    <message>
        <source>Not among your contacts</source>
        <translation>Absent de vos contacts</translation>
    </message>
    <message>
        <source>Requested by this link: %1, reference %2.</source>
        <translation>Demandé par ce lien&#xa0;: %1, référence %2.</translation>
    </message>
    <message>
        <source>Requested by this link: %1.</source>
        <translation>Demandé par ce lien&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The link names no amount.</source>
        <translation>Le lien n’indique aucun montant.</translation>
    </message>
    <message>
        <source>It names no network; this is %1.</source>
        <translation>Il n’indique aucun réseau&#xa0;; vous êtes sur %1.</translation>
    </message>
    <message>
        <source>You changed the amount.</source>
        <translation>Vous avez modifié le montant.</translation>
    </message>
    <message>
        <source>The link asked to pay somebody else. Only its amount, %1, is still here.</source>
        <translation>Le lien demandait de payer quelqu’un d’autre. Seul son montant, %1, est encore ici.</translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation>Solde %1</translation>
    </message>
    <message>
        <source>Kept for the fee: %1</source>
        <translation>Réservé aux frais&#xa0;: %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Review: send %1</source>
        <translation>Vérifier&#xa0;: envoyer %1</translation>
    </message>
    <message>
        <source>The wallet is locked</source>
        <translation>Le portefeuille est verrouillé</translation>
    </message>
    <message>
        <source>Your two nodes disagree</source>
        <translation>Vos deux nœuds se contredisent</translation>
    </message>
    <message>
        <source>Waiting for the node</source>
        <translation>En attente du nœud</translation>
    </message>
    <message>
        <source>Enter who gets it</source>
        <translation>Indiquez le destinataire</translation>
    </message>
    <message>
        <source>Type the characters to go on</source>
        <translation>Tapez les caractères pour continuer</translation>
    </message>
    <message>
        <source>Not possible yet</source>
        <translation>Pas encore possible</translation>
    </message>
    <message>
        <source>Enter an amount</source>
        <translation>Saisissez un montant</translation>
    </message>
    <message>
        <source>Looking at the recipient…</source>
        <translation>Examen du destinataire…</translation>
    </message>
    <message>
        <source>Tick that you mean it</source>
        <translation>Cochez pour confirmer</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Allow %1</source>
        <translation>Autorisation de %1</translation>
    </message>
    <message>
        <source>Swap %1</source>
        <translation>Échange de %1</translation>
    </message>
    <message>
        <source>Mint with %1</source>
        <translation>Émission avec %1</translation>
    </message>
    <message>
        <source>Redeem %1</source>
        <translation>Remboursement de %1</translation>
    </message>
    <message>
        <source>Stake %1</source>
        <translation>Staking de %1</translation>
    </message>
    <message>
        <source>Request exit with %1</source>
        <translation>Demande de sortie avec %1</translation>
    </message>
    <message>
        <source>Ask the queue to pay</source>
        <translation>Demande de paiement à la file</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Envoi de %1</translation>
    </message>
    <message>
        <source>Revoke an allowance</source>
        <translation>Révocation d’une autorisation</translation>
    </message>
    <message>
        <source>Cancel number %1</source>
        <translation>Annulation du numéro %1</translation>
    </message>
    <message>
        <source>Allow %1 by signature</source>
        <translation>Autorisation de %1 par signature</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <translation>Envoi de %1 à %2</translation>
    </message>
    <message>
        <source>Revoke the allowance of %1</source>
        <translation>Révocation de l’autorisation (%1)</translation>
    </message>
    <message>
        <source>Fill number %1</source>
        <translation>Comblement du numéro %1</translation>
    </message>
    <message>
        <source>Set the old allowance of %1 to zero</source>
        <translation>Remise à zéro de l’ancienne autorisation (%1)</translation>
    </message>
    <message>
        <source>Demo chain</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Fork of %1. Not real money.</source>
        <translation>Fork %1. Argent fictif.</translation>
    </message>
    <message>
        <source>slow · block %1 · %2</source>
        <translation>lent · bloc %1 · %2</translation>
    </message>
    <message>
        <source>stale · block %1 · %2</source>
        <translation>en retard · bloc %1 · %2</translation>
    </message>
    <message>
        <source>silent · block %1 · %2</source>
        <translation>muet · bloc %1 · %2</translation>
    </message>
    <message>
        <source>block %1 · %2</source>
        <translation>bloc %1 · %2</translation>
    </message>
    <message>
        <source>locked · block %1 · %2</source>
        <translation>verrouillé · bloc %1 · %2</translation>
    </message>
    <message>
        <source>clock differs · block %1 · %2</source>
        <translation>horloge décalée · bloc %1 · %2</translation>
    </message>
    <message>
        <source>nodes disagree · block %1 · %2</source>
        <translation>nœuds en désaccord · bloc %1 · %2</translation>
    </message>
    <message>
        <source>watch-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>Demo clock %1 UTC</source>
        <translation>Horloge de démo %1 UTC</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>no node</source>
        <translation>aucun nœud</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>%1 · second node silent</source>
        <translation>%1 · second nœud muet</translation>
    </message>
    <message>
        <source>The node has not answered yet.</source>
        <translation>Le nœud n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>The node is behind.</source>
        <translation>Le nœud est en retard.</translation>
    </message>
    <message>
        <source>Its newest block, %2, is of %1 UTC.</source>
        <translation>Son dernier bloc, %2, date du %1 UTC.</translation>
    </message>
    <message>
        <source>The node has not answered for %1.</source>
        <translation>Le nœud ne répond plus depuis %1.</translation>
    </message>
    <message>
        <source>Figures are from %1 UTC, block %2.</source>
        <translation>Chiffres de %1 UTC, bloc %2.</translation>
    </message>
    <message>
        <source>Contracts that are not what they were: %1.</source>
        <translation>Contrats qui ne sont plus ce qu’ils étaient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is another contract than before.</source>
        <translation>%1 n’est plus le même contrat qu’avant.</translation>
    </message>
    <message>
        <source>%1 is not what this wallet knows.</source>
        <translation>%1 n’est pas ce que ce portefeuille connaît.</translation>
    </message>
    <message>
        <source>What depends on it is closed.</source>
        <translation>Ce qui en dépend est fermé.</translation>
    </message>
    <message>
        <source>Your two nodes contradict each other.</source>
        <translation>Vos deux nœuds se contredisent.</translation>
    </message>
    <message>
        <source>%2, block %1. Nothing can be signed until they agree.</source>
        <translation>%2, bloc %1. Rien ne peut être signé tant qu’ils ne s’accordent pas.</translation>
    </message>
    <message>
        <source>%1: signed, not sent yet</source>
        <translation>%1&#xa0;: transaction signée, pas encore envoyée</translation>
    </message>
    <message>
        <source>%1: sent, waiting for a block</source>
        <translation>%1&#xa0;: transaction envoyée, en attente d’un bloc</translation>
    </message>
    <message>
        <source>%1: not seen by the node yet. Nothing is lost.</source>
        <translation>%1&#xa0;: transaction que le nœud ne voit pas encore. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>%1: replaced by another transaction. It moved nothing.</source>
        <translation>%1&#xa0;: remplacée par une autre transaction. Celle-ci n’a rien déplacé.</translation>
    </message>
    <message>
        <source>%1: dropped. It did not happen and moved nothing.</source>
        <translation>%1&#xa0;: transaction abandonnée par le réseau. Elle n’a pas eu lieu et n’a rien déplacé.</translation>
    </message>
    <message>
        <source>%1: given up. It is sent no more.</source>
        <translation>%1&#xa0;: transaction abandonnée. Elle n’est plus envoyée.</translation>
    </message>
    <message>
        <source>No transaction is waiting for a block.</source>
        <translation>Aucune transaction n’attend de bloc.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · and %2 more waiting</source>
        <translation>
            <numerusform>%1 · et %2 autre en attente</numerusform>
            <numerusform>%1 · et %2 autres en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1&#xa0;: c’est fait</translation>
    </message>
    <message>
        <source>%1: another transaction has used its number. It will hardly happen.</source>
        <translation>%1&#xa0;: une autre transaction a utilisé son numéro. Celle-ci n’aura sans doute jamais lieu.</translation>
    </message>
    <message>
        <source>%1: private, and in no block after %2. In Activity it can be sent publicly.</source>
        <translation>%1&#xa0;: envoi privé, dans aucun bloc après %2 essais. Un envoi public est possible dans Activité.</translation>
    </message>
    <message>
        <source>%1: private, %2</source>
        <translation>%1&#xa0;: envoi privé, %2</translation>
    </message>
    <message>
        <source>%1: sent, waiting for a block again. The chain took its block %2 back.</source>
        <translation>%1&#xa0;: transaction envoyée, de nouveau en attente d’un bloc. La chaîne a repris son bloc %2.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Swap on pools</source>
        <translation>Échanger sur des pools</translation>
    </message>
    <message>
        <source>Mint at GAIB</source>
        <translation>Émettre chez GAIB</translation>
    </message>
    <message>
        <source>Redeem at GAIB</source>
        <translation>Rembourser chez GAIB</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>Staker</translation>
    </message>
    <message>
        <source>Leave sAID</source>
        <translation>Sortir du sAID</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>Dollar américain</translation>
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
        <translation>Pools trouvés sur la chaîne. Utilisés&#xa0;: %1, à accepter&#xa0;: %2, écartés&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Lock and security</source>
        <translation>Verrouillage et sécurité</translation>
    </message>
    <message>
        <source>Network and nodes</source>
        <translation>Réseau et nœuds</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>signer</name>
    <message>
        <source>the account</source>
        <translation>le compte</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
    <message>
        <source>the transaction</source>
        <translation>la transaction</translation>
    </message>
    <message>
        <source>its hash</source>
        <translation>son hash</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>le plan</translation>
    </message>
    <message>
        <source>the calls</source>
        <translation>les appels</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>le montant</translation>
    </message>
    <message>
        <source>the tokens</source>
        <translation>les jetons</translation>
    </message>
    <message>
        <source>the minimum</source>
        <translation>le minimum</translation>
    </message>
    <message>
        <source>who receives</source>
        <translation>le destinataire</translation>
    </message>
    <message>
        <source>who may take the tokens</source>
        <translation>le bénéficiaire de l’autorisation</translation>
    </message>
    <message>
        <source>the deadline</source>
        <translation>l’échéance</translation>
    </message>
    <message>
        <source>the price limit</source>
        <translation>la limite de prix</translation>
    </message>
    <message>
        <source>the contract</source>
        <translation>le contrat</translation>
    </message>
    <message>
        <source>the coin that goes along</source>
        <translation>l’ETH joint</translation>
    </message>
    <message>
        <source>the permit</source>
        <translation>le permit</translation>
    </message>
    <message>
        <source>Only a pool of Curve is called directly.</source>
        <translation>Seul un pool de Curve peut être appelé directement.</translation>
    </message>
    <message>
        <source>Its address is not that of a pool.</source>
        <translation>Son adresse n’est pas celle d’un pool.</translation>
    </message>
    <message>
        <source>Its address is known as something else.</source>
        <translation>Son adresse est connue comme autre chose.</translation>
    </message>
    <message>
        <source>It holds other tokens than this network&apos;s.</source>
        <translation>Il contient d’autres jetons que ceux de ce réseau.</translation>
    </message>
    <message>
        <source>What is known of it makes no sense.</source>
        <translation>Ce qu’on en sait est incohérent.</translation>
    </message>
    <message>
        <source>whose tokens may be taken</source>
        <translation>le titulaire des jetons</translation>
    </message>
    <message>
        <source>what exactly arrives</source>
        <translation>le montant exact qui arrive</translation>
    </message>
    <message>
        <source>what is likely to be paid</source>
        <translation>le paiement probable</translation>
    </message>
    <message>
        <source>the gas</source>
        <translation>le gas</translation>
    </message>
    <message>
        <source>the tip</source>
        <translation>le pourboire</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>le numéro</translation>
    </message>
</context>
<context>
    <name>stake</name>
    <message>
        <source>AID from the queue (estimate)</source>
        <translation>AID de la file d’attente (estimation)</translation>
    </message>
    <message>
        <source>Asked on %1, %2 still to be paid. The dates are an estimate, never a promise: the queue pays when it has AID.</source>
        <translation>Demandé le %1, %2 restent à payer. Les dates sont une estimation, jamais une promesse&#xa0;: la file paie quand elle a des AID.</translation>
    </message>
    <message>
        <source>TOO LATE</source>
        <translation>TROP TARD</translation>
    </message>
    <message>
        <source>MAY BE LATE</source>
        <translation>PEUT TARDER</translation>
    </message>
    <message>
        <source>%1, fixed by the request,</source>
        <translation>%1, fixés par la demande,</translation>
    </message>
    <message>
        <source>Wait in the queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Earns nothing from the request on</source>
        <translation>Ne rapporte plus rien dès la demande</translation>
    </message>
    <message>
        <source>Cannot be cancelled</source>
        <translation>Ne peut pas être annulée</translation>
    </message>
    <message>
        <source>One request at a time</source>
        <translation>Une demande à la fois</translation>
    </message>
    <message>
        <source>Review: request exit</source>
        <translation>Vérifier&#xa0;: demander la sortie</translation>
    </message>
    <message>
        <source>then redeemed at GAIB, less %1</source>
        <translation>puis remboursés par GAIB, moins %1</translation>
    </message>
    <message>
        <source>then sold at today&apos;s %1</source>
        <translation>puis vendus au prix du jour, %1</translation>
    </message>
    <message>
        <source>Ends this part of the position</source>
        <translation>Clôt cette part de la position</translation>
    </message>
    <message>
        <source>Caution: impact %1</source>
        <translation>Prudence&#xa0;: impact %1</translation>
    </message>
    <message>
        <source>Sell now</source>
        <translation>Vendre maintenant</translation>
    </message>
    <message>
        <source>with the next block</source>
        <translation>au prochain bloc</translation>
    </message>
    <message>
        <source>Review: sell %1</source>
        <translation>Vérifier&#xa0;: vendre %1</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>CLOSED</source>
        <translation>FERMÉ</translation>
    </message>
    <message>
        <source>Nothing would be left for one of the two parts.</source>
        <translation>Il ne resterait rien pour l’une des deux parts.</translation>
    </message>
    <message>
        <source>Both, half and half</source>
        <translation>Moitié-moitié</translation>
    </message>
    <message>
        <source>Both, a part each</source>
        <translation>Les deux, une part de chaque</translation>
    </message>
    <message>
        <source>%1 now,</source>
        <translation>%1 maintenant,</translation>
    </message>
    <message>
        <source>%1 from the queue</source>
        <translation>%1 par la file</translation>
    </message>
    <message>
        <source>now, and %1 to %2</source>
        <translation>maintenant, et du %1 au %2</translation>
    </message>
    <message>
        <source>estimate for the part that waits</source>
        <translation>estimation pour la part qui attend</translation>
    </message>
    <message>
        <source>What waits earns nothing from then on</source>
        <translation>La part qui attend ne rapporte plus rien</translation>
    </message>
    <message>
        <source>That part cannot be cancelled</source>
        <translation>Cette part ne peut pas être annulée</translation>
    </message>
    <message>
        <source>Two sheets to sign, one by one</source>
        <translation>Deux feuilles à signer, l’une après l’autre</translation>
    </message>
    <message>
        <source>Review: both</source>
        <translation>Vérifier&#xa0;: les deux</translation>
    </message>
    <message>
        <source>A request of %1 is still waiting. A new one is possible once it is paid.</source>
        <translation>Une demande de %1 attend encore. Une autre sera possible après son paiement.</translation>
    </message>
    <message>
        <source>A second account is the way round. W-207</source>
        <translation>Un second compte le permet. W-207</translation>
    </message>
    <message>
        <source>A part of this way is a request, and one is open already.</source>
        <translation>Cette façon comprend une demande, et une autre est déjà en cours.</translation>
    </message>
    <message>
        <source>too little to fix any AID</source>
        <translation>trop peu pour fixer le moindre AID</translation>
    </message>
    <message>
        <source>no pool takes that much AID today</source>
        <translation>aucun pool n’accepte autant d’AID aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>as described, in %1 to %2 days</source>
        <translation>
            <numerusform>délai décrit, dans %1 à %2 jour</numerusform>
            <numerusform>délai décrit, dans %1 à %2 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as described: %1 to %2 days</source>
        <translation>
            <numerusform>délai décrit&#xa0;: %1 à %2 jour</numerusform>
            <numerusform>délai décrit&#xa0;: %1 à %2 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>estimate: the last %1 took %2 to %3 days</source>
        <translation>
            <numerusform>estimation&#xa0;: les %1 dernières ont pris %2 à %3 jour</numerusform>
            <numerusform>estimation&#xa0;: les %1 dernières ont pris %2 à %3 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>no pool takes that much sAID today</source>
        <translation>aucun pool n’accepte autant de sAID aujourd’hui</translation>
    </message>
    <message>
        <source>at least %1 · impact %2,</source>
        <translation>au moins %1 · impact %2,</translation>
    </message>
    <message>
        <source>%1, through %2 pools</source>
        <translation>%1, par %2 pools</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, puis %2</translation>
    </message>
    <message numerus="yes">
        <source>in %1 to %2 days</source>
        <translation>
            <numerusform>dans %1 à %2 jour</numerusform>
            <numerusform>dans %1 à %2 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>dans %1 jours</translation>
    </message>
    <message>
        <source>Comparing the three ways…</source>
        <translation>Comparaison des trois façons…</translation>
    </message>
    <message>
        <source>Enter an amount to compare the three ways.</source>
        <translation>Saisissez un montant pour comparer les trois façons.</translation>
    </message>
    <message>
        <source>You hold no sAID: this is how leaving works, with %1.</source>
        <translation>Vous n’avez pas de sAID&#xa0;: voici comment se passe une sortie, avec %1.</translation>
    </message>
    <message>
        <source>%1 of what you get now</source>
        <translation>%1 de ce que vous recevriez maintenant</translation>
    </message>
    <message>
        <source>Known: amounts, prices, %1 idle in the vault. Assumed: dates, the price then.</source>
        <translation>Connu&#xa0;: montants, prix, %1 disponibles dans le contrat sAID. Supposé&#xa0;: dates, prix à ce moment-là.</translation>
    </message>
    <message>
        <source>USDC less for waiting</source>
        <translation>USDC de moins en attendant</translation>
    </message>
    <message>
        <source>Selling now brings more, and at once.</source>
        <translation>Vendre maintenant rapporte plus, et tout de suite.</translation>
    </message>
    <message>
        <source>Worth %1 to %2 a year on money that waits.</source>
        <translation>Soit %1 à %2 par an sur l’argent qui attend.</translation>
    </message>
    <message>
        <source>USDC more for waiting</source>
        <translation>USDC de plus en attendant</translation>
    </message>
    <message>
        <source>Described as %1 to %2 days. The descriptions disagree, and none is a promise.</source>
        <translation>Délai décrit&#xa0;: %1 à %2 jours. Les descriptions divergent, et aucune n’est une promesse.</translation>
    </message>
    <message>
        <source>What was paid before has not been read yet.</source>
        <translation>Les paiements passés n’ont pas encore été lus.</translation>
    </message>
    <message>
        <source>Too few requests were paid so far to tell anything.</source>
        <translation>Trop peu de demandes ont été payées pour en conclure quoi que ce soit.</translation>
    </message>
    <message numerus="yes">
        <source>The last %1 requests that were paid took %2 to %3 days; %4 came in parts.</source>
        <translation>
            <numerusform>%1 demande payée jusqu’ici&#xa0;: %2 à %3 jours&#xa0;; payées en plusieurs fois&#xa0;: %4.</numerusform>
            <numerusform>Les %1 dernières demandes payées ont pris %2 à %3 jours&#xa0;; payées en plusieurs fois&#xa0;: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue ahead of you cannot be read here. %1 lie idle in the vault.</source>
        <translation>La file devant vous ne peut pas être lue ici. %1 sont disponibles dans le contrat sAID.</translation>
    </message>
    <message>
        <source>Ahead of you: %1. Idle in the vault: %2.</source>
        <translation>Devant vous&#xa0;: %1. Disponible dans le contrat sAID&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The vault could pay all of that today: as soon as somebody asks it to.</source>
        <translation>Le contrat sAID pourrait payer tout cela aujourd’hui&#xa0;: dès que quelqu’un le lui demandera.</translation>
    </message>
    <message>
        <source>The vault cannot pay all of that today: AID has to come back to it first.</source>
        <translation>Le contrat sAID ne peut pas payer tout cela aujourd’hui&#xa0;: des AID doivent d’abord y revenir.</translation>
    </message>
    <message>
        <source>Waiting would bring more only if AID can be sold above %1 USDC then.</source>
        <translation>Attendre ne rapporterait davantage que si l’AID peut alors se vendre au-dessus de %1 USDC.</translation>
    </message>
    <message>
        <source>If AID is sold at %1 USDC then, waiting and selling bring the same.</source>
        <translation>Si l’AID se vend alors à %1 USDC, attendre et vendre rapportent autant.</translation>
    </message>
    <message>
        <source>today %1, day %2</source>
        <translation>aujourd’hui %1, jour %2</translation>
    </message>
    <message>
        <source>AID on the way to you</source>
        <translation>AID en route vers vous</translation>
    </message>
    <message numerus="yes">
        <source>AID paid in %1 days, in %2 parts</source>
        <translation>
            <numerusform>AID payés en %1 jour, en %2 fois</numerusform>
            <numerusform>AID payés en %1 jours, en %2 fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>AID paid in %1 days, all at once</source>
        <translation>
            <numerusform>AID payés en %1 jour, en une fois</numerusform>
            <numerusform>AID payés en %1 jours, en une fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation>Tout payé</translation>
    </message>
    <message>
        <source>arrived without a claim</source>
        <translation>reçu sans rien avoir à réclamer</translation>
    </message>
    <message>
        <source>your last exit</source>
        <translation>votre dernière sortie</translation>
    </message>
    <message numerus="yes">
        <source>estimate, in %1 to %2 days</source>
        <translation>
            <numerusform>estimation, dans %1 à %2 jour</numerusform>
            <numerusform>estimation, dans %1 à %2 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>later than estimated; it pays when it has AID</source>
        <translation>plus tard qu’estimé&#xa0;; la file paie quand elle a des AID</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>%1 are on their way, expected %2</source>
        <translation>%1 en route, prévus %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixé</translation>
    </message>
    <message>
        <source>in AID</source>
        <translation>en AID</translation>
    </message>
    <message>
        <source>no later step moves it</source>
        <translation>aucun palier ultérieur ne le change</translation>
    </message>
    <message>
        <source>Still to be paid</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>arrives without a claim</source>
        <translation>arrive sans rien à réclamer</translation>
    </message>
    <message>
        <source>%1 still to come</source>
        <translation>%1 encore à venir</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Déjà payé</translation>
    </message>
    <message numerus="yes">
        <source>and %1 parts before these</source>
        <translation>
            <numerusform>et %1 paiement avant ceux-ci</numerusform>
            <numerusform>et %1 paiements avant ceux-ci</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue ahead of you cannot be read here.</source>
        <translation>La file devant vous ne peut pas être lue ici.</translation>
    </message>
    <message>
        <source>Ahead of you now: %1.</source>
        <translation>Devant vous à présent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ahead of you: %1 when you asked, %2 now.</source>
        <translation>Devant vous&#xa0;: %1 à votre demande, %2 maintenant.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Ahead of you and your own, over time. %1</source>
        <translation>Devant vous, votre part comprise, au fil du temps. %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Every way to sell %1 now</source>
        <translation>Toutes les façons de vendre %1 maintenant</translation>
    </message>
    <message>
        <source>two transactions, by hand on Convert: first to AID</source>
        <translation>deux transactions, à la main dans Convertir&#xa0;: d’abord en AID</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>Quotes of block %1.</source>
        <translation>Cotations du bloc %1.</translation>
    </message>
    <message>
        <source>Quotes of block %1; how much can be sold, about, from quotes of block %2.</source>
        <translation>Cotations du bloc %1&#xa0;; quantités vendables, approximatives, d’après les cotations du bloc %2.</translation>
    </message>
    <message>
        <source>Deposit NAV</source>
        <translation>VL d’entrée</translation>
    </message>
    <message>
        <source>to come in</source>
        <translation>pour entrer</translation>
    </message>
    <message>
        <source>Unstaking NAV</source>
        <translation>VL de sortie</translation>
    </message>
    <message>
        <source>to leave by the queue</source>
        <translation>pour sortir par la file</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Marché</translation>
    </message>
    <message>
        <source>to sell a little now</source>
        <translation>pour vendre un peu maintenant</translation>
    </message>
    <message>
        <source>%1 each, on average</source>
        <translation>%1 l’unité, en moyenne</translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation>valeur %1</translation>
    </message>
    <message>
        <source>deals can fail; %1 of losses are marked and not yet booked</source>
        <translation>une opération peut échouer&#xa0;; %1 de pertes signalées et non encore constatées</translation>
    </message>
    <message>
        <source>30 to 62 days; the vault can pay %1 at once</source>
        <translation>30 à 62 jours&#xa0;; le contrat sAID peut payer %1 tout de suite</translation>
    </message>
    <message>
        <source>Borrowers</source>
        <translation>Emprunteurs</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>no public audit of sAID known</source>
        <translation>aucun audit public du sAID connu</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>its owner can pause it and report losses</source>
        <translation>son propriétaire peut le suspendre et déclarer des pertes</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>GAIB&apos;s terms exclude residents of some countries. This wallet does not check.</source>
        <translation>Les conditions de GAIB excluent les résidents de certains pays. Ce portefeuille ne vérifie pas.</translation>
    </message>
    <message>
        <source>Unlock to get prices</source>
        <translation>Déverrouiller pour voir les prix</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock first</source>
        <translation>Mettez d’abord l’ordinateur à l’heure</translation>
    </message>
    <message>
        <source>Your two nodes disagree</source>
        <translation>Vos deux nœuds divergent</translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation>Solde %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>stopped under %1</source>
        <translation>arrêt sous %1</translation>
    </message>
    <message numerus="yes">
        <source>Realised, last %1 steps</source>
        <translation>
            <numerusform>Réalisé, %1 dernier palier</numerusform>
            <numerusform>Réalisé, %1 derniers paliers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2; it can fall</source>
        <translation>du %1 au %2&#xa0;; il peut baisser</translation>
    </message>
    <message numerus="yes">
        <source>%1 days of yield at that pace</source>
        <translation>
            <numerusform>%1 jour de rendement à ce rythme</numerusform>
            <numerusform>%1 jours de rendement à ce rythme</numerusform>
        </translation>
    </message>
    <message>
        <source>at Deposit NAV %1 · nothing to claim later: yield is in the price</source>
        <translation>à la VL d’entrée de %1 · rien à réclamer ensuite&#xa0;: le rendement est dans le prix</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Review: stake %1</source>
        <translation>Vérifier&#xa0;: staker %1</translation>
    </message>
    <message>
        <source>Add an account first</source>
        <translation>Ajoutez d’abord un compte</translation>
    </message>
    <message>
        <source>Not open here</source>
        <translation>Pas ouvert ici</translation>
    </message>
    <message>
        <source>Waiting for the node</source>
        <translation>En attente du nœud</translation>
    </message>
    <message>
        <source>Enter an amount</source>
        <translation>Saisissez un montant</translation>
    </message>
    <message>
        <source>Not possible yet</source>
        <translation>Pas encore possible</translation>
    </message>
    <message>
        <source>Reading prices…</source>
        <translation>Lecture des prix…</translation>
    </message>
    <message>
        <source>Read what can go wrong first</source>
        <translation>Lisez d’abord les risques</translation>
    </message>
    <message>
        <source>block %1 · %2</source>
        <translation>bloc %1 · %2</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>its code was %1… and is %2…</source>
        <translation>son code était %1… et est %2…</translation>
    </message>
    <message>
        <source>it handed its calls to %1, and now to %2</source>
        <translation>il transmettait ses appels à %1, maintenant à %2</translation>
    </message>
    <message>
        <source>it took its code from %1, and now from %2</source>
        <translation>il prenait son code de %1, maintenant de %2</translation>
    </message>
    <message>
        <source>it should count with %1 decimals, and says %2</source>
        <translation>il devrait compter avec %1 décimales, et en indique %2</translation>
    </message>
    <message>
        <source>its symbol was %1, and is %2</source>
        <translation>son symbole était %1, et est %2</translation>
    </message>
    <message>
        <source>it should hold %1, and says %2</source>
        <translation>il devrait détenir %1, et indique %2</translation>
    </message>
    <message>
        <source>there is no contract</source>
        <translation>il n’y a pas de contrat</translation>
    </message>
    <message>
        <source>it has no right to mint AID</source>
        <translation>il n’a pas le droit d’émettre des AID</translation>
    </message>
    <message>
        <source>%1 is not what it was: %2.</source>
        <translation>%1 n’est plus ce qu’il était&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is not what this wallet knows: %2.</source>
        <translation>%1 n’est pas ce que connaît ce portefeuille&#xa0;: %2.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>Fetch them</source>
        <translation>Les télécharger</translation>
    </message>
    <message>
        <source>Opening the wallet…</source>
        <translation>Ouverture du portefeuille…</translation>
    </message>
    <message>
        <source>Preparing the demo chain…</source>
        <translation>Préparation de la chaîne de démonstration…</translation>
    </message>
    <message>
        <source>Forking the live network…</source>
        <translation>Copie du réseau réel (fork)…</translation>
    </message>
    <message>
        <source>Something unexpected happened. Nothing was sent. W-900</source>
        <translation>Une erreur inattendue s’est produite. Rien n’a été envoyé. W-900</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Most wallets</source>
        <translation>Portefeuilles usuels</translation>
    </message>
    <message>
        <source>Ledger Live</source>
        <translation>Ledger Live</translation>
    </message>
    <message>
        <source>Older Ledger and MEW</source>
        <translation>Anciens Ledger et MEW</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>Langue et région</translation>
    </message>
    <message>
        <source>words, numbers and dates</source>
        <translation>mots, nombres et dates</translation>
    </message>
    <message>
        <source>create, bring, or watch one</source>
        <translation>créer, importer ou suivre</translation>
    </message>
    <message>
        <source>password and idle time</source>
        <translation>mot de passe et inactivité</translation>
    </message>
    <message>
        <source>words on paper, checked</source>
        <translation>mots sur papier, vérifiés</translation>
    </message>
    <message>
        <source>who answers your questions</source>
        <translation>qui répond à vos questions</translation>
    </message>
    <message>
        <source>the words that you have</source>
        <translation>les mots que vous avez</translation>
    </message>
    <message>
        <source>the key that you have</source>
        <translation>la clé que vous avez</translation>
    </message>
    <message>
        <source>the file that you have</source>
        <translation>le fichier que vous avez</translation>
    </message>
    <message>
        <source>the backup that you have</source>
        <translation>la sauvegarde que vous avez</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>left for later</source>
        <translation>remis à plus tard</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>inutile</translation>
    </message>
    <message>
        <source>Words and numbers are set apart. Both can be changed later.</source>
        <translation>Les mots et les nombres se règlent séparément. Les deux pourront être modifiés plus tard.</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Votre compte</translation>
    </message>
    <message>
        <source>Nothing here asks the network. Names and keys stay on this computer.</source>
        <translation>Rien ici n’interroge le réseau. Noms et clés restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose a password. It seals all that is secret in one file, the vault.</source>
        <translation>Choisissez un mot de passe. Il scelle tout ce qui est secret dans un seul fichier, le coffre.</translation>
    </message>
    <message>
        <source>The wallet reads the chain through a node of your choice, and no other.</source>
        <translation>Le portefeuille lit la chaîne par un nœud de votre choix, et aucun autre.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Vos mots</translation>
    </message>
    <message>
        <source>Type them from paper. They go into the vault only.</source>
        <translation>Saisissez-les depuis le papier. Ils ne vont que dans le coffre.</translation>
    </message>
    <message>
        <source>Your private key</source>
        <translation>Votre clé privée</translation>
    </message>
    <message>
        <source>It goes into the vault and is not shown again.</source>
        <translation>Elle va dans le coffre et n’est plus affichée.</translation>
    </message>
    <message>
        <source>Your keystore file</source>
        <translation>Votre fichier de clé (keystore)</translation>
    </message>
    <message>
        <source>The file stays where it is; its key is copied here.</source>
        <translation>Le fichier reste où il est&#xa0;; sa clé est copiée ici.</translation>
    </message>
    <message>
        <source>Your backup</source>
        <translation>Votre sauvegarde</translation>
    </message>
    <message>
        <source>It becomes the vault of this computer, as it is.</source>
        <translation>Elle devient le coffre de cet ordinateur, telle quelle.</translation>
    </message>
    <message>
        <source>They bring the account back when this computer is gone.</source>
        <translation>Ils rétablissent le compte si cet ordinateur disparaît.</translation>
    </message>
    <message>
        <source>Next: node</source>
        <translation>Suivant&#xa0;: nœud</translation>
    </message>
    <message>
        <source>Next: words</source>
        <translation>Suivant&#xa0;: mots</translation>
    </message>
    <message>
        <source>Next: account</source>
        <translation>Suivant&#xa0;: compte</translation>
    </message>
    <message>
        <source>Open the wallet</source>
        <translation>Ouvrir le portefeuille</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Open the demo chain</source>
        <translation>Ouvrir la démonstration</translation>
    </message>
    <message>
        <source>Next: lock</source>
        <translation>Suivant&#xa0;: verrouillage</translation>
    </message>
    <message>
        <source>Next: key</source>
        <translation>Suivant&#xa0;: clé</translation>
    </message>
    <message>
        <source>Next: file</source>
        <translation>Suivant&#xa0;: fichier</translation>
    </message>
    <message>
        <source>Next: backup</source>
        <translation>Suivant&#xa0;: sauvegarde</translation>
    </message>
    <message>
        <source>Show their addresses</source>
        <translation>Afficher leurs adresses</translation>
    </message>
    <message>
        <source>Bring these words</source>
        <translation>Importer ces mots</translation>
    </message>
    <message>
        <source>Bring this key</source>
        <translation>Importer cette clé</translation>
    </message>
    <message>
        <source>Bring this file</source>
        <translation>Importer ce fichier</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurer la sauvegarde</translation>
    </message>
    <message>
        <source>Make the words</source>
        <translation>Créer les mots</translation>
    </message>
    <message>
        <source>Making it slow to guess: some seconds…</source>
        <translation>Protection contre les essais&#xa0;: quelques secondes…</translation>
    </message>
    <message>
        <source>Opening the file: up to some seconds…</source>
        <translation>Ouverture du fichier&#xa0;: jusqu’à quelques secondes…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Traitement…</translation>
    </message>
    <message>
        <source>%1 is watched. More come on the Accounts page.</source>
        <translation>%1 est suivi. Ajoutez-en d’autres à la page Comptes.</translation>
    </message>
    <message>
        <source>%1 is made. More come on the Accounts page.</source>
        <translation>%1 est créé. Ajoutez-en d’autres à la page Comptes.</translation>
    </message>
    <message>
        <source>At least %1 characters. Length counts most: four or five words are good.</source>
        <translation>Au moins %1 caractères. La longueur compte le plus&#xa0;: quatre ou cinq mots conviennent.</translation>
    </message>
    <message>
        <source>Too short: %1 of at least %2 characters.</source>
        <translation>Trop court&#xa0;: %1 caractères, il en faut au moins %2.</translation>
    </message>
    <message>
        <source>%1 characters: who steals the file could guess it. Longer is safer.</source>
        <translation>%1 caractères&#xa0;: qui vole le fichier pourrait le deviner. Plus long, plus sûr.</translation>
    </message>
    <message>
        <source>%1 characters: fair, if it is nobody&apos;s name, date or saying.</source>
        <translation>%1 caractères&#xa0;: correct, si ce n’est ni un nom, ni une date, ni un dicton.</translation>
    </message>
    <message>
        <source>%1 characters: long. Good, if it is nobody&apos;s name, date or saying.</source>
        <translation>%1 caractères&#xa0;: long. Bien, si ce n’est ni un nom, ni une date, ni un dicton.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>It answers: block %1 of chain %2, which is %3.</source>
        <translation>Il répond&#xa0;: bloc %1 de la chaîne %2, c’est-à-dire %3.</translation>
    </message>
</context>
<context>
    <name>statement</name>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’an dernier</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Dernier trimestre</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>Dates au choix</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Stopped. What was read is kept.</source>
        <translation>Arrêté. Ce qui a été lu est conservé.</translation>
    </message>
    <message>
        <source>Reading the blocks of the period</source>
        <translation>Lecture des blocs de la période</translation>
    </message>
    <message>
        <source>Reading what is missing of the history: %1</source>
        <translation>Lecture de ce qui manque à l’historique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading what is missing of the history: %1, about %2 left</source>
        <translation>Lecture de ce qui manque à l’historique&#xa0;: %1, reste environ %2</translation>
    </message>
    <message>
        <source>Writing the PDF and the JSON file</source>
        <translation>Écriture du PDF et du fichier JSON</translation>
    </message>
    <message>
        <source>blocks %1 to %2</source>
        <translation>blocs %1 à %2</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>sAID at its end</source>
        <translation>sAID à la fin</translation>
    </message>
    <message>
        <source>All of it in USD at its end</source>
        <translation>Total en USD à la fin</translation>
    </message>
    <message>
        <source>Gain taken</source>
        <translation>Plus-value encaissée</translation>
    </message>
    <message>
        <source>Not yet taken</source>
        <translation>Plus-value latente</translation>
    </message>
    <message>
        <source>first in, first out</source>
        <translation>premier entré, premier sorti</translation>
    </message>
    <message>
        <source>Realised yield of sAID</source>
        <translation>Rendement réalisé du sAID</translation>
    </message>
    <message>
        <source>Money-weighted return of the account</source>
        <translation>Rendement du compte, pondéré par les capitaux</translation>
    </message>
    <message>
        <source>a year, in AID</source>
        <translation>par an, en AID</translation>
    </message>
    <message>
        <source>Transactions in the period</source>
        <translation>Transactions de la période</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Ce qui n’est pas connu</translation>
    </message>
    <message>
        <source>%1, named in the statement</source>
        <translation>%1, détail dans le relevé</translation>
    </message>
    <message>
        <source>Saved in %1: %2 and %3. To check them on any computer and over any node:</source>
        <translation>Enregistré dans %1&#xa0;: %2 et %3. Pour les vérifier sur n’importe quel ordinateur et avec n’importe quel nœud&#xa0;:</translation>
    </message>
    <message>
        <source>Saved in %1: %2 and %3. To check them while this demo is open:</source>
        <translation>Enregistré dans %1&#xa0;: %2 et %3. Pour les vérifier tant que cette démonstration est ouverte&#xa0;:</translation>
    </message>
    <message>
        <source>Not real money: this happened on a demo chain.</source>
        <translation>Argent fictif&#xa0;: tout cela s’est passé sur une chaîne de démonstration.</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1&#xa0;: du %2 au %3</translation>
    </message>
    <message>
        <source>Belongs to %1, SHA-256 %2</source>
        <translation>Accompagne %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>Statement of an account</source>
        <translation>Relevé de compte</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1, chain id %2</source>
        <translation>%1, identifiant de chaîne %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Contract of %1</source>
        <translation>Contrat %1</translation>
    </message>
    <message>
        <source>Also the holder&apos;s, as they say</source>
        <translation>Aussi au titulaire, selon ses dires</translation>
    </message>
    <message>
        <source>Last block before the period</source>
        <translation>Dernier bloc avant la période</translation>
    </message>
    <message>
        <source>Last block of the period</source>
        <translation>Dernier bloc de la période</translation>
    </message>
    <message>
        <source>Last final block when it was made</source>
        <translation>Dernier bloc définitif lors de l’établissement</translation>
    </message>
    <message>
        <source>Whose, and where</source>
        <translation>Titulaire et réseau</translation>
    </message>
    <message>
        <source>AID in the queue, asked and not paid</source>
        <translation>AID dans la file, demandés et non payés</translation>
    </message>
    <message>
        <source>Deposit NAV, AID per sAID</source>
        <translation>VL d’entrée, AID par sAID</translation>
    </message>
    <message>
        <source>Unstaking NAV, AID per sAID</source>
        <translation>VL de sortie, AID par sAID</translation>
    </message>
    <message>
        <source>The sAID at the Unstaking NAV</source>
        <translation>Le sAID à la VL de sortie</translation>
    </message>
    <message>
        <source>USD per AID</source>
        <translation>USD par AID</translation>
    </message>
    <message>
        <source>All of it in USD</source>
        <translation>Total en USD</translation>
    </message>
    <message>
        <source>USDC and USDT count as one dollar each, AID at the price below, sAID at the Unstaking NAV. Prices are cut after 18 digits here; the JSON file has them exactly.</source>
        <translation>USDC et USDT comptent pour un dollar chacun, l’AID au prix ci-dessous, le sAID à la VL de sortie. Les prix sont coupés ici après 18 décimales&#xa0;; le fichier JSON les donne exactement.</translation>
    </message>
    <message>
        <source>What there was</source>
        <translation>Avoirs</translation>
    </message>
    <message>
        <source>Realised yield of sAID, %1 to %2</source>
        <translation>Rendement réalisé du sAID, du %1 au %2</translation>
    </message>
    <message>
        <source>%1 to %2 AID per sAID</source>
        <translation>de %1 à %2 AID par sAID</translation>
    </message>
    <message>
        <source>The same for a year of 365 days</source>
        <translation>De même, ramené à un an de 365 jours</translation>
    </message>
    <message>
        <source>without compounding</source>
        <translation>sans capitalisation</translation>
    </message>
    <message>
        <source>a year, in AID, over all that went into sAID until the end of the period</source>
        <translation>par an, en AID, sur tout ce qui est entré dans le sAID jusqu’à la fin de la période</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Rendement</translation>
    </message>
    <message>
        <source>This paper goes with a file that has every figure to its last digit. Nobody has to believe either: both follow from blocks of the network, which anybody can ask.</source>
        <translation>Ce document accompagne un fichier qui contient chaque chiffre jusqu’à la dernière décimale. Personne n’a à les croire sur parole&#xa0;: tous deux découlent des blocs du réseau, que chacun peut interroger.</translation>
    </message>
    <message>
        <source>First compare the file&apos;s SHA-256 with this one. It is another as soon as one sign of the file is.</source>
        <translation>Comparez d’abord le SHA-256 du fichier avec celui-ci. Il suffit qu’un seul caractère du fichier change pour qu’il soit différent.</translation>
    </message>
    <message>
        <source>Then let the wallet&apos;s program make the statement again over a node of your own choice. It needs no account, no key and no window, and says line by line what agrees, what differs, and what that node could not say.</source>
        <translation>Faites ensuite refaire le relevé par le programme du portefeuille, avec un nœud de votre choix. Il ne lui faut ni compte, ni clé, ni fenêtre, et il dit ligne par ligne ce qui concorde, ce qui diffère et ce que ce nœud n’a pas pu dire.</translation>
    </message>
    <message>
        <source>By hand: look up each block named here with the number and compare its hash; look up each transaction with its hash and compare what it moved.</source>
        <translation>À la main&#xa0;: cherchez chaque bloc cité ici par son numéro et comparez son hash&#xa0;; cherchez chaque transaction par son hash et comparez ce qu’elle a déplacé.</translation>
    </message>
    <message>
        <source>Written by GAIB Wallet %1.</source>
        <translation>Établi par GAIB Wallet %1.</translation>
    </message>
    <message>
        <source>How to check this statement</source>
        <translation>Comment vérifier ce relevé</translation>
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
        <translation>Bloc %1, log %2, transaction %3</translation>
    </message>
    <message>
        <source>Price of pool %1 in block %2</source>
        <translation>Prix du pool %1 au bloc %2</translation>
    </message>
    <message>
        <source>From all events of the vault</source>
        <translation>D’après tous les événements du contrat sAID</translation>
    </message>
    <message>
        <source>From a deposit or a request</source>
        <translation>D’après un dépôt ou une demande</translation>
    </message>
    <message>
        <source>From an old block&apos;s state</source>
        <translation>D’après l’état d’un ancien bloc</translation>
    </message>
    <message>
        <source>paid in this transaction</source>
        <translation>payé dans cette transaction</translation>
    </message>
    <message>
        <source>last trade of a pool</source>
        <translation>dernier échange d’un pool</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>Of sAID whose cost is known. What was paid in comes back as neither gain nor loss. What the network took for transactions is left out.</source>
        <translation>Pour les sAID dont le coût est connu. Ce qui a été versé revient sans être compté ni en plus-value ni en perte. Les frais de réseau des transactions ne sont pas comptés.</translation>
    </message>
    <message>
        <source>First in, first out, %1</source>
        <translation>Premier entré, premier sorti, %1</translation>
    </message>
    <message>
        <source>Average cost, %1</source>
        <translation>Coût moyen, %1</translation>
    </message>
    <message>
        <source>Taken in the period</source>
        <translation>Encaissée sur la période</translation>
    </message>
    <message>
        <source>Not taken before it</source>
        <translation>Latente avant la période</translation>
    </message>
    <message>
        <source>Not taken at its end</source>
        <translation>Latente à la fin</translation>
    </message>
    <message>
        <source>Cost of what is held</source>
        <translation>Coût des sAID détenus</translation>
    </message>
    <message>
        <source>Its worth</source>
        <translation>Leur valeur</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Plus-value</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Net, all holders</source>
        <translation>Net, tous les porteurs</translation>
    </message>
    <message>
        <source>Net, this account</source>
        <translation>Net, ce compte</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>of which the protocol kept %1</source>
        <translation>dont gardé par le protocole&#xa0;: %1</translation>
    </message>
    <message>
        <source>after a loss of %1</source>
        <translation>après une perte de %1</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Where the yield came from, in AID</source>
        <translation>D’où vient le rendement, en AID</translation>
    </message>
    <message>
        <source>When and what</source>
        <translation>Quand et quoi</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Went</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Mouvements</translation>
    </message>
    <message>
        <source>Nothing moved in this period.</source>
        <translation>Aucun mouvement sur cette période.</translation>
    </message>
    <message>
        <source>%1 fixed, to be paid later</source>
        <translation>%1 fixés, à payer plus tard</translation>
    </message>
    <message>
        <source>Transaction %1</source>
        <translation>Transaction %1</translation>
    </message>
    <message>
        <source>Block %1, log %2: %3</source>
        <translation>Bloc %1, log %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Other side %1</source>
        <translation>Contrepartie %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Block %1: %2</source>
        <translation>Bloc %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Steps of the Deposit NAV</source>
        <translation>Paliers de la VL d’entrée</translation>
    </message>
    <message>
        <source>Nothing that belongs here is missing.</source>
        <translation>Rien de ce qui doit figurer ici ne manque.</translation>
    </message>
    <message>
        <source>Staked</source>
        <translation>Staking</translation>
    </message>
    <message>
        <source>Exit asked</source>
        <translation>Sortie demandée</translation>
    </message>
    <message>
        <source>Exit paid</source>
        <translation>Sortie payée</translation>
    </message>
    <message>
        <source>sAID bought</source>
        <translation>sAID acheté</translation>
    </message>
    <message>
        <source>sAID sold</source>
        <translation>sAID vendu</translation>
    </message>
    <message>
        <source>AID minted</source>
        <translation>AID émis</translation>
    </message>
    <message>
        <source>AID redeemed</source>
        <translation>AID remboursé</translation>
    </message>
    <message>
        <source>Swapped</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Between own accounts</source>
        <translation>Entre ses propres comptes</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Plusieurs à la fois</translation>
    </message>
    <message>
        <source>The share had no price yet at the opening.</source>
        <translation>La part n’avait pas encore de prix à l’ouverture.</translation>
    </message>
    <message>
        <source>The share had no price yet at the closing.</source>
        <translation>La part n’avait pas encore de prix à la clôture.</translation>
    </message>
    <message>
        <source>The Unstaking NAV at the opening is not known.</source>
        <translation>La VL de sortie à l’ouverture n’est pas connue.</translation>
    </message>
    <message>
        <source>The Unstaking NAV at the closing is not known.</source>
        <translation>La VL de sortie à la clôture n’est pas connue.</translation>
    </message>
    <message>
        <source>%1 of what is held came without a price: no gain counts it.</source>
        <translation>%1 du compte sont arrivés sans prix&#xa0;: aucune plus-value n’en tient compte.</translation>
    </message>
    <message>
        <source>%1 had not been traded for dollars yet at some time: 1.00 USD is assumed.</source>
        <translation>%1 n’avait pas encore été échangé contre des dollars à un moment donné&#xa0;: 1,00 USD est supposé.</translation>
    </message>
    <message>
        <source>What the account has is not all explained by what moved: %1 are left.</source>
        <translation>Les mouvements n’expliquent pas tout ce que détient le compte&#xa0;: reste %1.</translation>
    </message>
    <message>
        <source>Some steps of the share price are seen, but no event says what moved it.</source>
        <translation>Certains paliers du prix de la part sont visibles, mais aucun événement ne dit ce qui les a causés.</translation>
    </message>
    <message>
        <source>No yearly figure is given for less than 90 days.</source>
        <translation>Aucun chiffre annuel n’est donné pour moins de 90 jours.</translation>
    </message>
    <message>
        <source>No money-weighted return: less than 90 days, nothing was held, or no rate fits.</source>
        <translation>Pas de rendement pondéré par les capitaux&#xa0;: moins de 90 jours, rien de détenu, ou aucun taux ne convient.</translation>
    </message>
    <message>
        <source>Older events are missing. Let the wallet read on.</source>
        <translation>Des événements plus anciens manquent. Laissez la lecture se poursuivre.</translation>
    </message>
    <message>
        <source>The share price has a gap between %1 and %2.</source>
        <translation>Le prix de la part présente un trou entre le %1 et le %2.</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>under %1</source>
        <translation>moins de %1</translation>
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
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>The demo chain is made ready for this chapter.</source>
        <translation>La chaîne de démonstration est préparée pour ce chapitre.</translation>
    </message>
    <message>
        <source>Watch: the wallet is being used now.</source>
        <translation>Regardez&#xa0;: le portefeuille est en cours d’utilisation.</translation>
    </message>
    <message>
        <source>Paused: the window is yours. The chapter begins anew when you go on.</source>
        <translation>En pause&#xa0;: la fenêtre est à vous. Le chapitre recommencera quand vous continuerez.</translation>
    </message>
    <message>
        <source>The tour lost its way here. The chapter begins anew when you go on.</source>
        <translation>La visite s’est égarée ici. Le chapitre recommencera quand vous continuerez.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Buy AID</source>
        <translation>Acheter de l’AID</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>Staking</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Rendement</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>A second pair of eyes</source>
        <translation>Une seconde paire d’yeux</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>Trésorerie</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Backing</source>
        <translation>Réserves</translation>
    </message>
    <message>
        <source>Bad days</source>
        <translation>Les mauvais jours</translation>
    </message>
    <message>
        <source>Minting, for who is admitted</source>
        <translation>L’émission, pour qui est admis</translation>
    </message>
    <message>
        <source>This account is on GAIB&apos;s list, so it may mint AID one to one. There is a limit a day for everybody together.</source>
        <translation>Ce compte est sur la liste de GAIB&#xa0;: il peut émettre de l’AID un pour un. Il y a une limite par jour, commune à tous.</translation>
    </message>
    <message>
        <source>100,000 AID, one to one</source>
        <translation>100 000 AID, un pour un</translation>
    </message>
    <message>
        <source>No pool&apos;s price was moved by it. The dollars went to GAIB&apos;s reserve.</source>
        <translation>Le prix d’aucun pool n’a bougé pour autant. Les dollars sont allés à la réserve de GAIB.</translation>
    </message>
    <message>
        <source>A large sum, in two parts</source>
        <translation>Une grosse somme, en deux parts</translation>
    </message>
    <message>
        <source>Two pools together paid more than the best one alone. Each part had a sheet and a signature of its own.</source>
        <translation>Deux pools ensemble ont payé plus que le meilleur seul. Chaque part a eu sa feuille et sa signature.</translation>
    </message>
    <message>
        <source>Redeemed at GAIB</source>
        <translation>Remboursé chez GAIB</translation>
    </message>
    <message>
        <source>AID was given back for dollars, less a fee. That works as long as GAIB holds dollars for it.</source>
        <translation>Des AID ont été rendus contre des dollars, moins des frais. Cela fonctionne tant que GAIB a des dollars pour cela.</translation>
    </message>
    <message>
        <source>A month passes</source>
        <translation>Un mois passe</translation>
    </message>
    <message>
        <source>The demo&apos;s clock was moved by 30 days, and a yield was booked. All shares are worth more now.</source>
        <translation>L’horloge de la démonstration a avancé de 30 jours, et un rendement a été constaté. Toutes les parts valent plus maintenant.</translation>
    </message>
    <message>
        <source>Three ways out of sAID</source>
        <translation>Trois façons de sortir du sAID</translation>
    </message>
    <message>
        <source>Wait in the queue, sell now for less, or do both. The dates are estimates of past payments and promise nothing.</source>
        <translation>Attendez dans la file, vendez maintenant pour moins, ou faites les deux. Les dates sont des estimations tirées des paiements passés et ne promettent rien.</translation>
    </message>
    <message>
        <source>The sum is fixed</source>
        <translation>La somme est fixée</translation>
    </message>
    <message>
        <source>What will be paid is known from now on, and it earns nothing more. When it is paid is not known.</source>
        <translation>Ce qui sera payé est désormais connu, et ne rapporte plus rien. Quand ce sera payé, on ne le sait pas.</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>Payé en partie</translation>
    </message>
    <message>
        <source>The vault had enough for a part of it. The rest keeps its place in the queue.</source>
        <translation>Le contrat sAID avait de quoi en payer une partie. Le reste garde sa place dans la file.</translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation>Tout payé</translation>
    </message>
    <message>
        <source>Both payments are told as one story, from the request to the last of the money.</source>
        <translation>Les deux paiements forment une seule histoire, de la demande au dernier versement.</translation>
    </message>
    <message>
        <source>What stands behind AID</source>
        <translation>Ce qui garantit l’AID</translation>
    </message>
    <message>
        <source>Treasury bills, dollars and loans to data centres, as reported on the chain and dated. Each figure says who reported it.</source>
        <translation>Bons du Trésor, dollars et prêts à des centres de données, tels que déclarés sur la chaîne, avec leur date. Chaque chiffre dit qui l’a déclaré.</translation>
    </message>
    <message>
        <source>What if a loan fails</source>
        <translation>Et si un prêt échoue</translation>
    </message>
    <message>
        <source>Choose how much of it comes back. Below is what that would do to your own money.</source>
        <translation>Choisissez quelle part en revient. En dessous, l’effet que cela aurait sur votre propre argent.</translation>
    </message>
    <message>
        <source>How it became what it is</source>
        <translation>Comment on en est arrivé là</translation>
    </message>
    <message>
        <source>The books of the vault since its launch, made again from every event. What cannot be explained would be marked.</source>
        <translation>Les comptes du contrat sAID depuis son lancement, reconstitués à partir de chaque événement. Ce qui ne s’explique pas serait signalé.</translation>
    </message>
    <message>
        <source>Asked directly</source>
        <translation>Interrogés directement</translation>
    </message>
    <message>
        <source>These are answers of the contracts themselves, and a dated list of all that was changed in them.</source>
        <translation>Voici les réponses des contrats eux-mêmes, et une liste datée de tout ce qui y a été modifié.</translation>
    </message>
    <message>
        <source>A way that is closed</source>
        <translation>Une voie fermée</translation>
    </message>
    <message>
        <source>This account is not on GAIB&apos;s list, so minting would fail. The wallet says so before a fee is paid for nothing.</source>
        <translation>Ce compte n’est pas sur la liste de GAIB&#xa0;: l’émission échouerait. Le portefeuille le dit avant que des frais soient payés pour rien.</translation>
    </message>
    <message>
        <source>AID below a dollar</source>
        <translation>L’AID sous un dollar</translation>
    </message>
    <message>
        <source>Somebody sold a lot, and pools pay less than a dollar. Who sells now takes that loss; who waits does not know.</source>
        <translation>Quelqu’un a beaucoup vendu, et les pools paient moins d’un dollar. Qui vend maintenant prend cette perte&#xa0;; qui attend ne sait pas.</translation>
    </message>
    <message>
        <source>A loan that is not paid</source>
        <translation>Un prêt qui n’est pas remboursé</translation>
    </message>
    <message>
        <source>The largest loan is in default, and half of it is expected to be lost. Who leaves through the queue now bears a part of that.</source>
        <translation>Le plus grand prêt est en défaut, et une perte de la moitié est attendue. Qui sort maintenant par la file en supporte une part.</translation>
    </message>
    <message>
        <source>The node is silent</source>
        <translation>Le nœud est muet</translation>
    </message>
    <message>
        <source>Figures stay, muted and dated, and nothing can be signed on them. The money is where it was.</source>
        <translation>Les chiffres restent, estompés et datés, et rien ne peut être signé sur leur base. L’argent est là où il était.</translation>
    </message>
    <message>
        <source>And back</source>
        <translation>Le voilà de retour</translation>
    </message>
    <message>
        <source>The chain went on without us. Everything was read again, as of the newest block.</source>
        <translation>La chaîne a continué sans nous. Tout a été relu, en l’état du dernier bloc.</translation>
    </message>
    <message>
        <source>What you own</source>
        <translation>Ce que vous possédez</translation>
    </message>
    <message>
        <source>The large figure is what everything is worth today, as of one block. Beside it is what selling it all would bring now, which is less.</source>
        <translation>Le grand chiffre est ce que tout vaut aujourd’hui, à un bloc donné. À côté, ce que tout vendre rapporterait maintenant&#xa0;: c’est moins.</translation>
    </message>
    <message>
        <source>Every way to buy AID</source>
        <translation>Toutes les façons d’acheter de l’AID</translation>
    </message>
    <message>
        <source>Pools and GAIB itself are compared, after all fees. The best one is chosen, and you may take another.</source>
        <translation>Les pools et GAIB sont comparés, tous frais déduits. La meilleure façon est choisie, et vous pouvez en prendre une autre.</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>Avant de signer</translation>
    </message>
    <message>
        <source>The sheet says what leaves, what arrives at least, and who may take what. Nothing has moved yet.</source>
        <translation>La feuille dit ce qui part, ce qui arrive au moins, et qui peut prélever quoi. Rien n’a encore bougé.</translation>
    </message>
    <message>
        <source>It is in a block</source>
        <translation>C’est dans un bloc</translation>
    </message>
    <message>
        <source>The receipt is read from the block, not from the plan. What arrived is compared with what was quoted.</source>
        <translation>Le reçu est lu dans le bloc, pas dans le plan. Ce qui est arrivé est comparé à ce qui était annoncé.</translation>
    </message>
    <message>
        <source>How much worse it may get</source>
        <translation>Jusqu’où le prix peut empirer</translation>
    </message>
    <message>
        <source>If the price moves further than this, nothing is swapped. A smaller tolerance is safer, and fails sooner.</source>
        <translation>Si le prix bouge au-delà, rien n’est échangé. Une tolérance plus faible est plus sûre, et échoue plus tôt.</translation>
    </message>
    <message>
        <source>Nothing is left allowed</source>
        <translation>Plus rien n’est autorisé</translation>
    </message>
    <message>
        <source>The swap was allowed by a signature for this sum only. After it, nobody may take anything more.</source>
        <translation>L’échange a été autorisé par une signature pour cette somme seulement. Ensuite, personne ne peut rien prélever de plus.</translation>
    </message>
    <message>
        <source>Three prices of one share</source>
        <translation>Trois prix d’une même part</translation>
    </message>
    <message>
        <source>You come in at the Deposit NAV, leave through the queue at the Unstaking NAV, and sell at the market&apos;s price. They differ, and so does your money.</source>
        <translation>Vous entrez à la VL d’entrée, sortez par la file à la VL de sortie, et vendez au prix du marché. Ils diffèrent, et votre argent aussi.</translation>
    </message>
    <message>
        <source>AID has become sAID</source>
        <translation>L’AID est devenu du sAID</translation>
    </message>
    <message>
        <source>You hold shares now. Their number stays; their price moves when a yield or a loss is booked.</source>
        <translation>Vous détenez maintenant des parts. Leur nombre reste&#xa0;; leur prix bouge quand un rendement ou une perte est constaté.</translation>
    </message>
    <message>
        <source>Only what was booked counts</source>
        <translation>Seul compte ce qui a été constaté</translation>
    </message>
    <message>
        <source>Each step of the line is an event on the chain. Nothing here is a forecast, and nothing is smoothed.</source>
        <translation>Chaque palier de la courbe est un événement sur la chaîne. Rien ici n’est une prévision, et rien n’est lissé.</translation>
    </message>
    <message>
        <source>A month with a loss</source>
        <translation>Un mois avec une perte</translation>
    </message>
    <message>
        <source>The wallet says which deal lost, how much, and in which transaction. Everybody with shares bore a part of it.</source>
        <translation>Le portefeuille dit quelle opération a perdu, combien, et dans quelle transaction. Tous ceux qui avaient des parts en ont supporté une partie.</translation>
    </message>
    <message>
        <source>Your own part</source>
        <translation>Votre propre part</translation>
    </message>
    <message>
        <source>This is what your shares earned while you held them. Money that was not in at a step earned nothing of it.</source>
        <translation>Voici ce que vos parts ont rapporté pendant que vous les déteniez. L’argent absent lors d’un palier n’y a rien gagné.</translation>
    </message>
    <message>
        <source>A statement on paper</source>
        <translation>Un relevé sur papier</translation>
    </message>
    <message>
        <source>It comes as a PDF and as a file that anybody can check against a node. Here it was checked, and every line agrees.</source>
        <translation>Il se présente en PDF et en fichier que chacun peut vérifier auprès d’un nœud. Ici il a été vérifié, et chaque ligne concorde.</translation>
    </message>
    <message>
        <source>A forged statement is found</source>
        <translation>Un relevé falsifié est démasqué</translation>
    </message>
    <message>
        <source>One digit of a copy was altered. The check names the line that is wrong.</source>
        <translation>Un chiffre d’une copie a été modifié. La vérification désigne la ligne fausse.</translation>
    </message>
    <message>
        <source>Somebody you pay</source>
        <translation>Quelqu’un que vous payez</translation>
    </message>
    <message>
        <source>A name is kept on this machine alone. Later it stands wherever the address does.</source>
        <translation>Un nom reste sur cette machine seulement. Il s’affiche ensuite partout où figure l’adresse.</translation>
    </message>
    <message>
        <source>A payment before it is sent</source>
        <translation>Un paiement avant son envoi</translation>
    </message>
    <message>
        <source>Compare name and address. Nobody can take a payment back once it is in a block.</source>
        <translation>Comparez le nom et l’adresse. Personne ne peut reprendre un paiement une fois qu’il est dans un bloc.</translation>
    </message>
    <message>
        <source>Asking to be paid</source>
        <translation>Demander un paiement</translation>
    </message>
    <message>
        <source>The code holds address, token and amount. Who reads it types nothing, and sends to nobody else.</source>
        <translation>Le code contient l’adresse, le jeton et le montant. Qui le lit n’a rien à saisir, et n’envoie à personne d’autre.</translation>
    </message>
    <message>
        <source>A payment that waits</source>
        <translation>Un paiement qui attend</translation>
    </message>
    <message>
        <source>It is sent, and no block has it. The money is still in the account.</source>
        <translation>Il est envoyé, et aucun bloc ne le contient. L’argent est encore sur le compte.</translation>
    </message>
    <message>
        <source>Faster, and paid once</source>
        <translation>Plus vite, et payé une seule fois</translation>
    </message>
    <message>
        <source>The same payment was offered with a higher fee. Both have one number, so only one of them can ever count.</source>
        <translation>Le même paiement a été proposé avec des frais plus élevés. Les deux portent le même numéro&#xa0;: un seul peut donc compter.</translation>
    </message>
    <message>
        <source>Who may take your money</source>
        <translation>Qui peut prélever votre argent</translation>
    </message>
    <message>
        <source>Another program let a contract take all USDC of this account. The wallet finds that on the chain.</source>
        <translation>Un autre programme a autorisé un contrat à prélever tous les USDC de ce compte. Le portefeuille le découvre sur la chaîne.</translation>
    </message>
    <message>
        <source>It is revoked</source>
        <translation>Elle est révoquée</translation>
    </message>
    <message>
        <source>From this block on that contract can take nothing. What was taken before would not come back.</source>
        <translation>À partir de ce bloc, ce contrat ne peut plus rien prélever. Ce qui aurait été pris avant ne reviendrait pas.</translation>
    </message>
    <message>
        <source>A plan for somebody else&apos;s eyes</source>
        <translation>Un plan à faire relire par un autre</translation>
    </message>
    <message>
        <source>The payment is written into a file and not signed. Who has the file cannot move any money with it.</source>
        <translation>Le paiement est écrit dans un fichier, sans être signé. Qui a le fichier ne peut déplacer aucun argent avec.</translation>
    </message>
    <message>
        <source>The same plan, looked at again</source>
        <translation>Le même plan, relu</translation>
    </message>
    <message>
        <source>Both sides read the same fingerprint aloud. If one letter of the plan were another, it would differ.</source>
        <translation>Les deux parties lisent la même empreinte à voix haute. Si une seule lettre du plan changeait, elle serait différente.</translation>
    </message>
    <message>
        <source>Signed after two have looked</source>
        <translation>Signé après deux regards</translation>
    </message>
    <message>
        <source>Only now did the money move, and exactly as the file said.</source>
        <translation>C’est seulement maintenant que l’argent a bougé, et exactement comme le disait le fichier.</translation>
    </message>
</context>
<context>
    <name>transactions</name>
    <message>
        <source>the expected events are missing</source>
        <translation>les événements attendus manquent</translation>
    </message>
    <message>
        <source>More moved than was agreed to: %1. Look at what became of your tokens.</source>
        <translation>Plus que convenu a bougé&#xa0;: %1. Vérifiez ce que sont devenus vos jetons.</translation>
    </message>
    <message>
        <source>More was allowed than was agreed to: %2 may take %1. Revoke it.</source>
        <translation>Plus que convenu a été autorisé&#xa0;: %2 peut prélever %1. Révoquez cette autorisation.</translation>
    </message>
    <message>
        <source>What sAID owes you could not be read back. Stake shows your request.</source>
        <translation>Le montant que le sAID vous doit n’a pas pu être relu. Votre demande figure dans Staking et sortie.</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>Wait %1 s before the next attempt.</source>
        <translation>Attendez %1 s avant le prochain essai.</translation>
    </message>
</context>
<context>
    <name>uses</name>
    <message>
        <source>Borrow against Pendle&apos;s tokens.</source>
        <translation>Emprunter contre les jetons de Pendle.</translation>
    </message>
    <message>
        <source>GAIB&apos;s own token, for votes.</source>
        <translation>Le jeton propre à GAIB, pour les votes.</translation>
    </message>
    <message>
        <source>Morpho&apos;s collateral was AID Alpha, which ended. No market of AID or sAID is known.</source>
        <translation>La garantie de Morpho était AID Alpha, qui a pris fin. Aucun marché d’AID ou de sAID n’est connu.</translation>
    </message>
    <message>
        <source>Pendle&apos;s markets were those of AID Alpha, which ended. None of AID or sAID is known.</source>
        <translation>Les marchés de Pendle étaient ceux d’AID Alpha, qui a pris fin. Aucun d’AID ou de sAID n’est connu.</translation>
    </message>
    <message>
        <source>$GAIB stands behind neither AID nor sAID, and no address of it could be checked.</source>
        <translation>$GAIB ne garantit ni l’AID ni le sAID, et aucune de ses adresses n’a pu être vérifiée.</translation>
    </message>
    <message>
        <source>A place in line for what GAIB offers next.</source>
        <translation>Une place dans la file pour la prochaine offre de GAIB.</translation>
    </message>
    <message>
        <source>An exchange of derivatives.</source>
        <translation>Une plateforme de produits dérivés.</translation>
    </message>
    <message>
        <source>Fix a future yield, or trade it.</source>
        <translation>Fixer un rendement futur, ou le négocier.</translation>
    </message>
    <message>
        <source>GAIB counts them on a server of its own, which this wallet never asks. They have no price.</source>
        <translation>GAIB les compte sur son propre serveur, que ce portefeuille n’interroge jamais. Ils n’ont pas de prix.</translation>
    </message>
    <message>
        <source>GAIB keeps it; nothing of it is on chain, so this wallet cannot join for you.</source>
        <translation>GAIB la tient&#xa0;; rien n’en figure sur la chaîne&#xa0;: ce portefeuille ne peut pas vous y inscrire.</translation>
    </message>
    <message>
        <source>No contract of AEVO that takes AID or sAID is known.</source>
        <translation>On ne connaît aucun contrat d’AEVO qui accepte l’AID ou le sAID.</translation>
    </message>
    <message>
        <source>No Curve pool of AID is known on this network.</source>
        <translation>Aucun pool Curve d’AID n’est connu sur ce réseau.</translation>
    </message>
    <message>
        <source>No Uniswap v3 pool of AID is known on this network.</source>
        <translation>Aucun pool Uniswap v3 d’AID n’est connu sur ce réseau.</translation>
    </message>
    <message>
        <source>Spice, which GAIB grants to holders.</source>
        <translation>Spice, que GAIB attribue aux détenteurs.</translation>
    </message>
    <message>
        <source>Swap AID and dollars in a pool.</source>
        <translation>Échanger de l’AID et des dollars dans un pool.</translation>
    </message>
    <message>
        <source>Swap AID and dollars; sell sAID without the queue.</source>
        <translation>Échanger de l’AID et des dollars&#xa0;; vendre du sAID sans la file d’attente.</translation>
    </message>
</context>
<context>
    <name>ways</name>
    <message>
        <source>The price is moving: it is %1 from its average of the last minutes.</source>
        <translation>Le prix bouge&#xa0;: il est à %1 de sa moyenne des dernières minutes.</translation>
    </message>
    <message>
        <source>The pool pays %1 less than GAIB redeems for.</source>
        <translation>Le pool paie %1 de moins que le remboursement par GAIB.</translation>
    </message>
    <message>
        <source>A USDC is %1 away from a dollar now.</source>
        <translation>L’USDC est à %1 du dollar en ce moment.</translation>
    </message>
    <message>
        <source>This pool is changing its curve: a little less than quoted may come.</source>
        <translation>Ce pool modifie sa courbe&#xa0;: vous pourriez recevoir un peu moins que la cotation.</translation>
    </message>
    <message>
        <source>You let up to %1 less come than quoted. Others can take that from you.</source>
        <translation>Vous acceptez jusqu’à %1 de moins que la cotation. D’autres peuvent vous prendre cette différence.</translation>
    </message>
    <message>
        <source>%1 better than %2</source>
        <translation>%1 de mieux que %2</translation>
    </message>
    <message>
        <source>%1 worse than %2</source>
        <translation>%1 de moins que %2</translation>
    </message>
    <message>
        <source>at par (%1)</source>
        <translation>au pair (%1)</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>exactement %1</translation>
    </message>
    <message>
        <source>BEST</source>
        <translation>MEILLEUR</translation>
    </message>
    <message>
        <source>1:1 less %1</source>
        <translation>1:1 moins %1</translation>
    </message>
    <message>
        <source>Fewer ways</source>
        <translation>Moins de façons</translation>
    </message>
    <message>
        <source>More ways (%1)</source>
        <translation>Autres façons (%1)</translation>
    </message>
    <message>
        <source>at least %1 · two swaps</source>
        <translation>au moins %1 · deux échanges</translation>
    </message>
    <message>
        <source>network fee %1</source>
        <translation>frais de réseau %1</translation>
    </message>
    <message>
        <source>Not better: its network fee is %1</source>
        <translation>Pas mieux&#xa0;: ses frais de réseau sont de %1</translation>
    </message>
    <message>
        <source>%1 %2%</source>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>Mint 1:1 at GAIB</source>
        <translation>Émettre 1:1 chez GAIB</translation>
    </message>
    <message>
        <source>Redeem at GAIB</source>
        <translation>Rembourser chez GAIB</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation>Tapez %1 pour continuer.</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>frais %1</translation>
    </message>
    <message>
        <source>impact %1</source>
        <translation>impact %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>brings about %1</source>
        <translation>donne environ %1</translation>
    </message>
    <message>
        <source>price impact %1</source>
        <translation>impact sur le prix %1</translation>
    </message>
    <message>
        <source>price %1 under %2</source>
        <translation>prix %1 sous %2</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>Prudence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Strong caution: %1, a loss of about %2</source>
        <translation>Grande prudence&#xa0;: %1, une perte d’environ %2</translation>
    </message>
    <message>
        <source>Loss: this costs you about %1 USD.</source>
        <translation>Perte&#xa0;: cela vous coûte environ %1 USD.</translation>
    </message>
    <message>
        <source>This may cost you up to %1 USD.</source>
        <translation>Cela peut vous coûter jusqu’à %1 USD.</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Bloqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your address is not on the whitelist.</source>
        <translation>Votre adresse n’est pas sur la liste blanche.</translation>
    </message>
    <message>
        <source>Why, and how to join</source>
        <translation>Pourquoi, et comment y accéder</translation>
    </message>
    <message>
        <source>Redeem %1 now</source>
        <translation>Rembourser %1 maintenant</translation>
    </message>
    <message>
        <source>Why, and what can be read</source>
        <translation>Pourquoi, et ce qui est lisible</translation>
    </message>
    <message>
        <source>Look at this pool</source>
        <translation>Examiner ce pool</translation>
    </message>
    <message>
        <source>CLOSED</source>
        <translation>FERMÉ</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Opening key file %1 of %2</source>
        <translation>Ouverture du fichier de clé %1 sur %2</translation>
    </message>
    <message>
        <source>Trying the password on the backup. It is slow to try, so that nobody can guess it.</source>
        <translation>Essai du mot de passe sur la sauvegarde. Il est lent à essayer, pour que personne ne puisse le deviner.</translation>
    </message>
    <message>
        <source>Opening the key file. How long it takes was decided where the file was made.</source>
        <translation>Ouverture du fichier de clé. Sa durée a été décidée là où le fichier a été créé.</translation>
    </message>
    <message>
        <source>Making the key file slow to guess. Nothing is written yet.</source>
        <translation>Le fichier de clé est rendu lent à deviner. Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Looking at it on the network once more.</source>
        <translation>Nouvelle lecture sur le réseau.</translation>
    </message>
    <message>
        <source>Making the password slow to guess: some seconds.</source>
        <translation>Le mot de passe est rendu lent à deviner&#xa0;: quelques secondes.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Stopping. What is being written now is written to its end.</source>
        <translation>Arrêt en cours. Ce qui est en train de s’écrire est écrit jusqu’au bout.</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Arrêté. Tout est comme avant.</translation>
    </message>
    <message>
        <source>Stopped. The wallet has the new password, and no account was brought in.</source>
        <translation>Arrêté. Le portefeuille a le nouveau mot de passe, et aucun compte n’a été repris.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %1 keys are in the vault now, the others are not.</source>
        <translation>
            <numerusform>Arrêté. %1 clé est dans le coffre maintenant, les autres non.</numerusform>
            <numerusform>Arrêté. %1 clés sont dans le coffre maintenant, les autres non.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yields</name>
    <message>
        <source>reported by the vault</source>
        <translation>déclaré par le contrat sAID</translation>
    </message>
    <message>
        <source>from a deposit or a request</source>
        <translation>d’après un dépôt ou une demande de sortie</translation>
    </message>
    <message>
        <source>asked of an old block</source>
        <translation>lu dans un ancien bloc</translation>
    </message>
    <message>
        <source>read by this wallet</source>
        <translation>lu par ce portefeuille</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>this node keeps no old states</source>
        <translation>ce nœud ne conserve pas les anciens états</translation>
    </message>
    <message>
        <source>what was read contradicts the vault</source>
        <translation>les lectures contredisent le contrat sAID</translation>
    </message>
    <message>
        <source>Enter opens what caused it</source>
        <translation>Entrée&#xa0;: voir la cause</translation>
    </message>
    <message>
        <source>block %1 · %2</source>
        <translation>bloc %1 · %2</translation>
    </message>
    <message>
        <source>somewhere after block %1, up to block %2</source>
        <translation>après le bloc %1, au plus tard au bloc %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Unstaking</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Marché</translation>
    </message>
    <message>
        <source>since block %1 · %2</source>
        <translation>depuis le bloc %1 · %2</translation>
    </message>
    <message>
        <source>the issuer’s site, %1</source>
        <translation>site de l’émetteur, %1</translation>
    </message>
    <message>
        <source>a post, %1</source>
        <translation>une publication, %1</translation>
    </message>
    <message>
        <source>not in this figure</source>
        <translation>hors de ce chiffre</translation>
    </message>
    <message>
        <source>outside sAID</source>
        <translation>extérieur au sAID</translation>
    </message>
    <message>
        <source>not all of it was read</source>
        <translation>tout n’a pas été lu</translation>
    </message>
    <message>
        <source>too short to say</source>
        <translation>période trop courte</translation>
    </message>
    <message>
        <source>realised, simple</source>
        <translation>réalisé, simple</translation>
    </message>
    <message>
        <source>not published here</source>
        <translation>non publié ici</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 deals</source>
        <translation>
            <numerusform>%1 sur %2 opération</numerusform>
            <numerusform>%1 sur %2 opérations</numerusform>
        </translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>il y a %1 au plus</translation>
    </message>
    <message>
        <source>%1 to %2, one step</source>
        <translation>du %1 au %2, un palier</translation>
    </message>
    <message>
        <source>%1 to %2, %3 steps</source>
        <translation>du %1 au %2, %3 paliers</translation>
    </message>
    <message>
        <source>No step yet</source>
        <translation>Aucun palier encore</translation>
    </message>
    <message numerus="yes">
        <source>%1 days: no yearly rate</source>
        <translation>
            <numerusform>%1 jour&#xa0;: pas de taux annuel</numerusform>
            <numerusform>%1 jours&#xa0;: pas de taux annuel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a year, simple</source>
        <translation>%1 par an, simple</translation>
    </message>
    <message>
        <source>Yours, not yet taken</source>
        <translation>Plus-value latente</translation>
    </message>
    <message>
        <source>not all of your movements were read</source>
        <translation>tous vos mouvements n’ont pas été lus</translation>
    </message>
    <message>
        <source>You hold no sAID</source>
        <translation>Vous n’avez pas de sAID</translation>
    </message>
    <message>
        <source>since %1 · before network fees</source>
        <translation>depuis le %1 · hors frais de réseau</translation>
    </message>
    <message>
        <source>%1 a year, money-weighted</source>
        <translation>%1 par an, pondéré par les flux</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>encaissée&#xa0;: %1</translation>
    </message>
    <message>
        <source>First in, first out: %1</source>
        <translation>Premier entré, premier sorti&#xa0;: %1</translation>
    </message>
    <message>
        <source>By average cost: %1</source>
        <translation>Au coût moyen&#xa0;: %1</translation>
    </message>
    <message>
        <source>Money-weighted: the one yearly rate at which all that you put in and took out, each on its day, comes to what you have now. A year has 365 days.</source>
        <translation>Pondéré par les flux&#xa0;: le taux annuel unique auquel tous vos apports et retraits, chacun à sa date, aboutissent à ce que vous avez maintenant. L’année compte 365 jours.</translation>
    </message>
    <message>
        <source>No yearly rate of yours: under 90 days, or no single rate fits.</source>
        <translation>Pas de taux annuel pour vous&#xa0;: moins de 90 jours, ou aucun taux unique ne convient.</translation>
    </message>
    <message>
        <source>%1 in the queue: counted as taken</source>
        <translation>%1 dans la file&#xa0;: comptés comme encaissés</translation>
    </message>
    <message>
        <source>After GAIB’s share and the deals’ losses, before network fees.</source>
        <translation>Après la part de GAIB et les pertes des opérations, avant frais de réseau.</translation>
    </message>
    <message>
        <source>%1 sAID came at a price that is not known: left out</source>
        <translation>%1 sAID reçus à un prix inconnu&#xa0;: non comptés</translation>
    </message>
    <message>
        <source>%1 step up, %2 down</source>
        <translation>%1 palier en hausse, %2 en baisse</translation>
    </message>
    <message>
        <source>%1 steps up, %2 down</source>
        <translation>%1 paliers en hausse, %2 en baisse</translation>
    </message>
    <message>
        <source>no step down so far</source>
        <translation>aucun palier en baisse jusqu’ici</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>le pire %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2), made good in %3 days</source>
        <translation>
            <numerusform>%1 (%2), rattrapé en %3 jour</numerusform>
            <numerusform>%1 (%2), rattrapé en %3 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2), not made good yet</source>
        <translation>%1 (%2), pas encore rattrapé</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>deepest fall %1</source>
        <translation>plus forte baisse %1</translation>
    </message>
    <message>
        <source>spread of the steps %1</source>
        <translation>dispersion des paliers %1</translation>
    </message>
    <message>
        <source>Of the steps that follow each other without a gap. Made good: days from the lowest price until the peak before it was reached again. Spread: standard deviation of the steps’ changes.
Past steps do not announce the next one.</source>
        <translation>Sur les paliers qui se suivent sans lacune. Rattrapé&#xa0;: jours entre le prix le plus bas et le retour au sommet précédent. Dispersion&#xa0;: écart-type des variations des paliers.
Les paliers passés n’annoncent pas le suivant.</translation>
    </message>
    <message>
        <source>What the Deposit NAV did between the two dates, and nothing else: after GAIB’s share and the deals’ losses, before network fees.</source>
        <translation>L’évolution de la VL d’entrée entre les deux dates, et rien d’autre&#xa0;: après la part de GAIB et les pertes des opérations, avant frais de réseau.</translation>
    </message>
    <message>
        <source>A year, simple: the change times 365, over %1 days; nothing is compounded.</source>
        <translation>Par an, simple&#xa0;: la variation multipliée par 365 et divisée par %1 jours&#xa0;; rien n’est capitalisé.</translation>
    </message>
    <message>
        <source>Past steps do not announce the next one.</source>
        <translation>Les paliers passés n’annoncent pas le suivant.</translation>
    </message>
    <message>
        <source>No step yet.</source>
        <translation>Aucun palier encore.</translation>
    </message>
    <message numerus="yes">
        <source>Deposit NAV rose from %1 to %2 in %3 steps, %4 of them down.</source>
        <translation>
            <numerusform>La VL d’entrée a monté de %1 à %2 en %3 palier (en baisse&#xa0;: %4).</numerusform>
            <numerusform>La VL d’entrée a monté de %1 à %2 en %3 paliers, dont %4 en baisse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deposit NAV fell from %1 to %2 in %3 steps, %4 of them down.</source>
        <translation>
            <numerusform>La VL d’entrée a baissé de %1 à %2 en %3 palier (en baisse&#xa0;: %4).</numerusform>
            <numerusform>La VL d’entrée a baissé de %1 à %2 en %3 paliers, dont %4 en baisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of it is not known: %1.</source>
        <translation>Une partie n’est pas connue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>somewhere here</source>
        <translation>quelque part dans cette période</translation>
    </message>
    <message>
        <source>debt</source>
        <translation>dette</translation>
    </message>
    <message>
        <source>equity</source>
        <translation>capital</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybride</translation>
    </message>
    <message>
        <source>robotics</source>
        <translation>robotique</translation>
    </message>
    <message>
        <source>T-bills</source>
        <translation>bons du Trésor</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>GAIB’s share</source>
        <translation>Part de GAIB</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>no event says</source>
        <translation>aucun événement ne le dit</translation>
    </message>
    <message>
        <source>loss on %1</source>
        <translation>perte sur %1</translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation>Opération %1</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message numerus="yes">
        <source>All sAID earned %1 in %2 months, %3 of them negative.</source>
        <translation>
            <numerusform>Résultat de tous les sAID&#xa0;: %1 en %2 mois (négatifs&#xa0;: %3).</numerusform>
            <numerusform>Résultat de tous les sAID&#xa0;: %1 en %2 mois (négatifs&#xa0;: %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your part earned %1 in %2 months, %3 of them negative.</source>
        <translation>
            <numerusform>Résultat de votre part&#xa0;: %1 en %2 mois (négatifs&#xa0;: %3).</numerusform>
            <numerusform>Résultat de votre part&#xa0;: %1 en %2 mois (négatifs&#xa0;: %3).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open at %1…</source>
        <translation>Ouvrir sur %1…</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloc %1</translation>
    </message>
    <message>
        <source>How known: %1.</source>
        <translation>Méthode&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It happened somewhere after block %1 (%2) and up to block %3 (%4).</source>
        <translation>C’est arrivé après le bloc %1 (%2) et au plus tard au bloc %3 (%4).</translation>
    </message>
    <message>
        <source>No event explains this step: it may be a donation of AID, or this network does not say what a step came from.</source>
        <translation>Aucun événement n’explique ce palier&#xa0;: il peut s’agir d’un don d’AID, ou ce réseau ne dit pas d’où vient un palier.</translation>
    </message>
    <message>
        <source>No account yet. The Accounts page makes one.</source>
        <translation>Aucun compte pour l’instant. Créez-en un à la page Comptes.</translation>
    </message>
    <message>
        <source>Nothing was read yet, and the wallet is locked.</source>
        <translation>Rien n’a encore été lu, et le portefeuille est verrouillé.</translation>
    </message>
    <message>
        <source>Nobody has staked yet.</source>
        <translation>Personne n’a encore fait de staking.</translation>
    </message>
    <message>
        <source>No step yet since %1.</source>
        <translation>Aucun palier depuis le %1.</translation>
    </message>
    <message>
        <source>after GAIB’s share, before network fees</source>
        <translation>après la part de GAIB, avant frais de réseau</translation>
    </message>
    <message>
        <source>As of %1 UTC, block %2</source>
        <translation>État au %1 UTC, bloc %2</translation>
    </message>
    <message>
        <source>Reading the past… %1%</source>
        <translation>Lecture du passé… %1&#xa0;%</translation>
    </message>
    <message>
        <source>Reading the past… %1%, about %2</source>
        <translation>Lecture du passé… %1&#xa0;%, environ %2</translation>
    </message>
    <message>
        <source>Reading %1… %2%, about %3</source>
        <translation>Lecture&#xa0;: %1… %2&#xa0;%, environ %3</translation>
    </message>
    <message>
        <source>Locked: no node is asked. These figures were kept.</source>
        <translation>Verrouillé&#xa0;: aucun nœud n’est interrogé. Ces chiffres sont ceux conservés.</translation>
    </message>
    <message>
        <source>Stopped. The rest of the past was not read.</source>
        <translation>Arrêté. Le reste du passé n’a pas été lu.</translation>
    </message>
    <message>
        <source>Before %1 this node has no data.</source>
        <translation>Avant le %1, ce nœud n’a pas de données.</translation>
    </message>
    <message>
        <source>Some of the past was read from your second node.</source>
        <translation>Une partie du passé a été lue sur votre second nœud.</translation>
    </message>
    <message>
        <source>What was read does not add up to what the vault says: %1 to %2 is left blank.</source>
        <translation>Les lectures ne concordent pas avec ce que dit le contrat sAID&#xa0;: la période du %1 au %2 reste vide.</translation>
    </message>
    <message>
        <source>This node keeps no old states: %1 to %2 is left blank.</source>
        <translation>Ce nœud ne conserve pas les anciens états&#xa0;: la période du %1 au %2 reste vide.</translation>
    </message>
    <message>
        <source>%1 to %2 was not read and is left blank.</source>
        <translation>La période du %1 au %2 n’a pas été lue et reste vide.</translation>
    </message>
    <message>
        <source>All sAID</source>
        <translation>Tous les sAID</translation>
    </message>
    <message>
        <source>My part</source>
        <translation>Ma part</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Dernier palier</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 paliers</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>NAV before</source>
        <translation>VL avant</translation>
    </message>
    <message>
        <source>NAV after</source>
        <translation>VL après</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>bloc %1</translation>
    </message>
    <message>
        <source>blocks %1 to %2</source>
        <translation>blocs %1 à %2</translation>
    </message>
    <message>
        <source>The split by source is not published on this network.</source>
        <translation>La répartition par source n’est pas publiée sur ce réseau.</translation>
    </message>
    <message>
        <source>AID, all that was read</source>
        <translation>AID, sur tout ce qui a été lu</translation>
    </message>
    <message>
        <source>AID, after GAIB’s share</source>
        <translation>AID, après la part de GAIB</translation>
    </message>
</context>
</TS>
