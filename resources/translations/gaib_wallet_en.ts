<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ReviewSheet</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <source>%n accounts in the vault %1.</source>
        <translation>
            <numerusform>%n account in the vault %1.</numerusform>
            <numerusform>%n accounts in the vault %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message numerus="yes">
        <source>%1 accounts with their keys</source>
        <translation>
            <numerusform>%1 account with its key</numerusform>
            <numerusform>%1 accounts with their keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 accounts with their keys, %2 watched</source>
        <translation>
            <numerusform>%1 account with its key, %2 watched</numerusform>
            <numerusform>%1 accounts with their keys, %2 watched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>%1 entry</numerusform>
            <numerusform>%1 entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In a block, with %1 blocks after it. It could still be taken back.</source>
        <translation>
            <numerusform>In a block, with one block after it. It could still be taken back.</numerusform>
            <numerusform>In a block, with %1 blocks after it. It could still be taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backing</name>
    <message numerus="yes">
        <source>%1 deals of the book could not be read and are in no figure.</source>
        <translation>
            <numerusform>One deal of the book could not be read and is in no figure.</numerusform>
            <numerusform>%1 deals of the book could not be read and are in no figure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours in %2 months with a report.</source>
        <translation>
            <numerusform>%1 hours in one month with a report.</numerusform>
            <numerusform>%1 hours in %2 months with a report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in the last of %2 months with a report.</source>
        <translation>
            <numerusform>%1 in the one month with a report.</numerusform>
            <numerusform>%1 in the last of %2 months with a report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 silent for %2</source>
        <translation>
            <numerusform>%1 silent for %2</numerusform>
            <numerusform>%1 silent for %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 silent, or never heard</source>
        <translation>
            <numerusform>%1 silent, or never heard</numerusform>
            <numerusform>%1 silent, or never heard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 hours</source>
        <translation>
            <numerusform>%1: %2 hour</numerusform>
            <numerusform>%1: %2 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, mean of %3 reports</source>
        <translation>
            <numerusform>%1: %2, from one report</numerusform>
            <numerusform>%1: %2, mean of %3 reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How much AID there was is not known for %1 of %2 reports: no such old block.</source>
        <translation>
            <numerusform>How much AID there was is not known for %1 of %2 report: no such old block.</numerusform>
            <numerusform>How much AID there was is not known for %1 of %2 reports: no such old block.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reported %1 times; the last, on %2, was %3.</source>
        <translation>
            <numerusform>Reported once, on %2: %3.</numerusform>
            <numerusform>Reported %1 times; the last, on %2, was %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %1 more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>less collateral than is owed, %1 open deals</source>
        <translation>
            <numerusform>less collateral than is owed, %1 open deal</numerusform>
            <numerusform>less collateral than is owed, %1 open deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over-collateralised, %1 open deals</source>
        <translation>
            <numerusform>over-collateralised, %1 open deal</numerusform>
            <numerusform>over-collateralised, %1 open deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message numerus="yes">
        <source>%1 days have passed.</source>
        <translation>
            <numerusform>One day has passed.</numerusform>
            <numerusform>%1 days have passed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message numerus="yes">
        <source>%1, %2 times</source>
        <translation>
            <numerusform>%1, %2 time</numerusform>
            <numerusform>%1, %2 times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portfolio</name>
    <message numerus="yes">
        <source>%1 in %2 to %3 days</source>
        <translation>
            <numerusform>%1 in %2 to %3 day</numerusform>
            <numerusform>%1 in %2 to %3 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 to %3 days, as described</source>
        <translation>
            <numerusform>%1 in %2 to %3 day, as described</numerusform>
            <numerusform>%1 in %2 to %3 days, as described</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earned in %1 months: %2</source>
        <translation>
            <numerusform>Earned in one month: %2</numerusform>
            <numerusform>Earned in %1 months: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your ETH pays for about %1 swaps at today&apos;s network fee.</source>
        <translation>
            <numerusform>Your ETH pays for about one swap at today&apos;s network fee.</numerusform>
            <numerusform>Your ETH pays for about %1 swaps at today&apos;s network fee.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presence</name>
    <message numerus="yes">
        <source>%1 transactions failed.</source>
        <translation>
            <numerusform>One transaction failed.</numerusform>
            <numerusform>%1 transactions failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 transactions were confirmed.</source>
        <translation>
            <numerusform>One transaction was confirmed.</numerusform>
            <numerusform>%1 transactions were confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 transactions were dropped.</source>
        <translation>
            <numerusform>One transaction was dropped.</numerusform>
            <numerusform>%1 transactions were dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The NAV of sAID moved %1 times.</source>
        <translation>
            <numerusform>The NAV of sAID moved once.</numerusform>
            <numerusform>The NAV of sAID moved %1 times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue has paid %1 of your accounts.</source>
        <translation>
            <numerusform>The queue has paid one of your accounts.</numerusform>
            <numerusform>The queue has paid %1 of your accounts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message numerus="yes">
        <source>In a block, with %1 blocks after it. Not final yet.</source>
        <translation>
            <numerusform>In a block, with one block after it. Not final yet.</numerusform>
            <numerusform>In a block, with %1 blocks after it. Not final yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>session</name>
    <message numerus="yes">
        <source>%1 · and %2 more waiting</source>
        <translation>
            <numerusform>%1 · and one more waiting</numerusform>
            <numerusform>%1 · and %2 more waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stake</name>
    <message numerus="yes">
        <source>%1 days of yield at that pace</source>
        <translation>
            <numerusform>%1 day of yield at that pace</numerusform>
            <numerusform>%1 days of yield at that pace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>AID paid in %1 days, all at once</source>
        <translation>
            <numerusform>AID paid in one day, all at once</numerusform>
            <numerusform>AID paid in %1 days, all at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>AID paid in %1 days, in %2 parts</source>
        <translation>
            <numerusform>AID paid in one day, in %2 parts</numerusform>
            <numerusform>AID paid in %1 days, in %2 parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Realised, last %1 steps</source>
        <translation>
            <numerusform>Realised, last step</numerusform>
            <numerusform>Realised, last %1 steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %1 requests that were paid took %2 to %3 days; %4 came in parts.</source>
        <translation>
            <numerusform>The last request that was paid took %2 to %3 days; %4 came in parts.</numerusform>
            <numerusform>The last %1 requests that were paid took %2 to %3 days; %4 came in parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 parts before these</source>
        <translation>
            <numerusform>and one part before these</numerusform>
            <numerusform>and %1 parts before these</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as described, in %1 to %2 days</source>
        <translation>
            <numerusform>as described, in %1 to %2 day</numerusform>
            <numerusform>as described, in %1 to %2 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as described: %1 to %2 days</source>
        <translation>
            <numerusform>as described: %1 to %2 day</numerusform>
            <numerusform>as described: %1 to %2 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>estimate, in %1 to %2 days</source>
        <translation>
            <numerusform>estimate, in %1 to %2 day</numerusform>
            <numerusform>estimate, in %1 to %2 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>estimate: the last %1 took %2 to %3 days</source>
        <translation>
            <numerusform>estimate: the last %1 took %2 to %3 day</numerusform>
            <numerusform>estimate: the last %1 took %2 to %3 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 to %2 days</source>
        <translation>
            <numerusform>in %1 to %2 day</numerusform>
            <numerusform>in %1 to %2 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>work</name>
    <message numerus="yes">
        <source>Stopped. %1 keys are in the vault now, the others are not.</source>
        <translation>
            <numerusform>Stopped. %1 key is in the vault now, the others are not.</numerusform>
            <numerusform>Stopped. %1 keys are in the vault now, the others are not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yields</name>
    <message numerus="yes">
        <source>%1 (%2), made good in %3 days</source>
        <translation>
            <numerusform>%1 (%2), made good in one day</numerusform>
            <numerusform>%1 (%2), made good in %3 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days: no yearly rate</source>
        <translation>
            <numerusform>%1 day: no yearly rate</numerusform>
            <numerusform>%1 days: no yearly rate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 deals</source>
        <translation>
            <numerusform>%1 of %2 deal</numerusform>
            <numerusform>%1 of %2 deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All sAID earned %1 in %2 months, %3 of them negative.</source>
        <translation>
            <numerusform>All sAID earned %1 in one month, %3 of them negative.</numerusform>
            <numerusform>All sAID earned %1 in %2 months, %3 of them negative.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deposit NAV fell from %1 to %2 in %3 steps, %4 of them down.</source>
        <translation>
            <numerusform>Deposit NAV fell from %1 to %2 in one step.</numerusform>
            <numerusform>Deposit NAV fell from %1 to %2 in %3 steps, %4 of them down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deposit NAV rose from %1 to %2 in %3 steps, %4 of them down.</source>
        <translation>
            <numerusform>Deposit NAV rose from %1 to %2 in one step.</numerusform>
            <numerusform>Deposit NAV rose from %1 to %2 in %3 steps, %4 of them down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your part earned %1 in %2 months, %3 of them negative.</source>
        <translation>
            <numerusform>Your part earned %1 in one month, %3 of them negative.</numerusform>
            <numerusform>Your part earned %1 in %2 months, %3 of them negative.</numerusform>
        </translation>
    </message>
</context>
</TS>
