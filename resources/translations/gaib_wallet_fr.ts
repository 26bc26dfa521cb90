<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountLine</name>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address is shown once the words are checked on paper, or left for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address and QR code of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the key of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a keystore file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountStep</name>
    <message>
        <source>How the account comes here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, for you alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 are enough for anybody. 24 take longer to write, and to type again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this wallet, with all its accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a vault of its own: lock, then take another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make new words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new account, made here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 to 24, from another wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 hex digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a keystore file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with its password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a chain and money of its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Bring them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs a key asks for the password first. The rest stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring words, key or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a backup of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup that was never tried is a hope. Trying it changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityDetail</name>
    <message>
        <source>Technical details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>What this wallet signs is kept here before it is sent, so nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddAccountSheet</name>
    <message>
        <source>What is brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keystore file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of that file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered as in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, for you alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key, 64 hex digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 are enough for anybody. 24 take longer to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in this wallet now, and every page shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressLabel</name>
    <message>
        <source>Copy the whole address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmountEdit</name>
    <message>
        <source>25%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmountLine</name>
    <message>
        <source>Max</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApprovalRows</name>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke: %1 may take no more %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApprovalsCard</name>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may take tokens from this account without asking again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock to revoke all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackingPage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What AID and sAID can be used for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupFields</name>
    <message>
        <source>Backup of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password that it was saved under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its accounts come back with their keys, under the same password. Names and watched addresses are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .gaib file, as it is saved on the Accounts page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Not now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of this wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are in the vault. Its password shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 words bring this account back on any computer. Whoever reads them can take everything in it. Have paper and a pen ready, and nobody beside you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all %1 in their order, with their numbers. Then three of them are asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type these from your paper. Words that fit are offered as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the words are on paper, this computer is the only place where the account exists. If it breaks, is lost, or the password is forgotten, everything in the account is lost for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take no photo and keep no file of them. Your passphrase is not among them: write it down too, and keep it apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take no photo and keep no file of them: paper cannot be hacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet keeps reminding you, and shows the words when you ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your paper is right. Keep it where neither fire nor guests find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left for later. The reminder stays on the Portfolio page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>DEMO CHAIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not real money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FORK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>GAIB wallet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringStep</name>
    <message>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key, 64 hex digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has seen this key can spend. It is kept in the vault alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keystore file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of that file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>What changes are about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed on chain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeSheet</name>
    <message>
        <source>A contract has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contract is not what it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of this wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted. What this change had closed is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at it again…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Show all changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed on chain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>issuer-reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipboardSheet</name>
    <message>
        <source>The clipboard was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You copied an address in this wallet, and the clipboard holds another one now. If you did not copy that yourself, a program on this computer did: it may be made to steal. Compare what you pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the first again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied in this wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the clipboard now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConciergeView</name>
    <message>
        <source>Reading what GAIB&apos;s contracts say…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy my address whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign a proof of ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GAIB admits institutions after an identity check. This wallet cannot apply for you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>Send to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps: how you know the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last characters of the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the last %1 characters of the address that you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it all the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <source>Nobody yet. People in here can be paid by name, and an address that only looks like theirs is noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConvertPage</name>
    <message>
        <source>You pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price tolerance in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount to see what each way would bring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mint and redeem are GAIB&apos;s; pools are a market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GAIB&apos;s contract</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copied</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverView</name>
    <message>
        <source>issuer-reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the largest defaulted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collateral over deals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DealView</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoPanel</name>
    <message>
        <source>Close the demo panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whitelisted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a yield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same chain, same balances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may mint and redeem 1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Descent</name>
    <message>
        <source>%1 ahead of you and your own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DismissSheet</name>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of this wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is swapped in it any more until you accept it again. No money moves. What it may still take from you stands under Contacts &amp; approvals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillSheet</name>
    <message>
        <source>Try a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password that it was saved under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shows what would come back on a new computer. Nothing is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectView</name>
    <message>
        <source>Percent that comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if it defaults, and this comes back?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElsewherePage</name>
    <message>
        <source>The wallet looks at %1 now. What you own on Ethereum is still there: choose Ethereum in Settings to see it, to stake and to leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sAID lives on Ethereum.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Add or watch an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the words of this account on paper before anything is sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive USDC and a little ETH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create or import one, or look at one whose key is elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the network %1. Other networks&apos; tokens would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExitCardView</name>
    <message>
        <source>In hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExitPlanner</name>
    <message>
        <source>You leave with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I need the money by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these dates rest on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export the key of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of this wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this file and its password can take everything in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is in %1, under the password that you gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making it slow to guess…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeeCapSheet</name>
    <message>
        <source>Most paid in fees for one transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit on %1, in ETH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of this wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the wallet that holds the keys refuses to sign whatever could cost more, even if everything else was deceived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>No file chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindSheet</name>
    <message>
        <source>Find or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page, or what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Show the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not backed up yet. If this computer is lost, so is what these accounts own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not backed up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up %1 now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HashLine</name>
    <message>
        <source>Copy the whole hash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeardView</name>
    <message>
        <source>GPUs heard from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyboardHint</name>
    <message>
        <source>Caps lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>When deals end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>million AID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedList</name>
    <message>
        <source>Numbered as in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which address is yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the address that you know. None of them? Try another numbering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this wallet already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegacySheet</name>
    <message>
        <source>Key files of an earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password that they were kept under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their keys are copied into the vault. The files stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them are in the vault now. Save a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the files: up to some seconds each…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitView</name>
    <message>
        <source>already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this mint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redeem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float to redeem from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Open %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser would ask %1 for this page. It then learns your internet address and which transaction you look at, and may guess that its account is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet itself asks it for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockStep</name>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can tell you this password or set another: keep it as you keep a key. Forgotten, only your words or key files bring the accounts back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is there. Its password can be changed in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemorySheet</name>
    <message>
        <source>Learn the contracts anew?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn them anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of this wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever the contracts are now counts as right from then on. A change since this wallet saw them first would not be noticed any more. The file that cannot be read is kept beside the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contracts are learned anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewVaultCard</name>
    <message>
        <source>Name of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can open a vault without its password. Your words bring the same accounts into a new vault, under a new password, beside this one. Nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a password and accounts of its own, in a folder of its own: new ones, ones that you bring, or a backup. This one stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewVaultFields</name>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It seals the vault on this computer. At least 8 characters; four or five words are good. Nobody can give it back to you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NodeStep</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This node sees your addresses and when you look at them. Your own node sees nothing that you do not know. No node can spend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a node no balance is known. It can be chosen in Settings later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObserverView</name>
    <message>
        <source>Read from the contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose code answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said, and not on chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issuer-reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of this was read by this wallet, and none of it is part of a figure.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartPicker</name>
    <message>
        <source>Sold now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Add a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words have a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the words give other accounts, which are empty. Nobody can restore it: write it down too, and keep it apart from the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With another one, or without, the same words give other accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase was given. It belongs to the words that are made next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase was given. The addresses below are those with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>Change the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 8 characters. Length counts most: four or five words are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups made before keep the password that they were saved under. If somebody may know it and have a copy, a new password does not keep them out: move the money to new words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is changed. Save a new backup: older ones keep the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making it slow to guess…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastView</name>
    <message>
        <source>Whose hardware</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayeeButton</name>
    <message>
        <source>%1, your own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhraseFields</name>
    <message>
        <source>How many words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanExportSheet</name>
    <message>
        <source>Export: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom the file is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the reader (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever opens the file sees the same digits. Compare them by phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy of this wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch for Safe&apos;s transaction builder. It acts for the Safe only where the plan&apos;s account is the Safe&apos;s own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is opened there read-only, decoded and rehearsed on that copy&apos;s own node, and signed there or handed back. Nothing secret is in it. Sign it there or here, never both: each signature is a transaction of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is in %1. It is not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanFileSheet</name>
    <message>
        <source>Open a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account that pays and signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with what its maker sees, by another way than this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen before by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lines are in the file: no proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, for the copy that you hand back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand back as seen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand back as seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is not in this wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name here: neither a contact nor one of your accounts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PoolSheet</name>
    <message>
        <source>Accept this pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pool found on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of this wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, whole address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee of each swap: %1. Dollars that lie in it: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swaps call this pool itself, and it takes what you pay. The wallet has checked that Curve&apos;s factory names it, that it holds these coins, that its price is near all others, and that enough lies in it. It has not read its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of its code: it is this pool only as long as this stays so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pool is not what you accepted. Nothing is swapped in it. If Curve says that this is meant, remove the pool in Settings: then it can be looked at as a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the code that you accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of its code now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open for swaps now. You can remove it in Settings, Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at it again…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>Gain not yet taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you sold everything now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you earned, by month (AID, at Deposit NAV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofSheet</name>
    <message>
        <source>GAIB can ask for this when it admits you: it shows that the key of this account is yours. It moves nothing, allows nothing and costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that is signed, to the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature (EIP-191)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature (EIP-191), checked: this account made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this account is not in this wallet, so nothing can be signed here. Open this sheet in the copy of the wallet that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as .json…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as .txt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text and its signature are copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickRow</name>
    <message>
        <source>Unlock with the system&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever can use your session can then open the vault without its password. Words and keys stay in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickSheet</name>
    <message>
        <source>Unlock with the system&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of this wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer keeps a key that opens the vault here, and nowhere else. The password goes on working, and is asked for whatever shows or moves keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiveSheet</name>
    <message>
        <source>Receive to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on the network %1. Tokens sent on another network would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference in the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes into the link, where whoever gets it can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of this account are not checked on paper. What arrives here is lost if this computer breaks or the password is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the address all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment-request.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, address or payment link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a QR code from a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture with a QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegionStep</name>
    <message>
        <source>Numbers and dates as in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how it will read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You type amounts the way you read them here. The wallet speaks English for now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>All that would be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that would be saved. No key, no word and no password is in it, and nothing is sent: you give the file to whom you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With my addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report for support</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Ask the queue to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone may ask: it costs a network fee and pays those ahead first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReservesView</name>
    <message>
        <source>issuer-reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserves against AID in circulation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Put a backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password that it was saved under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes the vault of this wallet, under the password that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is back, and open. Its accounts have new names; give them your own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevealSheet</name>
    <message>
        <source>Back up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of this wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever sees these words can take everything. Nobody from support will ever ask for them. Look who and what can see this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever sees these words can take everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system cannot keep screenshots and shared screens away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is not among them, and is not shown anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password first, then a wait of %1 s: time to stop, if somebody told you to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait %1 s. Back stops it, and nothing is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden again in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are hidden again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is looking: show the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewFooter</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo&apos;s password is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>DEMO CHAIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaidCard</name>
    <message>
        <source>Said, and measured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecurityCard</name>
    <message>
        <source>Lock by itself after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read figures while locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand swaps to the network&apos;s relay alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep other programs out of its memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep words out of screenshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most paid in fees for one transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: while locked the node is asked only about what you have sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the network has one. Nobody else sees a swap before its block then, but the relay is one more who learns your address. Each sheet lets you choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs of yours cannot read what the wallet holds, and a crash leaves no copy of it. A change is used from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the system can: words are not seen on screenshots and shared screens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendSheet</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in this wallet alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network fee at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of network or node is used from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This node sees your addresses and when you look at them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report for support…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide amounts (Ctrl+H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price tolerance on pools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else&apos;s node, which has to say the same as yours: prices with each block, and what you are about to sign. It sees your address then. Where the two contradict each other nothing is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharesView</name>
    <message>
        <source>How concentrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open deals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Show the whole address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StakePage</name>
    <message>
        <source>Stake or exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you left right away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You get about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sAID has three prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you stake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this wallet only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain not yet taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaleStrip</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Without a node for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementSheet</name>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF and JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period of the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is for reading, the JSON file for checking. Both name every block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps 1 to 4 ask nothing of the network.
Stop at any step and go on later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the step came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenButton</name>
    <message>
        <source>Token %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopCards</name>
    <message>
        <source>sAID, realised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How steady</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrustList</name>
    <message>
        <source>Learn the contracts anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts that are not what they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pools for you to accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pools that you accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pools that are left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the system&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look without unlocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot it: restore from the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · nothing is asked of a node while locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the vault %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances stay readable. Signing waits for the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockSheet</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you asked for goes on after this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances stay readable. Signing waits for the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the system&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo&apos;s password is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings, USDC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sAID until 0.5%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until 1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until 3%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every way to sell now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much can be sold before its price is worse by that. A dash: unknown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordOffers</name>
    <message>
        <source>Not in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list. Near it:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsEntry</name>
    <message>
        <source>Word %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs can read what was copied. Copy something else now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsGrid</name>
    <message>
        <source>Recovery words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YieldPage</name>
    <message>
        <source>How far back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit NAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstaking NAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share price of sAID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step of the share price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose yield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each deal brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement (PDF, JSON)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture as PNG</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_CapRow</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the limit on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Copy the whole hash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Popup</name>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>How many words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered as in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which address is yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the address that you know. None of them? Try another numbering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>Account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not watched any more. What it owns is where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup of the vault is in %1. It opens with today&apos;s password: try a restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words bring these back: keep a backup of the vault, or a file of each key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their keys are elsewhere. They plan and review here, and sign nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is not in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be looked at, and signs nothing. Bring its words, its key or its keystore file, or put a backup of the vault back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vault yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault is one file under your password. It is made with the first key that is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 account with its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accounts with their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key file of an earlier version of this wallet is not in the vault yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 key files of an earlier version of this wallet are not in the vault yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>Speed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send publicly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: unlock the wallet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this account is elsewhere: nothing can be signed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node does not answer: nothing can be sent now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number (nonce)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; it waits until number %2 is in a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was signed with this account yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of this account&apos;s transactions is so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee, ETH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction number %1 waits for number %2, which this wallet does not have. It can be filled with an empty transaction to yourself; that costs a network fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number %1, after number %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent, as far as this wallet knows. Its signed bytes are kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent. It waits for a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node does not know it. It may still come into a block. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final: no later block can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed. Only the fee was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another transaction has its number. It will not happen; it moved nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number was used elsewhere, and no node that was asked knows it. It moved nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave it up: it is sent no more. Who has its bytes could still bring it into a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not as agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the newest block. It could still be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a block, with %1 blocks after it. It could still be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private, not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer transaction waits with the same number. One of the two happens, never both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not brought it into a block and tries no more. Nobody else has seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 has it: it has tried for %2 of %3 blocks. Nobody else sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another transaction has used its number, so it will hardly happen. A second node could confirm that: choose one in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain took its block %1 back. The same bytes were sent again, and wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain took its block %1 back, and the node does not say that it has it again. It may still come into a block. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>add</name>
    <message>
        <source>Find the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words on paper bring the account back when this computer is gone. They are made here and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type them from paper. Whoever asks for them in a letter or a call is a thief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has seen this key can spend. It goes into the vault and is not shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a keystore file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stays where it is; its key is copied into the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the file&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances and yield without a key: it can plan and review, and sign nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from the same words, so a backup of them brings this one back too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>approvals</name>
    <message>
        <source>No account yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may take anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known to this wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since block %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything you will ever have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have none now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could be taken now by those named below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A swap allows exactly what it needs, and uses it up. What is left over would stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who was found may take anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of block %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of block %1. Searched since block %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older blocks are not searched yet. What was allowed before may be missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This node does not tell what happened in the past: only contracts that this wallet knows were asked. Others may be allowed something, too. Another node could say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked. Unlock to read who may take what from this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked. This is what was read before; nothing is asked of the node now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is only watched. Revoking can be reviewed here, and signed where its key is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the first %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke all %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backing</name>
    <message>
        <source>Not published on this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deal is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPU hours so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3 million AID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T-bills %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stables %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deals %1, by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less collateral than is owed, %1 open deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over-collateralised, %1 open deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 in default, %3 of what is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none was ever attested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last attestation %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; utilisation %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 silent, or never heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 silent for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sAID on this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The past is read together with an account. Add one to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the past…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All GPU deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was before %1 is not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault has %1 that no event explains, so its first steps are off by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault lacks %1 that no event explains, so its first steps are off by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer that can be read from: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deals of the book could not be read and are in no figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sAID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book of deals did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deals are not published on this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deal was funded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issuer-reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code and rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This node keeps nothing before block %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was before block %1 is not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed since the launch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the launch: blocks %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The newest %2 of %3 are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deal was ever attested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last attestation: deal %1, %2 ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code is now at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deal %1 active again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deal %1 repaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deal %1 in default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deal %1 liquidated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deal %1 transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deal %1 funded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deal %1 moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deal %1 attested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserves reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss seen, not yet booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2: %3 given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2: %3 taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2: address denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2: address allowed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2: code replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2: another owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2: paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2: no longer paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2: an event that this wallet cannot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss no longer expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the Convert page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robotics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debt: pays interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equity: pays a share of revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hybrid: pays interest and a share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liquidated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illustrative deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware and use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed, AID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underwriter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 still owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An illustration, not a forecast. A loss is shared by all sAID alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 100 can come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstaking NAV, once seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit NAV, once booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserves against AID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this network no contract tells of reserves or deals. This is all that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block %1, %2 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This node does not tell whose code answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AID in circulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sAID in circulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AID that the vault itself holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USDC that the redeemer can pay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The known minter may mint AID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses that AID denies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known once all events since the launch are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has code of its own, which no proxy replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its beacon does not say whose code answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its code can be replaced; now it is that at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its code can be replaced; now it is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; read in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deposits and exits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yield booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit, Withdraw, YieldReported and LossReported of sAID %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read of the vault&apos;s past yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets of sAID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 on %2 to %3 on %4; losses booked: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReserveReported of reserve %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reserves were reported in the time that was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported %1 times; the last, on %2, was %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T-bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AID in circulation that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserves as reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T-bills, USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stables, USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals, USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AID that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much AID there was is not known for %1 of %2 reports: no such old block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking how much AID there was at each report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in all; T-bills %3, stables %4, deals %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DealFunded, DealRevenue and DealStatus of deals %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only known once everything since the launch was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1; now %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open money in deals in default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no money is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, up to block %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, up to block %2 of %3; illustrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>million %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours in %2 months with a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU hours a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours count in the month in which they were reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, mean of %3 reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the last of %2 months with a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plain mean of all reports of a month, none weighted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telemetry of deals %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hardware of these deals said anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>Show the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is looking: show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I take the risk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>Its code (the hash of it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract that does its work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who names the contract that does its work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decimals that it counts with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it calls itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token that lies in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its right to mint AID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other code answers here than when this wallet saw it first. That can be an upgrade that its issuer announced, or somebody has taken it over. Nothing has moved by it so far; what it would do with a payment, nobody has checked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has another name than when this wallet saw it first. A name alone moves nothing, but a contract that was taken over may have another one, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That contradicts what came with this wallet. Either this node does not tell the truth, or the contract is another one by now. Your money lies where it lay; amounts shown here may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept it only if its issuer has announced it, in a place that you looked up yourself. Then what is closed opens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be accepted. Try another node in Settings. If that one says the same, look for a new version of this wallet, and ask GAIB. What is closed opens by itself once it is right again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at block %1, of %2 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It closes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed as long as that is so: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source>This is not the address of %1, and looks like it. Such addresses are made to be taken for each other: compare every character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a contact any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contacts could not be read, and begin anew. The damaged file is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convert</name>
    <message>
        <source>Not paused by GAIB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your address is on the whitelist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left of today&apos;s limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for the fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GAIB&apos;s minter may mint AID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GAIB&apos;s minter has no right to mint AID now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether GAIB&apos;s minter may mint AID: not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What redeeming costs: not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GAIB redeems 1:1 less %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its redeemer can pay out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published: how to call mint and redeem, who is on the whitelist, and what is left of the minter&apos;s limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeeming has no daily limit that would be felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much may be redeemed in a day: not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 may still be redeemed today, by everybody together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: %1, chain %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at block %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of the two swaps is on its way. The second, %1 through %2, was not signed: that money is still yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock to get prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pool of %1 and %2 has been found on %3 so far. Nothing can be swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at par</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1, at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly 1.00, fixed by GAIB&apos;s contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redeem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, on two sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: %1 + %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: two swaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: swap for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: mint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: redeem %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: swap %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your two nodes disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the price tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the loss to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way is open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading prices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minted today, of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resets 00:00 UTC, in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1:1 less %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Making the demo chain: block %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the demo chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window is making the demo chain. Waiting for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fork cannot be cut off and begun again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on real contracts the issuer alone can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a fork of a live network it stays at now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node was not cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no chain to start over with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching %1 %2 (%3 MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window is fetching the same. Waiting for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node ended at once: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of yours wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a deal fails, the share price falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of yours waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is silent now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stops answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts on the fork on this machine, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts on the demo chain on this machine, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share price makes a step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV %1 → %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AID loses its price on the pools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AID at %1, back to about 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AID %1 → %2 on Curve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>This wallet signed exactly this on %1 UTC. Signed again, it happens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be used until %1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note in the file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saw is in %1. It is not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your node would not refuse it at block %1, and cannot say what it would move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsed on your node at block %1: nothing moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsed on your node at block %1: %2; nothing else moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at block %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at block %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drill</name>
    <message>
        <source>It works: 1 account comes back. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: %1 accounts come back. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part comes back: %1 of %2. Nothing was imported or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are good, and lead to no account of this wallet. They are other words, or these with another passphrase. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup holds no account of this wallet. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this wallet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>only whitelisted addresses may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this account may not do that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contract is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than the minimum would arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would cost more than the most that may leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pool holds too little for this size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the deadline is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account owns less than it would pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less is allowed than it would pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token&apos;s issuer denies this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token cannot go to this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token&apos;s issuer has paused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today&apos;s limit leaves less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is more than the contract takes now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contract holds too few dollars now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this token is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier request is still waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a token does not move as it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount is too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nobody to pay, or nothing to pay with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the permit has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the permit was used already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the permit&apos;s signature does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router does not understand this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the calls inside it fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own arithmetic fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it used up all its gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a reason that this wallet does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not what was shown here any more. Nothing was accepted. Go back, and look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pool is not what you accepted any more. Nothing is swapped in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the contact a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the name of another contact, account or contract. Choose one that differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is in the book already, as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the address of your own account %1. It needs no contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the zero address. Nobody has its key: what is sent there is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note has at most %1 characters, and none that cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this is allowed any more. There is nothing to revoke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo chain: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fork needs the address of a node: http:// or https://, and a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer as a node does. Check address and key, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a node of chain %2, which this wallet does not know. Name another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the demo chain are not on this machine yet. Let them be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the demo chain needs %1, which is not here. Install it, try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be fetched. Check the connection, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 arrived damaged or is not the tested file. It was not used. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No demo node was tested on %1. Install anvil %2 there, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GAIB_ANVIL names %1, which is not anvil %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved: %1. Check that the disk has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1 was not saved. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not let the wallet use %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place can only be read: %1. Nothing was changed. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not there, or it is a folder: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of the wallet wrote this file: %1. It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet is open already in another window. Folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the file that this wallet came with, so no address in it is trusted. Nothing was opened. Install the wallet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a plan of this wallet, or it is damaged. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan is for the network with id %1. Choose that network and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file says one thing, and its bytes would do another: %1. Do not sign it, and ask who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan came from a file and no longer holds as it is. Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan belongs to this wallet: it replaces a transaction, or has a permit that only this wallet&apos;s key can sign. To let a Safe or another wallet sign, watch its address and make the plan for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has its key here, so it is no Safe. The Safe would pay, and what comes of it would go to this account. Watch the Safe&apos;s address and make the plan for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no day. Write it like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day has passed. Choose today or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell more than nothing and less than %1, so that something is left to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use digits 0 to 9 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which amount do you mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has at most %2 digits after the decimal mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can own that much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too small to arrive: it would round to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have %1. Enter less, or use Max.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fee needs about %1, you have %2. Your %3 is safe. Send some ETH to this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pool can take this size. Enter less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a private key or a keystore file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address: it needs 0x and 40 characters, 0 to 9 and a to f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one character of this address is wrong. Copy it again, whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is in the wallet already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This keystore file asks for far more work than is usual, or for an unknown cipher. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says that it is for %1, and its key is that of %2. Not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node&apos;s address begins with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name holds characters that cannot be seen. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault&apos;s name has 1 to 40 letters, digits, spaces and dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already: %1. It was not replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet keeps its vaults in this folder. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an account that is watched can be removed. This one has its key here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a limit above zero: with none, nothing could be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the rehearsal %2 could take %1 of you afterwards. Not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier version of this wallet signed this and kept no plan of it. It can be cancelled, but not sped up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the rehearsal your balance changed by %1, and %2 was agreed to. Not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the rehearsal the recipient gets %1, and %2 was agreed to. Not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fee may reach %1. Your limit in Settings is %2. Nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of ETH on this network is out of date, so your fee limit in dollars cannot be held. Nothing was signed. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tip is more than the most that you would pay. Enter a smaller tip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network asks for %1 gwei now, and more may come. Enter a higher most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not wait for a block any more. Nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the network&apos;s differ by about %1. Set the clock right; nothing can be signed until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only whitelisted addresses mint or redeem. Nothing was sent. You can swap instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s limit leaves %1. It resets at %2 UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GAIB has paused this. Your tokens are where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GAIB&apos;s contract holds %1 now: at most %2 can be redeemed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request of %1 is still waiting. A new one is possible once it is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not open on this network: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link does not lead to a page that this wallet knows. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system opened no browser. Copy the address and open it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second node must be another one; %1 is asked already. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node does not answer. Your money does not depend on it. Try again or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node is chosen yet. Choose one in Settings: it will see your addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node is busy. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This node cannot answer what the wallet asks. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node no longer knows that block. Try again or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This node is on network %1, not %2. Signing is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract refuses this: %1. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node sent something unreadable. It was ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node sent far too much. It was ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract of %1 does not tell what you have, so nothing here can be shown. Your money was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token takes other signatures than this wallet knows. No permit is signed; an allowance works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither an address nor a payment link. Nothing was filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link asks for money on the network %1, and this window is on %2. Nothing was filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wallet does not look up names such as %1. Ask for the address itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link asks for something else than one payment. Nothing was filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount in this link cannot be paid exactly. Nothing was filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link asks for a token that this wallet does not know, at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter more than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer of %1 has the recipient on its deny list: %2. Nothing can be sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer of %1 has this account on its deny list. Its %1 cannot be sent now; other tokens can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no QR code in this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one QR code in this picture. Cut out the one you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a picture that can be read, or it is far too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard changed while it was pasted. Compare every letter with where the address comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have %2, and up to %1 of it is for the fee. Enter less, or use Max.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wallet does not know version %1 of Uniswap&apos;s router.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permit2 answers otherwise than it should, so that nothing is signed for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its list of pools cannot be read now, so that some may be missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this size its price is far from one for one: it is not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool&apos;s price does not follow from its own figures, so it is not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node does not take this, for a reason that this wallet does not know. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another transaction of this account has its number. This one was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier transaction of this account is missing. This one was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network asks for a higher fee now. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier transaction waits with this number and offers about as much. It stands; the new one was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s ETH does not cover what is sent and the highest fee. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node does not take this limit of gas. Nothing was sent. Check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many transactions wait at this node. Nothing was sent. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node cannot read this as a transaction of its network. Nothing was sent. Choose another node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal failed: %1. Not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the rehearsal something else moved: %1. Not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price moved. At least %1 now, %2 before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These figures are too old to sign. Nothing was sent. Check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AID trades at %1. This wallet does not sell it under 0.80. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node answered with another transaction&apos;s hash. It is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network fee rose. At most %1 now, %2 before. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fee of %1 is asked for. This wallet never pays above %2. Not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong password, or the file is damaged. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account can only be watched: its key is elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would let a contract take all you will ever have. It was not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a copy of a live network only the demo&apos;s own accounts sign. The live network would take what this key signs, too. Nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not what it was: %2. Nothing was signed. Ask its issuer whether this is meant; you can accept it in Settings, Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not what this wallet knows: %2. Nothing was signed. Try another node; if it says the same, wait for a new version of the wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet has not seen yet whether the contracts of this network are still the same. Nothing is signed before. Check again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your two nodes contradict each other about block %4. %1: %2 says the first, %3 the second. Nothing is signed until they agree, or until you choose others in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this wallet knows of the contracts cannot be read: %1. Nothing is signed until it learns them anew, which you can start in Settings, Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a statement of this wallet, or it was altered so that it cannot be one. Nothing in it was believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This period reaches into what is not final yet. The last final block is of %1: end there, or before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no AID and no sAID here before %1. Begin on that day, or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This period ends before it begins. Swap the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no block in this period, so nothing can have happened in it. Choose a longer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day as year-month-day, like 2026-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no leap year: its February ends on the 28th. Nothing was guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was not read whole, so no statement was made: %1 Your money does not depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statement is of the network with id %1, which is not the one named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This node has no final block %1 yet, so it cannot say what was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo is not open, and its chain lives only as long as it is. Open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2 cannot be right for two dollars. Nothing can be signed. Choose another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way needs the key in this wallet: it is paid by a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pool was found on the network. Look at it once before you use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a price tolerance between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a vault of this wallet, or it is damaged. It was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was made by a newer version of the wallet, or it is damaged. It was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the wallet that holds the keys has stopped. Nothing was signed by it. Unlock again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait %1 s before the next attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a vault already. It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer. Your password works as always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer does not know this contract or this call. Not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer does not know network %1. Not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes differ from what was agreed to: %1. Not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer signed something else than was asked for: %1. It was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan&apos;s time is far from this computer&apos;s clock. Check the clock. Not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer does not accept so low a minimum. Not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer does not let so much more be paid than is likely. Not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pool cannot be accepted: %1 Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pools are accepted already. Remove one first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough free memory to open this. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word %1 is not in the list of recovery words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phrase has 12, 15, 18, 21 or 24 words; these are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words do not belong together: one is wrong, or two are in the wrong order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word %1 is another one. Look at your paper again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account has this key: it is zero, or beyond the largest there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a whole keystore file. It was not imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fees</name>
    <message>
        <source>At least %1: the block takes %2 and the tip comes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a figure, in gwei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1, to take the place of the first one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>networks</name>
    <message>
        <source>Fees and payments are in BNB here, and this wallet would call it ETH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GAIB has not published how to call it. Pools are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GAIB has published no redeemer on this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contract had the right to mint AID on this network when it was last looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sAID lives on Ethereum.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opinions</name>
    <message>
        <source>The block itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Deposit NAV of sAID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Unstaking NAV of sAID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 hands its calls to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this account may mint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this account may redeem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 may take of this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s number of transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this transaction would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was agreed to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ownership</name>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock, and sign this text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Give this transaction up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet sends it no more. Whoever has its bytes could still bring it into a block: if you made the same payment again by then, both would happen. To be sure that it never happens, cancel it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can still pay %1, but no longer by this name. No money moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stake &amp; exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts &amp; approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy AID with USDC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swap exchange mint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell AID for USDC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swap exchange redeem burn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell sAID for USDC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swap exchange leave unstake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave sAID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit unstake queue withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer payment to somebody address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link invoice QR picture scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address QR deposit copy request an amount invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the queue to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process claim unstake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or find a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address book people names remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke what is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowance revoke approve approval permission spender risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import check second signer draft treasury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or watch an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import keys keystore create seed recovery phrase words backup restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another wallet password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide or show amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privacy mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: this address was not compared with the vault. Unlock before you send much to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open vault has no key for this address. What arrives there cannot be spent from here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pools</name>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at block %1, of %2 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds other tokens than its factory says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factory does not know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of a stranger (a hook) runs in each of its swaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little lies in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its price is far from all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can understand what it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock to see which pools you accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on the network; not used before you accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by you, and unchanged since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not what you accepted any more; nothing is swapped in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by you, and not found any more; it is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by you, and it does not fit what this wallet knows any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portfolio</name>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price, and which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value, USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain, AID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI Dollar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staked AID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD Coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tether USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ether</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>par</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on-chain feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of losses not yet booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstaking NAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earns nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pays fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sAID in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sAID at Unstaking NAV, AID at par</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1 UTC, block %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whitelisted: %1 left to mint until 00:00 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last NAV step, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without %1: no pool takes it at this size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before network fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 (estimate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 is not in this vault. Import its words or its key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not shown that your words are on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ETH left to pay the fee of leaving. Send about %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 to %3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are late: the queue has not paid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may still be taken by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned in %1 months: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sAID lives on Ethereum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was earned is being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was earned yet: AID earns nothing, sAID does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 to %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ETH pays for about %1 swaps at today&apos;s network fee.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quick</name>
    <message>
        <source>It is off. The system&apos;s keyring did not answer, so an item that opens nothing may be left in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available: this system has no keyring that answers. Your password works as always.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>Not real money: this happened on a demo chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt of a transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network fee paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final: no later block can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the newest block. Not final yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a block, with %1 blocks after it. Not final yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came into the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed, to be paid later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowance from then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, chain id %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by GAIB Wallet %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by GAIB Wallet %1 from what a node said at block %2. Whoever wants to check it looks the hash up on the network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>receive</name>
    <message>
        <source>Asks for %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regions</name>
    <message>
        <source>%1, from the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reported</name>
    <message>
        <source>McMillan Woods (Hong Kong) wrote a limited-assurance report on the GPU-financing deployment of Spiceflow Corp, of 30 Jun 2026. It is no reconciliation of AID&apos;s reserves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is pledged than is lent: about a third more in the documentation&apos;s example. No contract tells how much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transparency page of the issuer. No contract repeats it, and no report of an auditor on all reserves can be retrieved; reviewers call the proof self-reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About $175M in all: 71% T-bills and stablecoins, 29% in deals. This was before most of the deposits left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt, equity and hybrid deals over H100, H200 and GB200 clusters, of 3 months to 3 years, each in a portfolio of its own. No amount, borrower or term of any deal is on chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It held 239,938.89 USDC. What it holds now is read above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was seen with the right to mint on Arbitrum, Base and BNB at block 25,294,761 of Ethereum, though minters there are documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeemer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserves, how they are split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sherlock audited the contracts of AID Alpha (2 high, 3 medium, 8 low findings). No public audit of AID, the minter, the redeemer or sAID was found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Against the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 bp) less than the %3 quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 bp) more than the %3 quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %3 quoted, to the basis point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known to have it. Nothing moves until it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another transaction with its number is in a block. Nothing of this one happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number was used elsewhere, and no node has it. Nothing of it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not sent any more. Until its number is used it could still turn up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction number %1 was cancelled. Nothing else moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The missing number %1 is filled. Nothing else moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are fixed and wait in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received %1, %2 above your minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node refused it. Nothing moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1. Nothing was moved; the fee of %2 is spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in a block, but: %1. The fee was %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contract refused it in words of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rehearsed at block %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls rehearsed at block %1, not what moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the first call was rehearsed, at block %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rehearsing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 signature and %1 transactions, decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 signature and 1 transaction, decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 transactions, decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 transaction, decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no call: an empty message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes %1 along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All bytes that are signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their hash, which the key signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that are signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an account that is not in this wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, known to this wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address without a name here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not part of what is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a contract that this wallet does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may take %1 now, %2 afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at risk: %1 now, %2 afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revokes %1 from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no transaction has this number, and those after it wait for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends nothing to your own account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee of the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to it until %2 UTC; nothing is left after step %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to it until %2 UTC; what is not spent stays allowed after step %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to that contract; nothing is left after step %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to that contract; what is not spent stays allowed after step %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to Permit2, which hands it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permit2 may take %1 already, and hands it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the router by signature, until %2 UTC; nothing is left after step %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the router by signature, until %2 UTC; what is not spent stays allowed to Permit2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing else moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no token moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through %1 alone, which tries for %2 blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through your node, to everybody who listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast: the next block, in seconds. Normal: one of the next blocks. Slow: minutes, or longer when many others are waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas: at most %1, expected %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast, and for how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip, gwei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most per gas, gwei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed, not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, waiting for a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In block %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final, in block %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not what was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send publicly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account can only be watched: its key is elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for another signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your two nodes disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the amounts first (Ctrl+H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the network fee first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1 was taken back; it waits again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another transaction has used its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private, %1 of %2 blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not answered, and may have it. Nobody else has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay has given up: nothing has moved so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not sent to everybody unless you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You pay exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient gets exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient got</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 under your most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You pay at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You receive exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You receive about, later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed when a block has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You receive about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You receive at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid later by the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 above your minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network fee at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this wallet only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rehearsed again when you sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token&apos;s contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pool&apos;s contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GAIB&apos;s contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router&apos;s contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no expiry on chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires at %1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This node played each call, but not what moves besides: that was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This node could not rehearse what comes after the first call: not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This node could only say that the call is not refused: what moves was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This costs you about %1 USD. Type %1 to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may cost you up to %1 USD. Type %1 to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier transaction of this account still waits, and is not counted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This costs you about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may cost you up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is worse than usual for this size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan came in a file. Only one of you may sign it: signed twice, it happens twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minimum in the file is far under what would come now. Others can see to it that no more than the minimum comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees are about %1 times what they were of late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earns nothing from the request on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be cancelled; one request at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Described as 30 to 62 days, never promised; the AID must then still be sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It pays those who asked before you first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is paid to anybody. The later ones can get into a block then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the first one gets into a block before, this one does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 is only a signature: it lets the swap take this, and costs no fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can see this swap before its block and trade ahead of it; your minimum holds. Privately: only %1 sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second part comes on a sheet of its own, at the price of that moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are sent, and not %2 as before: the rest is needed for the higher fee. Only one of the two can be in a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with a higher fee. Only one of the two can be in a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know yet whether the network has it. Nothing will be sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may still be taken by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mint %2 with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeem %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stake %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request to leave %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the queue to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke %1 allowances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel transaction number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign %1 of %2: allow %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign %1 of %2: swap %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign %1 of %2: mint with %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign %1 of %2: redeem %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign %1 of %2: stake %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign %1 of %2: request exit with %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign %1 of %2: ask the queue to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign %1 of %2: send %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign %1 of %2: revoke %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign %1 of %2: cancel number %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke an allowance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the missing number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign %1 of %2: fill number %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with a higher fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, part %2 of 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign %1 of %2: set the old allowance to zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by signature, until %2 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any amount of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>security</name>
    <message>
        <source>kept in the vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>send</name>
    <message>
        <source>This address begins and ends like that of %1, and is another one. Thieves make such addresses so that they are taken for each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of this address is like that of %1, and it is another one. Compare every group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a contract and belongs to nobody. What is sent to it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the account that you send from. Nothing would move, and the fee would be paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contract is at this address. It may not be able to give away what it gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sent exactly this there on %1 UTC. This would be another payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First time to this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the last %1 characters of the address that you mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its last %1 characters to send there all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want to send to this account itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know that this contract takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 digits are needed, %2 are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of this name is among your contacts and accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the address of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is only watched. The payment can be checked here, and signed nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the last characters of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a contract of this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, your own account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not among your contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested by this link: %1, reference %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested by this link: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link names no amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no network; this is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You changed the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link asked to pay somebody else. Only its amount, %1, is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stay for the fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: send %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your two nodes disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter who gets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the characters to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the recipient…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick that you mean it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Allow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mint with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeem %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stake %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request exit with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the queue to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke an allowance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 by signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the allowance of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the old allowance of %1 to zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fork of %1. Not real money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow · block %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale · block %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent · block %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked · block %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock differs · block %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nodes disagree · block %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watch-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo clock %1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · second node silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node is behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its newest block, %2, is of %1 UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node has not answered for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures are from %1 UTC, block %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts that are not what they were: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is another contract than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not what this wallet knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What depends on it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your two nodes contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1: %2. Nothing can be signed until they agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: signed, not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sent, waiting for a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not seen by the node yet. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: replaced by another transaction. It moved nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: dropped. It did not happen and moved nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: given up. It is sent no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transaction is waiting for a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · and %2 more waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: another transaction has used its number. It will hardly happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: private, and in no block after %2. In Activity it can be sent publicly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: private, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sent, waiting for a block again. The chain took its block %2 back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Swap on pools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mint at GAIB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeem at GAIB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave sAID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pools found on chain: %1 in use, %2 for you to accept, %3 left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers: block %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signer</name>
    <message>
        <source>the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who may take the tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the price limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the coin that goes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a pool of Curve is called itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address is not that of a pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address is known as something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds other tokens than this network&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of it makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose tokens may be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what exactly arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is likely to be paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stake</name>
    <message>
        <source>AID from the queue (estimate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on %1, %2 still to be paid. The dates are an estimate, never a promise: the queue pays when it has AID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOO LATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAY BE LATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, fixed by the request,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earns nothing from the request on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One request at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: request exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then redeemed at GAIB, less %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then sold at today&apos;s %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends this part of the position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution: impact %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the next block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: sell %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLOSED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be left for one of the two parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both, half and half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both, a part each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now, and %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate for the part that waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits earns nothing from then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That part cannot be cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sheets to sign, one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request of %1 is still waiting. A new one is possible once it is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second account is the way round. W-207</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this way is a request, and one is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too little to fix any AID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pool takes that much AID today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate: the last %1 took %2 to %3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate: %1 to %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pool takes that much sAID today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 · impact %2,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, through %2 pools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 to %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the three ways…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount to compare the three ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hold no sAID: this is how leaving works, with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of what you get now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known: amounts, prices, %1 idle in the vault. Assumed: dates, the price then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USDC less for waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selling now brings more, and at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth %1 to %2 a year on money that waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USDC more for waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Described as %1 to %2 days. The descriptions disagree, and none is a promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was paid before has not been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few requests were paid so far to tell anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last %1 requests that were paid took %2 to %3 days; %4 came in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue ahead of you cannot be read here. %1 lie idle in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahead of you: %1. Idle in the vault: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault could pay all of that today: as soon as somebody asks it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault cannot pay all of that today: AID has to come back to it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting would bring more only if AID can be sold above %1 USDC then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If AID is sold at %1 USDC then, waiting and selling bring the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1, day %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AID on the way to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AID paid in %1 days, in %2 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AID paid in %1 days, all at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived without a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your last exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate, in %1 to %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later than estimated; it pays when it has AID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are on their way, expected %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in AID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no later step moves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrives without a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 parts before these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue ahead of you cannot be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahead of you now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahead of you: %1 when you asked, %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahead of you and your own, over time. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every way to sell %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two transactions, by hand on Convert: first to AID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes of block %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes of block %1; how much can be sold, about, from quotes of block %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit NAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstaking NAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to leave by the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to sell a little now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 each, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deals can fail; %1 of losses are marked and not yet booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 to 62 days; the vault can pay %1 at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrowers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no public audit of sAID known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its owner can pause it and report losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GAIB&apos;s terms exclude residents of some countries. This wallet does not check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock to get prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your two nodes disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at Deposit NAV %1 · nothing to claim later: the price rises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realised, last %1 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2; it can fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days of yield at that pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: stake %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not open here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading prices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what can go wrong first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>its code was %1… and is %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it handed its calls to %1, and now to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it took its code from %1, and now from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should count with %1 decimals, and says %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its symbol was %1, and is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should hold %1, and says %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no right to mint AID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not what it was: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not what this wallet knows: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>Fetch them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the wallet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the demo chain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forking the live network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened. Nothing was sent. W-900</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most wallets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older Ledger and MEW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how numbers are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create, bring, or watch one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password and idle time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words on paper, checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who answers your questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words that you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key that you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file that you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backup that you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How numbers are written and read here. It can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here asks the network. Names and keys stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a password. It seals all that is secret in one file, the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet reads the chain through a node of your choice, and no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type them from paper. They go into the vault only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes into the vault and is not shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keystore file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stays where it is; its key is copied here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes the vault of this computer, as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They bring the account back when this computer is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show their addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making it slow to guess: some seconds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the file: up to some seconds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is watched. More come on the Accounts page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is made. More come on the Accounts page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 characters. Length counts most: four or five words are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short: %1 of at least %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters: who steals the file could guess it. Longer is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters: fair, if it is nobody&apos;s name, date or saying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters: long. Good, if it is nobody&apos;s name, date or saying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers: block %1 of chain %2, which is %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statement</name>
    <message>
        <source>its older events are missing. Let it read on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share price has a gap between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the blocks of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what is missing of the history: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sAID at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it in USD at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first in, first out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realised yield of sAID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money-weighted return of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year, in AID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, named in the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in %1: %2 and %3. To check them on any computer and over any node:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in %1: %2 and %3. To check them while this demo is open:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not real money: this happened on a demo chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to %1, SHA-256 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement of an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, chain id %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also the holder&apos;s, as they say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last block before the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last block of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last final block when it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AID in the queue, asked and not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit NAV, AID per sAID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstaking NAV, AID per sAID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sAID at the Unstaking NAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD per AID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it in USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USDC and USDT count as one dollar each, AID at the price below, sAID at the Unstaking NAV. Prices are cut after 18 digits here; the JSON file has them exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realised yield of sAID, %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 AID per sAID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for a year of 365 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without compounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year, in AID, over all that went into sAID until the end of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper goes with a file that has every figure to its last digit. Nobody has to believe either: both follow from blocks of the network, which anybody can ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First compare the file&apos;s SHA-256 with this one. It is another as soon as one sign of the file is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then let the wallet&apos;s program make the statement again over a node of your own choice. It needs no account, no key and no window, and says line by line what agrees, what differs, and what that node could not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand: look up each block named here with the number and compare its hash; look up each transaction with its hash and compare what it moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by GAIB Wallet %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to check this statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1, log %2, transaction %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of pool %1 in block %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From all events of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a deposit or a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an old block&apos;s state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid in this transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last trade of a pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of sAID whose cost is known. What was paid in comes back as neither gain nor loss. What the network took for transactions is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First in, first out, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average cost, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of what is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net, all holders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net, this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which the protocol kept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a loss of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the yield came from, in AID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moved in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fixed, to be paid later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1, log %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other side %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the Deposit NAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that belongs here is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sAID bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sAID sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AID minted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AID redeemed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between own accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 that are held came without a price: no gain counts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had not been traded for dollars yet at some time: one for one is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the account has is not all explained by what moved: %1 are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share had no price yet at one end: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Unstaking NAV at one end is not known: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some steps of the share price are seen, but no event says what moved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No yearly figure is given for less than 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money-weighted return: less than 90 days, nothing was held, or no rate fits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transactions</name>
    <message>
        <source>the expected events are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More moved than was agreed to: %1. Look at what became of your tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More was allowed than was agreed to: %2 may take %1. Revoke it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the vault owes for it could not be read back. Stake shows your request.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>Wait %1 s before the next attempt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uses</name>
    <message>
        <source>Borrow against Pendle&apos;s tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GAIB&apos;s own token, for votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place in line for what GAIB offers next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exchange of derivatives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix a future yield, or trade it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GAIB counts them on a server of its own, which this wallet never asks. They have no price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GAIB keeps it; nothing of it is on chain, so this wallet cannot join for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands behind neither AID nor sAID, and no address of it could be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its collateral was AID Alpha, which ended. No market of AID or sAID is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its markets were those of AID Alpha, which ended. None of AID or sAID is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Curve pool of AID is known on this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Uniswap v3 pool of AID is known on this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contract of it that takes AID or sAID is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spice, which GAIB grants to holders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap AID and dollars in a pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap AID and dollars; sell sAID without the queue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ways</name>
    <message>
        <source>The price is moving: it is %1 from its average of the last minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool pays %1 less than GAIB redeems for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A USDC is %1 away from a dollar now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pool is changing its curve: a little less than quoted may come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You let up to %1 less come than quoted. Others can take that from you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 better than 1.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 worse than 1.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly 1.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BEST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1:1 less %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ways (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 · two swaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network fee %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not better: its network fee is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mint 1:1 at GAIB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeem at GAIB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impact %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brings about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price impact %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price %1 under 1.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong caution: %1, about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss: this costs you about %1 USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may cost you up to %1 USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your address is not on the whitelist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, and how to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeem %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, and what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLOSED</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yields</name>
    <message>
        <source>reported by the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a deposit or a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked of an old block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read by this wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this node keeps no old states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was read contradicts the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens what caused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somewhere after block %1, up to block %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since block %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the issuer’s site, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a post, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside sAID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all of it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too short to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>realised, simple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not published here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, %3 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days: no yearly rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year, simple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours, not yet taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all of your movements were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hold no sAID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1 · before network fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year, money-weighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First in, first out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By average cost: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money-weighted: the one yearly rate at which all that you put in and took out, each on its day, comes to what you have now. A year has 365 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No yearly rate of yours: under 90 days, or no single rate fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the queue: counted as taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After GAIB’s share and the deals’ losses, before network fees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sAID came at a price that is not known: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 step up, %2 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 steps up, %2 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no step down so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), made good in %3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), not made good yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deepest fall %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread of the steps %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the steps that follow each other without a gap. Made good: days from the lowest price until the peak before it was reached again. Spread: standard deviation of the steps’ changes.
Past steps do not announce the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the Deposit NAV did between the two dates, and nothing else: after GAIB’s share and the deals’ losses, before network fees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year, simple: the change times 365, over %1 days; nothing is compounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past steps do not announce the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit NAV rose from %1 to %2 in %3 steps, %4 of them down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit NAV fell from %1 to %2 in %3 steps, %4 of them down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of it is not known: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somewhere here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>robotics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T-bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GAIB’s share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no event says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sAID earned %1 in %2 months, %3 of them negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your part earned %1 in %2 months, %3 of them negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How known: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened somewhere after block %1 (%2) and up to block %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event explains this step: it may be a donation of AID, or this network does not say what a step came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account yet. The Accounts page makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read yet, and the wallet is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has staked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step yet since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after GAIB’s share, before network fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1 UTC, block %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the past… %1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the past… %1%, about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1… %2%, about %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: no node is asked. These figures were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The rest of the past was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before %1 this node has no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the past was read from your second node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read does not add up to what the vault says: %1 to %2 is left blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This node keeps no old states: %1 to %2 is left blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 was not read and is left blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sAID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAV after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split by source is not published on this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AID, all that was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AID, after GAIB’s share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
