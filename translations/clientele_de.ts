<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AccountStore</name>
        <message>
            <source>The saved accounts cannot be read: %1</source>
            <translation>Die gespeicherten Konten lassen sich nicht lesen: %1</translation>
        </message>
        <message>
            <source>Mend the file or move it away; it is not written over, and passwords are not in it</source>
            <translation>Reparieren Sie die Datei oder legen Sie sie beiseite; sie wird nicht überschrieben, und Passwörter stehen nicht darin</translation>
        </message>
        <message>
            <source>%1 at byte %2</source>
            <translation>%1 bei Byte %2</translation>
        </message>
        <message>
            <source>there is no list of accounts</source>
            <translation>es gibt keine Liste der Konten</translation>
        </message>
        <message>
            <source>it was written by a later version</source>
            <translation>sie wurde von einer neueren Version geschrieben</translation>
        </message>
        <message>
            <source>account %1 is not whole</source>
            <translation>Konto %1 ist unvollständig</translation>
        </message>
        <message>
            <source>account %1 is there twice</source>
            <translation>Konto %1 ist doppelt vorhanden</translation>
        </message>
        <message>
            <source>Check the file's permissions</source>
            <translation>Prüfen Sie die Rechte der Datei</translation>
        </message>
        <message>
            <source>the file is too large</source>
            <translation>die Datei ist zu groß</translation>
        </message>
        <message>
            <source>There is no such mail account</source>
            <translation>Dieses E-Mail-Konto gibt es nicht</translation>
        </message>
        <message>
            <source>Save one in the window, under Mail accounts</source>
            <translation>Speichern Sie eines im Fenster unter „E-Mail-Konten“</translation>
        </message>
        <message>
            <source>There are: %1</source>
            <translation>Vorhanden sind: %1</translation>
        </message>
        <message>
            <source>The accounts cannot be saved: %1</source>
            <translation>Die Konten lassen sich nicht speichern: %1</translation>
        </message>
        <message>
            <source>Check the folder and its permissions</source>
            <translation>Prüfen Sie den Ordner und seine Rechte</translation>
        </message>
        <message>
            <source>the folder cannot be made</source>
            <translation>der Ordner lässt sich nicht anlegen</translation>
        </message>
        <message>
            <source>another window is writing them</source>
            <translation>ein anderes Fenster schreibt gerade hinein</translation>
        </message>
        <message>
            <source>the folder is not writable</source>
            <translation>der Ordner ist schreibgeschützt</translation>
        </message>
        <message>
            <source>There is an account with this name already</source>
            <translation>Ein Konto mit diesem Namen gibt es schon</translation>
        </message>
        <message>
            <source>Choose another name</source>
            <translation>Wählen Sie einen anderen Namen</translation>
        </message>
    </context>
    <context>
        <name>Address</name>
        <message>
            <source>Write it as name@example.org</source>
            <translation>Schreiben Sie name@example.org</translation>
        </message>
        <message>
            <source>Nothing stands before the @</source>
            <translation>Vor dem @ steht nichts</translation>
        </message>
        <message>
            <source>The part before the @ has more than %1 characters</source>
            <translation>Der Teil vor dem @ hat mehr als %1 Zeichen</translation>
        </message>
        <message>
            <source>This is more than one address, or a name without its address</source>
            <translation>Das ist mehr als eine Adresse oder ein Name ohne seine Adresse</translation>
        </message>
        <message>
            <source>Put a comma between addresses, and &lt;&gt; around the one that follows a name</source>
            <translation>Setzen Sie ein Komma zwischen Adressen und &lt;&gt; um die Adresse, die auf einen Namen folgt</translation>
        </message>
        <message>
            <source>The part before the @ is not valid</source>
            <translation>Der Teil vor dem @ ist nicht gültig</translation>
        </message>
        <message>
            <source>The @ is missing</source>
            <translation>Das @ fehlt</translation>
        </message>
        <message>
            <source>Nothing stands after the @</source>
            <translation>Nach dem @ steht nichts</translation>
        </message>
        <message>
            <source>“%1” is not a valid domain</source>
            <translation>„%1“ ist keine gültige Domain</translation>
        </message>
        <message>
            <source>The address has more than %1 characters</source>
            <translation>Die Adresse hat mehr als %1 Zeichen</translation>
        </message>
        <message>
            <source>A quotation mark is not closed</source>
            <translation>Ein Anführungszeichen ist nicht geschlossen</translation>
        </message>
        <message>
            <source>Write "Last, First" &lt;name@example.org&gt;</source>
            <translation>Schreiben Sie "Nachname, Vorname" &lt;name@example.org&gt;</translation>
        </message>
        <message>
            <source>Something stands after the &gt;</source>
            <translation>Nach dem &gt; steht noch etwas</translation>
        </message>
        <message>
            <source>The &gt; is missing</source>
            <translation>Das &gt; fehlt</translation>
        </message>
        <message>
            <source>Write it as Anna Berger &lt;anna@example.org&gt;</source>
            <translation>Schreiben Sie Anna Berger &lt;anna@example.org&gt;</translation>
        </message>
        <message>
            <source>The address holds a line break or another control character</source>
            <translation>Die Adresse enthält einen Zeilenumbruch oder ein anderes Steuerzeichen</translation>
        </message>
        <message>
            <source>Write all addresses on one line, with commas between them</source>
            <translation>Schreiben Sie alle Adressen in eine Zeile, durch Kommas getrennt</translation>
        </message>
        <message>
            <source>The address is missing</source>
            <translation>Die Adresse fehlt</translation>
        </message>
        <message>
            <source>One address is wanted here, not several</source>
            <translation>Hier wird eine Adresse erwartet, nicht mehrere</translation>
        </message>
    </context>
    <context>
        <name>AgeCharts</name>
        <message numerus="yes">
            <source>%Ln other region(s)</source>
            <translation>
                <numerusform>%Ln andere Region</numerusform>
                <numerusform>%Ln andere Regionen</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>No region</source>
            <extracomment>a row or a colour for customers of whom the region is not known</extracomment>
            <translation>Ohne Region</translation>
        </message>
        <message>
            <source>Age group</source>
            <translation>Altersgruppe</translation>
        </message>
        <message>
            <source>n &lt; %1</source>
            <translation>n &lt; %1</translation>
        </message>
        <message>
            <source>n = %1</source>
            <translation>n = %1</translation>
        </message>
        <message>
            <source>small groups hidden</source>
            <translation>kleine Gruppen ausgeblendet</translation>
        </message>
        <message>
            <source> · </source>
            <comment>between the parts of a subtitle</comment>
            <translation> · </translation>
        </message>
        <message>
            <source>Nobody here has an age that is shown. Remove a filter, or choose other age bands.</source>
            <translation>Für niemanden hier wird ein Alter gezeigt. Entfernen Sie einen Filter, oder wählen Sie andere Altersgruppen.</translation>
        </message>
        <message>
            <source>Too few customers to show in a masked report (at least %1).</source>
            <translation>Zu wenige Kunden, um sie in einem maskierten Bericht zu zeigen (mindestens %1).</translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer(s): too few to compare (at least 5). The table has their values.</source>
            <translation>
                <numerusform>%Ln Kunde: zu wenig für einen Vergleich (mindestens 5). Die Werte stehen in der Tabelle.</numerusform>
                <numerusform>%Ln Kunden: zu wenige für einen Vergleich (mindestens 5). Die Werte stehen in der Tabelle.</numerusform>
            </translation>
        </message>
        <message>
            <source>Mean of all %1</source>
            <translation>Mittel aller %1</translation>
        </message>
        <message>
            <source>Purchase frequency</source>
            <translation>Kaufhäufigkeit</translation>
        </message>
        <message>
            <source>median labelled</source>
            <translation>Median beschriftet</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Kunden</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>Minimum</translation>
        </message>
        <message>
            <source>Q1</source>
            <translation>Q1</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>Q3</source>
            <translation>Q3</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>Maximum</translation>
        </message>
        <message>
            <source>Outliers</source>
            <translation>Ausreißer</translation>
        </message>
        <message>
            <source>Total purchase by age group</source>
            <translation>Kaufsumme nach Altersgruppe</translation>
        </message>
        <message>
            <source>Total purchase</source>
            <translation>Kaufsumme</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Order value</source>
            <translation>Bestellwert</translation>
        </message>
        <message>
            <source>Purchases, mean</source>
            <translation>Käufe, Mittel</translation>
        </message>
        <message>
            <source>median</source>
            <comment>beside the mean of the purchases</comment>
            <translation>Median</translation>
        </message>
        <message>
            <source>Average order value by age group</source>
            <translation>Mittlerer Bestellwert nach Altersgruppe</translation>
        </message>
        <message>
            <source>Average order value</source>
            <translation>Mittlerer Bestellwert</translation>
        </message>
        <message>
            <source>Total purchase in billions</source>
            <translation>Kaufsumme in Milliarden</translation>
        </message>
        <message>
            <source>Total purchase in millions</source>
            <translation>Kaufsumme in Millionen</translation>
        </message>
        <message>
            <source>Total purchase in thousands</source>
            <translation>Kaufsumme in Tausend</translation>
        </message>
        <message>
            <source>hollow: n &lt; %1</source>
            <translation>hohl: n &lt; %1</translation>
        </message>
        <message>
            <source>Customers by age group and region</source>
            <translation>Kunden nach Altersgruppe und Region</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
    </context>
    <context>
        <name>AgeFindings</name>
        <message>
            <source>%1 spends %2 per purchase, %3</source>
            <translation>%1 zahlt %2 je Kauf, %3</translation>
        </message>
        <message>
            <source>Watch %1 before spending more</source>
            <translation>%1 beobachten, bevor Sie mehr ausgeben</translation>
        </message>
        <message>
            <source>Put more of the budget on %1</source>
            <translation>Mehr vom Budget auf %1 setzen</translation>
        </message>
        <message>
            <source>%1 buys %2 times, %3 more often than average</source>
            <translation>%1 kauft %2-mal, %3 häufiger als im Mittel</translation>
        </message>
        <message>
            <source>%1 buys %2 times, more often than the others</source>
            <translation>%1 kauft %2-mal, häufiger als die anderen</translation>
        </message>
        <message>
            <source>Keep %1 coming back</source>
            <translation>%1 als Stammkunden halten</translation>
        </message>
        <message>
            <source>Only %1 of %2 customers: collect more data first.</source>
            <translation>Nur %1 von %2 Kunden: Sammeln Sie zuerst mehr Daten.</translation>
        </message>
        <message>
            <source>Try an offer for returning customers, and measure it against those who do not get it.</source>
            <translation>Testen Sie ein Angebot für wiederkehrende Kunden, und vergleichen Sie mit denen, die es nicht erhalten.</translation>
        </message>
        <message>
            <source>Look for the cause before spending on %1</source>
            <translation>Ursache suchen, bevor Sie für %1 Geld ausgeben</translation>
        </message>
        <message>
            <source>Ask whether range, price or income keeps purchases small.</source>
            <translation>Fragen Sie, ob Sortiment, Preis oder Einkommen die Käufe klein hält.</translation>
        </message>
        <message>
            <source>%1 buys %2 times, %3 less often than average</source>
            <translation>%1 kauft %2-mal, %3 seltener als im Mittel</translation>
        </message>
        <message>
            <source>%1 buys %2 times, less often than the others</source>
            <translation>%1 kauft %2-mal, seltener als die anderen</translation>
        </message>
        <message>
            <source>Find out why %1 comes back less often</source>
            <translation>Klären, warum %1 seltener wiederkommt</translation>
        </message>
        <message>
            <source>Ask these customers what keeps them from buying again.</source>
            <translation>Fragen Sie diese Kunden, was sie von weiteren Käufen abhält.</translation>
        </message>
        <message>
            <source>Only %1 of %2 customers.</source>
            <translation>Nur %1 von %2 Kunden.</translation>
        </message>
        <message>
            <source>%1 spends %2, more still, but counts only %3 of %4 customers.</source>
            <translation>%1 zahlt mit %2 noch mehr, zählt aber nur %3 von %4 Kunden.</translation>
        </message>
        <message>
            <source>%1 buys %2 times, more still, but counts only %3 of %4 customers.</source>
            <translation>%1 kauft mit %2-mal noch häufiger, zählt aber nur %3 von %4 Kunden.</translation>
        </message>
        <message>
            <source>What else differs in the group rises with age in this data, so none of it can be named as the cause.</source>
            <translation>Was die Gruppe sonst unterscheidet, steigt in diesen Daten mit dem Alter; nichts davon lässt sich daher als Ursache nennen.</translation>
        </message>
        <message>
            <source>What else differs in the group may explain it as well as age.</source>
            <translation>Was die Gruppe sonst unterscheidet, kann es ebenso gut erklären wie das Alter.</translation>
        </message>
        <message>
            <source>Raise it step by step, and measure what each step returns.</source>
            <translation>Erhöhen Sie es schrittweise, und messen Sie, was jeder Schritt einbringt.</translation>
        </message>
        <message>
            <source>Start in %1, where %2 of the %3 live.</source>
            <translation>Beginnen Sie in %1: Dort wohnen %2 der %3.</translation>
        </message>
        <message>
            <source>%1 is large and above average: %2</source>
            <translation>%1 ist groß und liegt über dem Mittel: %2</translation>
        </message>
        <message>
            <source>Try an offer in %1</source>
            <translation>Angebot in %1 testen</translation>
        </message>
        <message>
            <source>%1 of the %2 live there. Measure against those who do not get it.</source>
            <translation>%1 der %2 wohnen dort. Vergleichen Sie mit denen, die es nicht erhalten.</translation>
        </message>
        <message>
            <source>Try an offer for %1</source>
            <translation>Angebot für %1 testen</translation>
        </message>
        <message>
            <source>Measure it against customers of the group who do not get it.</source>
            <translation>Vergleichen Sie mit Kunden der Gruppe, die es nicht erhalten.</translation>
        </message>
        <message>
            <source>The lead is too small, against the spread within the groups, to be told from chance.</source>
            <translation>Der Vorsprung ist gegenüber der Streuung innerhalb der Gruppen zu klein, um ihn vom Zufall zu unterscheiden.</translation>
        </message>
        <message>
            <source>%1 among all customers</source>
            <translation>%1 unter allen Kunden</translation>
        </message>
        <message>
            <source>%1 is mostly %2: %3 of its %4 customers</source>
            <translation>%1 kommt meist aus %2: %3 von %4 Kunden</translation>
        </message>
        <message>
            <source>%1 is mostly %2: %3 of its %4 customers, %5 of its purchases</source>
            <translation>%1 kommt meist aus %2: %3 von %4 Kunden, %5 der Kaufsumme</translation>
        </message>
        <message>
            <source>Find out what works in %1</source>
            <translation>Klären, was in %1 wirkt</translation>
        </message>
        <message>
            <source>Try it on %1 in another region, and compare.</source>
            <translation>Testen Sie es bei %1 in einer anderen Region, und vergleichen Sie.</translation>
        </message>
        <message>
            <source>Where people of that age live may explain it.</source>
            <translation>Der Wohnort der Menschen dieses Alters kann es erklären.</translation>
        </message>
        <message>
            <source>%1 %2 (all: %3)</source>
            <extracomment>A column, its mean in a group, its mean of all</extracomment>
            <translation>%1 %2 (alle: %3)</translation>
        </message>
        <message>
            <source>What else differs in %1: %2</source>
            <translation>Was %1 sonst unterscheidet: %2</translation>
        </message>
        <message>
            <source>Look for the causes in %1</source>
            <translation>Ursachen bei %1 suchen</translation>
        </message>
        <message>
            <source>Compare customers who are alike in %1, inside the group and outside.</source>
            <translation>Vergleichen Sie Kunden mit ähnlichen Werten bei %1 innerhalb und außerhalb der Gruppe.</translation>
        </message>
        <message>
            <source>All of it rises with age in this data, so none of it can be named as the cause.</source>
            <translation>All das steigt in diesen Daten mit dem Alter; nichts davon lässt sich daher als Ursache nennen.</translation>
        </message>
        <message>
            <source>That it differs does not make it the cause.</source>
            <translation>Dass es sich unterscheidet, macht es nicht zur Ursache.</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>%1 spends %2 per purchase, most of all regions</source>
            <translation>%1 zahlt %2 je Kauf, am meisten von allen Regionen</translation>
        </message>
        <message>
            <source>%1 buys %2 times, most often of all regions</source>
            <translation>%1 kauft %2-mal, am häufigsten von allen Regionen</translation>
        </message>
        <message>
            <source>Do not act on %1's lead yet</source>
            <translation>Noch nicht auf den Vorsprung von %1 bauen</translation>
        </message>
        <message>
            <source>Collect more data first.</source>
            <translation>Sammeln Sie zuerst mehr Daten.</translation>
        </message>
        <message>
            <source>The lead is too small, against the spread within the regions, to be told from chance.</source>
            <translation>Der Vorsprung ist gegenüber der Streuung innerhalb der Regionen zu klein, um ihn vom Zufall zu unterscheiden.</translation>
        </message>
        <message>
            <source>Compare within age groups first</source>
            <translation>Zuerst innerhalb der Altersgruppen vergleichen</translation>
        </message>
        <message>
            <source>Its age groups may explain the lead.</source>
            <translation>Die Altersgruppen der Region können den Vorsprung erklären.</translation>
        </message>
        <message>
            <source>%1: age may explain the lead.</source>
            <translation>%1: Das Alter kann den Vorsprung erklären.</translation>
        </message>
        <message>
            <source>Its mix of age groups alone would give %1.</source>
            <translation>Allein die Mischung der Altersgruppen ergäbe %1.</translation>
        </message>
        <message>
            <source>The ages of its customers do not explain the lead: find out what does.</source>
            <translation>Das Alter der Kunden erklärt den Vorsprung nicht: Klären Sie, was ihn erklärt.</translation>
        </message>
        <message>
            <source>%1 spends %2 per purchase, least of all regions</source>
            <translation>%1 zahlt %2 je Kauf, am wenigsten von allen Regionen</translation>
        </message>
        <message>
            <source>%1 buys %2 times, least often of all regions</source>
            <translation>%1 kauft %2-mal, am seltensten von allen Regionen</translation>
        </message>
        <message>
            <source>Look for the cause in %1</source>
            <translation>Ursache in %1 suchen</translation>
        </message>
        <message>
            <source>Compare range, price and delivery with the other regions before spending more.</source>
            <translation>Vergleichen Sie Sortiment, Preis und Lieferung mit den anderen Regionen, bevor Sie mehr ausgeben.</translation>
        </message>
        <message>
            <source>The gap is too small, against the spread within the regions and their sizes, to be told from chance.</source>
            <translation>Der Rückstand ist gegenüber der Streuung innerhalb der Regionen und ihrer Größe zu klein, um ihn vom Zufall zu unterscheiden.</translation>
        </message>
        <message>
            <source>%1: age may explain the gap.</source>
            <translation>%1: Das Alter kann den Rückstand erklären.</translation>
        </message>
        <message>
            <source>the average region</source>
            <translation>die mittlere Region</translation>
        </message>
        <message>
            <source>%1 takes almost no part: %2 of %3 customers</source>
            <translation>%1 ist kaum beteiligt: %2 von %3 Kunden</translation>
        </message>
        <message>
            <source>Find out whether %1 is served</source>
            <translation>Klären, ob %1 bedient wird</translation>
        </message>
        <message>
            <source>Ask sales and logistics before spending there.</source>
            <translation>Fragen Sie Vertrieb und Logistik, bevor Sie dort Geld ausgeben.</translation>
        </message>
        <message>
            <source>It brings %1 of all purchases; so few customers say little about what it could bring.</source>
            <translation>Die Region bringt %1 der gesamten Kaufsumme; so wenige Kunden sagen kaum etwas darüber, was sie bringen könnte.</translation>
        </message>
        <message>
            <source>So few customers say little about what it could bring.</source>
            <translation>So wenige Kunden sagen kaum etwas darüber, was die Region bringen könnte.</translation>
        </message>
        <message>
            <source>%1 does not reach %2: none of the %3 customers of that age live there</source>
            <translation>%1 erreicht %2 nicht: Keiner der %3 Kunden dieses Alters wohnt dort</translation>
        </message>
        <message>
            <source>%1 hardly reaches %2: %3 of the %4 customers of that age live there</source>
            <translation>%1 erreicht %2 kaum: %3 der %4 Kunden dieses Alters wohnen dort</translation>
        </message>
        <message>
            <source>Find out why %1 misses %2</source>
            <translation>Klären, warum %2 in %1 fehlt</translation>
        </message>
        <message>
            <source>By its share of all customers, %1 would be expected. Compare the offer with that in %2.</source>
            <translation>Nach dem Anteil an allen Kunden wären %1 zu erwarten. Vergleichen Sie das Angebot mit dem in %2.</translation>
        </message>
        <message>
            <source>Few people of that age may live there.</source>
            <translation>Vielleicht wohnen dort nur wenige Menschen dieses Alters.</translation>
        </message>
        <message>
            <source>%1 of its %2 customers are %3 or older</source>
            <translation>%1 der %2 Kunden sind %3 oder älter</translation>
        </message>
        <message>
            <source>%1 of its %2 customers are older than %3</source>
            <translation>%1 der %2 Kunden sind älter als %3</translation>
        </message>
        <message>
            <source>%1 of its %2 customers are younger than %3</source>
            <translation>%1 der %2 Kunden sind jünger als %3</translation>
        </message>
        <message>
            <source>%1 of its %2 customers are %3 or younger</source>
            <translation>%1 der %2 Kunden sind %3 oder jünger</translation>
        </message>
        <message>
            <source>all others</source>
            <translation>alle anderen</translation>
        </message>
        <message>
            <source>%1 above average</source>
            <translation>%1 über dem Mittel</translation>
        </message>
        <message>
            <source>%1 below average</source>
            <translation>%1 unter dem Mittel</translation>
        </message>
        <message>
            <source>%1 above the others</source>
            <translation>%1 über den anderen</translation>
        </message>
        <message>
            <source>%1 below the others</source>
            <translation>%1 unter den anderen</translation>
        </message>
        <message>
            <source>%1 per purchase</source>
            <translation>%1 je Kauf</translation>
        </message>
        <message>
            <source>%1 purchases per customer</source>
            <translation>%1 Käufe je Kunde</translation>
        </message>
    </context>
    <context>
        <name>AgeRegion</name>
        <message>
            <source>No column holds a purchase amount or a purchase frequency</source>
            <translation>Keine Spalte enthält eine Kaufsumme oder eine Kaufhäufigkeit</translation>
        </message>
        <message>
            <source>Give a column the role Amount or Purchase frequency</source>
            <translation>Geben Sie einer Spalte die Rolle Betrag oder Kaufhäufigkeit</translation>
        </message>
        <message>
            <source>No column holds ages or birth years</source>
            <translation>Keine Spalte enthält Alter oder Geburtsjahre</translation>
        </message>
        <message>
            <source>Give a column the role Age or Birth year</source>
            <translation>Geben Sie einer Spalte die Rolle Alter oder Geburtsjahr</translation>
        </message>
        <message>
            <source>Ages cannot be told from birth years: the data has no date</source>
            <translation>Aus den Geburtsjahren lässt sich kein Alter bestimmen: Die Daten haben kein Datum</translation>
        </message>
        <message>
            <source>Add a column with dates, or one with ages</source>
            <translation>Fügen Sie eine Spalte mit Datumsangaben oder eine mit dem Alter hinzu</translation>
        </message>
        <message>
            <source>The ages make %1 bands, more than can be shown</source>
            <translation>Das Alter ergibt %1 Altersgruppen, mehr als gezeigt werden können</translation>
        </message>
        <message>
            <source>Choose a greater width, give edges, or filter the ages</source>
            <translation>Wählen Sie eine größere Breite, geben Sie Grenzen an, oder filtern Sie das Alter</translation>
        </message>
        <message>
            <source>Customers left out, because they have no age: %1</source>
            <translation>Ausgelassene Kunden, weil ihr Alter fehlt: %1</translation>
        </message>
        <message>
            <source>Customers left out, because they have no age or one outside the edges: %1</source>
            <translation>Ausgelassene Kunden, weil ihr Alter fehlt oder außerhalb der Grenzen liegt: %1</translation>
        </message>
        <message>
            <source>Customers with an age below 0 or above 120: %1; check the data</source>
            <translation>Kunden mit einem Alter unter 0 oder über 120: %1; prüfen Sie die Daten</translation>
        </message>
        <message>
            <source>Customers left out of the figures of “%1”, because they have no value there: %2</source>
            <translation>In den Werten von „%1“ ausgelassene Kunden, weil ihr Wert dort fehlt: %2</translation>
        </message>
        <message>
            <source>Age group: %1</source>
            <translation>Altersgruppe: %1</translation>
        </message>
        <message>
            <source>Region: missing</source>
            <translation>Region: fehlt</translation>
        </message>
        <message>
            <source>Region: %1</source>
            <translation>Region: %1</translation>
        </message>
        <message>
            <source>With an age: %1</source>
            <translation>Mit Alter: %1</translation>
        </message>
        <message>
            <source>No region</source>
            <translation>Ohne Region</translation>
        </message>
        <message>
            <source>Selected</source>
            <comment>customers</comment>
            <translation>Ausgewählte</translation>
        </message>
        <message>
            <source>All</source>
            <comment>customers</comment>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Customers, %1</source>
            <translation>Kunden, %1</translation>
        </message>
        <message>
            <source>Share of the selected, %1</source>
            <translation>Anteil an den Ausgewählten, %1</translation>
        </message>
        <message>
            <source>Mean of %1, %2</source>
            <comment>a column, and whom it is of</comment>
            <translation>Mittel von %1, %2</translation>
        </message>
    </context>
    <context>
        <name>AgeRegionReport</name>
        <message>
            <source>Purchases by age group and region</source>
            <translation>Käufe nach Altersgruppe und Region</translation>
        </message>
        <message>
            <source>Purchases by age group</source>
            <translation>Käufe nach Altersgruppe</translation>
        </message>
        <message>
            <source>a filter on “%1”, which is personal</source>
            <translation>ein Filter auf „%1“, eine personenbezogene Spalte</translation>
        </message>
        <message>
            <source>The report has no such part</source>
            <translation>Der Bericht hat keinen solchen Teil</translation>
        </message>
        <message>
            <source>Choose charts and findings that this data has</source>
            <translation>Wählen Sie Diagramme und Befunde, die es zu diesen Daten gibt</translation>
        </message>
        <message>
            <source>What the data holds</source>
            <translation>Was die Daten enthalten</translation>
        </message>
        <message>
            <source>What stands out in the data</source>
            <translation>Was in den Daten auffällt</translation>
        </message>
    </context>
    <context>
        <name>AgeTitles</name>
        <message>
            <source>Purchase frequency by age group</source>
            <translation>Kaufhäufigkeit nach Altersgruppe</translation>
        </message>
        <message>
            <source>Purchases rise with age, from %1 to %2</source>
            <translation>Die Käufe nehmen mit dem Alter zu, von %1 auf %2</translation>
        </message>
        <message>
            <source>Purchases fall with age, from %1 to %2</source>
            <translation>Die Käufe nehmen mit dem Alter ab, von %1 auf %2</translation>
        </message>
        <message>
            <source>%1 buys most often: median %2</source>
            <translation>%1 kauft am häufigsten: Median %2</translation>
        </message>
        <message>
            <source>Total purchase by age group</source>
            <translation>Kaufsumme nach Altersgruppe</translation>
        </message>
        <message>
            <source>%1 brings the most money, %2 of the total</source>
            <translation>%1 bringt am meisten ein, %2 der Kaufsumme</translation>
        </message>
        <message>
            <source>%1 spends %2 per purchase, %3 above average</source>
            <translation>%1 zahlt %2 je Kauf, %3 über dem Mittel</translation>
        </message>
        <message>
            <source>Average order value by age group</source>
            <translation>Mittlerer Bestellwert nach Altersgruppe</translation>
        </message>
        <message numerus="yes">
            <source>%1 has %Ln customer(s) only</source>
            <translation>
                <numerusform>%1 zählt nur %Ln Kunden</numerusform>
                <numerusform>%1 zählt nur %Ln Kunden</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 leads in every age group</source>
            <translation>%1 führt in jeder Altersgruppe</translation>
        </message>
        <message>
            <source>%1 leads from %2 on, %3 at %4</source>
            <translation>%1 führt ab %2, %3 bei %4</translation>
        </message>
        <message>
            <source>%1 leads from %2 on</source>
            <translation>%1 führt ab %2</translation>
        </message>
        <message>
            <source>%1 leads up to %2, %3 at %4</source>
            <translation>%1 führt bis %2, %3 bei %4</translation>
        </message>
        <message>
            <source>%1 leads up to %2</source>
            <translation>%1 führt bis %2</translation>
        </message>
        <message>
            <source>%1 leads at %2, %3 at %4</source>
            <translation>%1 führt bei %2, %3 bei %4</translation>
        </message>
        <message>
            <source>%1 leads at %2</source>
            <translation>%1 führt bei %2</translation>
        </message>
        <message>
            <source>Total purchase by age group and region</source>
            <translation>Kaufsumme nach Altersgruppe und Region</translation>
        </message>
        <message>
            <source>%1 pays most at %2: %3 per purchase</source>
            <translation>%1 zahlt bei %2 am meisten: %3 je Kauf</translation>
        </message>
        <message>
            <source>Average order value by age group and region</source>
            <translation>Mittlerer Bestellwert nach Altersgruppe und Region</translation>
        </message>
        <message numerus="yes">
            <source>%1 is absent: none of %Ln customer(s)</source>
            <translation>
                <numerusform>%1 fehlt: keiner von %Ln Kunden</numerusform>
                <numerusform>%1 fehlt: keiner von %Ln Kunden</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is almost absent: %2 of %3 customers</source>
            <translation>%1 fehlt fast ganz: %2 von %3 Kunden</translation>
        </message>
        <message>
            <source>Customers by age group and region</source>
            <translation>Kunden nach Altersgruppe und Region</translation>
        </message>
        <message>
            <source>%1 is mostly %2: %3 of %4 customers</source>
            <translation>%1 kommt meist aus %2: %3 von %4 Kunden</translation>
        </message>
    </context>
    <context>
        <name>Analyze</name>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Fehlend</translation>
        </message>
        <message>
            <source>Distinct</source>
            <translation>Verschieden</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Std. dev.</source>
            <translation>Std.-Abw.</translation>
        </message>
        <message>
            <source>Min</source>
            <translation>Min</translation>
        </message>
        <message>
            <source>Q1</source>
            <translation>Q1</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>Q3</source>
            <translation>Q3</translation>
        </message>
        <message>
            <source>Max</source>
            <translation>Max</translation>
        </message>
        <message>
            <source>Outliers</source>
            <translation>Ausreißer</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Werte</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>Choose one of %1</source>
            <translation>Wählen Sie eine von %1</translation>
        </message>
        <message>
            <source>No analysis given</source>
            <translation>Keine Analyse angegeben</translation>
        </message>
        <message>
            <source>This version does not have the analysis “%1” yet</source>
            <translation>Diese Version hat die Analyse „%1“ noch nicht</translation>
        </message>
        <message>
            <source>There is no analysis “%1”</source>
            <translation>Es gibt keine Analyse „%1“</translation>
        </message>
        <message>
            <source>Column whose values make the groups</source>
            <translation>Spalte, deren Werte die Gruppen bilden</translation>
        </message>
        <message>
            <source>There is no such column</source>
            <translation>Diese Spalte gibt es nicht</translation>
        </message>
        <message>
            <source>Name a column of the table</source>
            <translation>Nennen Sie eine Spalte der Tabelle</translation>
        </message>
        <message>
            <source>clientele analyze ANALYSIS INPUT... [options]; ANALYSIS is one of %1</source>
            <translation>clientele analyze ANALYSIS INPUT... [Optionen]; ANALYSIS ist eine von %1</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Kunden</translation>
        </message>
        <message>
            <source>Total purchase</source>
            <translation>Kaufsumme</translation>
        </message>
        <message>
            <source>Average order value</source>
            <translation>Mittlerer Bestellwert</translation>
        </message>
        <message>
            <source>Mean frequency</source>
            <translation>Mittlere Häufigkeit</translation>
        </message>
        <message>
            <source>By age group</source>
            <translation>Nach Altersgruppe</translation>
        </message>
        <message>
            <source>Age group</source>
            <translation>Altersgruppe</translation>
        </message>
        <message>
            <source>Median frequency</source>
            <translation>Median der Häufigkeit</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>By region</source>
            <translation>Nach Region</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Customers by age group and region</source>
            <translation>Kunden nach Altersgruppe und Region</translation>
        </message>
        <message>
            <source>Described. %1 of %2 customers.</source>
            <translation>Beschrieben. %1 von %2 Kunden.</translation>
        </message>
        <message>
            <source>Tested. %1 of %2 customers; against the rest %3 (%4 to %5); Mann–Whitney, Holm over %6 tests: %7.</source>
            <translation>Getestet. %1 von %2 Kunden; gegenüber den übrigen %3 (%4 bis %5); Mann-Whitney, Holm über %6 Tests: %7.</translation>
        </message>
        <message>
            <source>But: %1</source>
            <translation>Aber: %1</translation>
        </message>
        <message>
            <source>Nothing stands out.</source>
            <translation>Nichts fällt auf.</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Hinweis: %1</translation>
        </message>
        <message>
            <source>Personal</source>
            <translation>Personenbezogen</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>Odds ratios</source>
            <translation>Chancenverhältnisse</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Term</translation>
        </message>
        <message>
            <source>Odds ratio</source>
            <translation>Chancenverhältnis</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Untergrenze</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Obergrenze</translation>
        </message>
        <message>
            <source>p</source>
            <translation>p</translation>
        </message>
        <message>
            <source>Tenths by chance, highest first</source>
            <translation>Zehntel nach Wahrscheinlichkeit, höchste zuerst</translation>
        </message>
        <message>
            <source>Tenth</source>
            <translation>Zehntel</translation>
        </message>
        <message>
            <source>Responses</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Quote</translation>
        </message>
        <message>
            <source>No column given</source>
            <translation>Keine Spalte angegeben</translation>
        </message>
        <message>
            <source>Name a column of yes and no</source>
            <translation>Nennen Sie eine Spalte mit Ja und Nein</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) lack a value and were left out</source>
            <translation>
                <numerusform>%Ln Zeile ohne vollständige Werte wurde ausgelassen</numerusform>
                <numerusform>%Ln Zeilen ohne vollständige Werte wurden ausgelassen</numerusform>
            </translation>
        </message>
        <message>
            <source>The columns tell every yes from every no: no odds ratio is finite</source>
            <translation>Die Spalten trennen jedes Ja von jedem Nein: Kein Chancenverhältnis ist endlich</translation>
        </message>
        <message>
            <source>%1 of %2 answered yes (%3). Of two customers of whom one answered, the model names the right one with a chance of %4.</source>
            <translation>%1 von %2 antworteten mit Ja (%3). Von zwei Kunden, von denen einer geantwortet hat, nennt das Modell mit einer Wahrscheinlichkeit von %4 den richtigen.</translation>
        </message>
        <message>
            <source>Nothing can be compared: %1.</source>
            <translation>Kein Vergleich möglich: %1.</translation>
        </message>
        <message>
            <source>“%1” differs between the groups of “%2”</source>
            <translation>„%1“ unterscheidet sich zwischen den Gruppen von „%2“</translation>
        </message>
        <message>
            <source>No difference of “%1” between the groups of “%2” can be shown</source>
            <translation>Für „%1“ ist kein Unterschied zwischen den Gruppen von „%2“ nachweisbar</translation>
        </message>
        <message>
            <source>%1 (%2, %3).</source>
            <translation>%1 (%2, %3).</translation>
        </message>
        <message>
            <source>Size: %1 %2 (%3 to %4).</source>
            <translation>Effektstärke: %1 %2 (%3 bis %4).</translation>
        </message>
        <message>
            <source>This test is proposed because %1.</source>
            <translation>Grund für diesen Test: %1.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>n</source>
            <translation>n</translation>
        </message>
        <message>
            <source>Tests</source>
            <translation>Tests</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>Statistic</source>
            <translation>Prüfgröße</translation>
        </message>
        <message>
            <source>Effect size</source>
            <translation>Effektstärke</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Pairs</source>
            <translation>Paare</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Erste</translation>
        </message>
        <message>
            <source>Second</source>
            <translation>Zweite</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <source>Adjusted p</source>
            <translation>Angepasstes p</translation>
        </message>
        <message>
            <source>Fisher’s exact test was simulated: there are too many tables to count them</source>
            <translation>Der exakte Test nach Fisher wurde simuliert: Es gibt zu viele Tabellen, um sie zu zählen</translation>
        </message>
        <message>
            <source>Give --value COLUMN and --by COLUMN</source>
            <translation>Geben Sie --value COLUMN und --by COLUMN an</translation>
        </message>
        <message>
            <source>The group “%1” has fewer than two values: tests that need its variance leave it out</source>
            <translation>Die Gruppe „%1“ hat weniger als zwei Werte: Tests, die ihre Varianz brauchen, lassen sie aus</translation>
        </message>
        <message>
            <source>“%1” has no values</source>
            <translation>„%1“ hat keine Werte</translation>
        </message>
        <message>
            <source>No family applies to “%1”: all values are equal</source>
            <translation>Für „%1“ kommt keine Verteilungsfamilie infrage: Alle Werte sind gleich</translation>
        </message>
        <message>
            <source>“%1” is yes or no: binomial with one trial</source>
            <translation>„%1“ ist Ja oder Nein: binomial mit einem Versuch</translation>
        </message>
        <message>
            <source>“%1” looks %2</source>
            <translation>Vermutliche Verteilung von „%1“: %2</translation>
        </message>
        <message>
            <source>“%1”: %2 is the likeliest, but only %3 is not rejected by a test</source>
            <translation>„%1“: %2 hat die höchste Likelihood, aber nur %3 wird von keinem Test verworfen</translation>
        </message>
        <message>
            <source>“%1” has too few values to tell whether a family fits</source>
            <translation>„%1“ hat zu wenige Werte, um zu beurteilen, ob eine Verteilungsfamilie passt</translation>
        </message>
        <message>
            <source>No family fits “%1”: the closest, %2, is rejected (%3)</source>
            <translation>Keine Verteilungsfamilie passt zu „%1“: Die nächstliegende, %2, wird verworfen (%3)</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Verteilungsfamilie</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Log-likelihood</source>
            <translation>Log-Likelihood</translation>
        </message>
        <message>
            <source>AIC</source>
            <translation>AIC</translation>
        </message>
        <message>
            <source>BIC</source>
            <translation>BIC</translation>
        </message>
        <message>
            <source>P(%1) = %2 (%3); expected value %4.</source>
            <translation>P(%1) = %2 (%3); Erwartungswert %4.</translation>
        </message>
        <message>
            <source>Rate of “%1”: %2 (%3, Wilson, 95 %).</source>
            <translation>Quote von „%1“: %2 (%3, Wilson, 95 %).</translation>
        </message>
        <message>
            <source>Observed in the data: %1 (%2, Wilson, 95 %).</source>
            <translation>In den Daten beobachtet: %1 (%2, Wilson, 95 %).</translation>
        </message>
        <message>
            <source>A single value of a continuous distribution has the probability 0: ask for a range, or take --family data</source>
            <translation>Ein einzelner Wert einer stetigen Verteilung hat die Wahrscheinlichkeit 0: Fragen Sie nach einem Bereich, oder nehmen Sie --family data</translation>
        </message>
        <message>
            <source>Correlation (%1)</source>
            <translation>Korrelation (%1)</translation>
        </message>
        <message>
            <source>“%1” has fewer than two values: it has no correlation</source>
            <translation>„%1“ hat weniger als zwei Werte und damit keine Korrelation</translation>
        </message>
        <message>
            <source>“%1” has the same value in every row: it has no correlation</source>
            <translation>„%1“ hat in jeder Zeile denselben Wert und damit keine Korrelation</translation>
        </message>
        <message>
            <source>There are not two columns of numbers</source>
            <translation>Es gibt keine zwei Spalten mit Zahlen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln infinite value(s) of “%1” were left out</source>
            <translation>
                <numerusform>%Ln unendlicher Wert von „%1“ wurde weggelassen</numerusform>
                <numerusform>%Ln unendliche Werte von „%1“ wurden weggelassen</numerusform>
            </translation>
        </message>
        <message>
            <source>Tested. %1 of %2 customers; %3 against %4 (%5); %6, Holm over %7 tests: %8.</source>
            <translation>Getestet. %1 von %2 Kunden; %3 gegenüber %4 (%5); %6, Holm über %7 Tests: %8.</translation>
        </message>
    </context>
    <context>
        <name>Bands</name>
        <message>
            <source>The edges of the bands do not ascend</source>
            <translation>Die Grenzen der Altersgruppen steigen nicht an</translation>
        </message>
        <message>
            <source>Give at least two edges, each larger than the one before</source>
            <translation>Geben Sie mindestens zwei Grenzen an, jede größer als die vorige</translation>
        </message>
        <message>
            <source>The width of the bands is not above zero</source>
            <translation>Die Breite der Altersgruppen ist nicht größer als null</translation>
        </message>
        <message>
            <source>Give a width such as 5</source>
            <translation>Geben Sie eine Breite an, etwa 5</translation>
        </message>
        <message>
            <source>The values reach too far for bands of this width</source>
            <translation>Die Werte reichen zu weit für Gruppen dieser Breite</translation>
        </message>
        <message>
            <source>Choose a greater width, give edges, or check the extreme values</source>
            <translation>Wählen Sie eine größere Breite, geben Sie Grenzen an, oder prüfen Sie die Extremwerte</translation>
        </message>
    </context>
    <context>
        <name>CarriedOver</name>
        <message>
            <source>the column is of another kind now</source>
            <translation>die Spalte ist jetzt von anderer Art</translation>
        </message>
        <message>
            <source>there is no such column any more</source>
            <translation>die Spalte gibt es nicht mehr</translation>
        </message>
        <message>
            <source>no row has that value any more</source>
            <translation>keine Zeile hat diesen Wert noch</translation>
        </message>
        <message>
            <source>the role %1 of “%2” (the column is of another kind now)</source>
            <translation>die Rolle %1 von „%2“ (die Spalte ist jetzt von anderer Art)</translation>
        </message>
        <message>
            <source>the role %1 of “%2” (there is no such column any more)</source>
            <translation>die Rolle %1 von „%2“ (die Spalte gibt es nicht mehr)</translation>
        </message>
        <message>
            <source>the filter %1 (%2)</source>
            <comment>a filter and why it does not fit</comment>
            <translation>der Filter %1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>CellText</name>
        <message>
            <source>yes</source>
            <comment>a cell of a column of yes and no</comment>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <comment>a cell of a column of yes and no</comment>
            <translation>nein</translation>
        </message>
    </context>
    <context>
        <name>ChangeFigures</name>
        <message>
            <source>Mean</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>Standard deviation</source>
            <translation>Standardabweichung</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>Kleinster Wert</translation>
        </message>
        <message>
            <source>Largest</source>
            <translation>Größter Wert</translation>
        </message>
        <message>
            <source>Rows that are the same by their key and differ in another column</source>
            <translation>Zeilen mit demselben Schlüssel, die sich in einer anderen Spalte unterscheiden</translation>
        </message>
        <message>
            <source>%1, newer data</source>
            <translation>%1, neuere Daten</translation>
        </message>
        <message>
            <source>%1, older data</source>
            <translation>%1, ältere Daten</translation>
        </message>
        <message>
            <source>Rows read</source>
            <translation>Gelesene Zeilen</translation>
        </message>
        <message>
            <source>Rows of %1 before any step</source>
            <translation>Zeilen von %1 vor allen Schritten</translation>
        </message>
        <message>
            <source>Rows after the steps</source>
            <translation>Zeilen nach den Schritten</translation>
        </message>
        <message>
            <source>Rows added</source>
            <translation>Neue Zeilen</translation>
        </message>
        <message>
            <source>Rows that only the newer data has</source>
            <translation>Zeilen, die nur die neueren Daten haben</translation>
        </message>
        <message>
            <source>Rows removed</source>
            <translation>Entfallene Zeilen</translation>
        </message>
        <message>
            <source>Rows that only the older data has</source>
            <translation>Zeilen, die nur die älteren Daten haben</translation>
        </message>
        <message>
            <source>Rows edited</source>
            <translation>Geänderte Zeilen</translation>
        </message>
        <message>
            <source>New customers</source>
            <translation>Neue Kunden</translation>
        </message>
        <message>
            <source>The first row of each customer whom only the newer data has</source>
            <translation>Die erste Zeile jedes Kunden, den nur die neueren Daten haben</translation>
        </message>
        <message>
            <source>Customers gone</source>
            <translation>Entfallene Kunden</translation>
        </message>
        <message>
            <source>The first row of each customer whom only the older data has</source>
            <translation>Die erste Zeile jedes Kunden, den nur die älteren Daten haben</translation>
        </message>
        <message>
            <source>Customers who stayed</source>
            <translation>Gebliebene Kunden</translation>
        </message>
        <message>
            <source>Different values of “%1” that both have</source>
            <translation>Verschiedene Werte von „%1“, die beide haben</translation>
        </message>
        <message>
            <source>Findings of both data sets, compared by what they are about</source>
            <translation>Befunde beider Datenbestände, verglichen nach dem, worum es in ihnen geht</translation>
        </message>
        <message>
            <source>New findings</source>
            <translation>Neue Befunde</translation>
        </message>
        <message>
            <source>Findings still true</source>
            <translation>Weiterhin gültige Befunde</translation>
        </message>
        <message>
            <source>Findings gone</source>
            <translation>Entfallene Befunde</translation>
        </message>
        <message>
            <source>Rows that repeat a key</source>
            <translation>Zeilen mit wiederholtem Schlüssel</translation>
        </message>
        <message>
            <source>Rows beyond the first of each key</source>
            <translation>Zeilen nach der jeweils ersten je Schlüssel</translation>
        </message>
        <message>
            <source>Rows without a key</source>
            <translation>Zeilen ohne Schlüssel</translation>
        </message>
        <message>
            <source>Rows in which the key is missing: they are compared as a whole</source>
            <translation>Zeilen, in denen der Schlüssel fehlt: Sie werden als Ganzes verglichen</translation>
        </message>
        <message>
            <source>Cells edited in “%1”</source>
            <translation>Geänderte Zellen in „%1“</translation>
        </message>
        <message>
            <source>%1, change</source>
            <translation>%1, Änderung</translation>
        </message>
        <message>
            <source>after − before</source>
            <translation>nachher − vorher</translation>
        </message>
        <message>
            <source>after ÷ before − 1</source>
            <translation>nachher ÷ vorher − 1</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>The mean of the group that the finding is about: %1</source>
            <translation>Das Mittel der Gruppe, um die es im Befund geht: %1</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Stärke</translation>
        </message>
        <message>
            <source>How much the finding says, from 0 to 1, by which findings are sorted: %1</source>
            <translation>Wie viel der Befund aussagt, von 0 bis 1; danach werden Befunde sortiert: %1</translation>
        </message>
        <message>
            <source>%1, missing</source>
            <translation>%1, fehlend</translation>
        </message>
        <message>
            <source>%1, different values</source>
            <translation>%1, verschiedene Werte</translation>
        </message>
        <message>
            <source>%1, earliest and latest</source>
            <translation>%1, frühestes und spätestes</translation>
        </message>
        <message>
            <source>The first and the last date of the column</source>
            <translation>Das erste und das letzte Datum der Spalte</translation>
        </message>
        <message>
            <source>%1, distance</source>
            <translation>%1, Abstand</translation>
        </message>
        <message>
            <source>How far apart the column is in both, 0 to 1. %1</source>
            <translation>Wie weit die Spalte in beiden auseinanderliegt, 0 bis 1. %1</translation>
        </message>
        <message>
            <source>%1, rows with a value</source>
            <translation>%1, Zeilen mit einem Wert</translation>
        </message>
    </context>
    <context>
        <name>ChangeReport</name>
        <message>
            <source>%1, %2 rows</source>
            <translation>%1, %2 Zeilen</translation>
        </message>
        <message>
            <source>%1, %2 rows read, %3 after the steps</source>
            <translation>%1, %2 Zeilen gelesen, %3 nach den Schritten</translation>
        </message>
        <message>
            <source>What changed since the older data</source>
            <translation>Was sich seit den älteren Daten geändert hat</translation>
        </message>
        <message>
            <source>What became of the findings since the older data</source>
            <translation>Was seit den älteren Daten aus den Befunden wurde</translation>
        </message>
        <message>
            <source>Columns that changed since the older data</source>
            <translation>Spalten, die sich seit den älteren Daten geändert haben</translation>
        </message>
        <message>
            <source>How far the columns moved since the older data</source>
            <translation>Wie weit sich die Spalten seit den älteren Daten verschoben haben</translation>
        </message>
        <message>
            <source>The columns are the same.</source>
            <translation>Die Spalten sind gleich.</translation>
        </message>
        <message>
            <source>Older data</source>
            <translation>Ältere Daten</translation>
        </message>
        <message>
            <source>Newer data</source>
            <translation>Neuere Daten</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>To make it again</source>
            <translation>Zum Nachmachen</translation>
        </message>
        <message>
            <source>Open the older data in the window, replace it by the newer one and add the part to the report: the command line does not know the older data.</source>
            <translation>Öffnen Sie die älteren Daten im Fenster, ersetzen Sie sie durch die neueren und nehmen Sie den Teil in den Bericht auf: Die Befehlszeile kennt die älteren Daten nicht.</translation>
        </message>
    </context>
    <context>
        <name>ChartExport</name>
        <message>
            <source>The file cannot be written: %1</source>
            <translation>Die Datei kann nicht geschrieben werden: %1</translation>
        </message>
        <message>
            <source>Choose another folder or make room on the disk</source>
            <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf dem Datenträger</translation>
        </message>
        <message>
            <source>no PNG support</source>
            <translation>keine PNG-Unterstützung</translation>
        </message>
    </context>
    <context>
        <name>ChartFigures</name>
        <message>
            <source>%1 · %2</source>
            <comment>an age group or all, and a region or all</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a figure and whom it is of</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Lower whisker</source>
            <translation>Unterer Whisker</translation>
        </message>
        <message>
            <source>Upper whisker</source>
            <translation>Oberer Whisker</translation>
        </message>
        <message>
            <source>Share of %1, %2</source>
            <comment>the share of an age group that a region has</comment>
            <translation>Anteil an %1, %2</translation>
        </message>
        <message>
            <source>Customers, %1</source>
            <translation>Kunden, %1</translation>
        </message>
        <message>
            <source>Share of %1, %2</source>
            <translation>Anteil an %1, %2</translation>
        </message>
        <message>
            <source>%1, against all</source>
            <comment>a figure and whom it is of</comment>
            <translation>%1, gegenüber allen</translation>
        </message>
        <message>
            <source>%1, %2 × %3</source>
            <comment>a measure of two columns</comment>
            <translation>%1, %2 × %3</translation>
        </message>
    </context>
    <context>
        <name>ColumnChoices</name>
        <message>
            <source>a column with the role “%1”</source>
            <translation>eine Spalte mit der Rolle „%1“</translation>
        </message>
        <message>
            <source>the column “%1”</source>
            <translation>die Spalte „%1“</translation>
        </message>
    </context>
    <context>
        <name>ColumnType</name>
        <message>
            <source>integer</source>
            <translation>Ganzzahl</translation>
        </message>
        <message>
            <source>real number</source>
            <translation>Dezimalzahl</translation>
        </message>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>Ja oder Nein</translation>
        </message>
    </context>
    <context>
        <name>ColumnWords</name>
        <message>
            <source>wine</source>
            <translation>Wein</translation>
        </message>
        <message>
            <source>meat</source>
            <translation>Fleisch</translation>
        </message>
        <message>
            <source>fish</source>
            <translation>Fisch</translation>
        </message>
        <message>
            <source>fruit</source>
            <translation>Obst</translation>
        </message>
        <message>
            <source>sweets</source>
            <translation>Süßwaren</translation>
        </message>
        <message>
            <source>gold</source>
            <translation>Gold</translation>
        </message>
        <message>
            <source>beer</source>
            <translation>Bier</translation>
        </message>
        <message>
            <source>bread</source>
            <translation>Brot</translation>
        </message>
        <message>
            <source>vegetables</source>
            <translation>Gemüse</translation>
        </message>
        <message>
            <source>dairy</source>
            <translation>Milchprodukte</translation>
        </message>
        <message>
            <source>cheese</source>
            <translation>Käse</translation>
        </message>
        <message>
            <source>coffee</source>
            <translation>Kaffee</translation>
        </message>
        <message>
            <source>clothing</source>
            <translation>Kleidung</translation>
        </message>
        <message>
            <source>shoes</source>
            <translation>Schuhe</translation>
        </message>
        <message>
            <source>books</source>
            <translation>Bücher</translation>
        </message>
        <message>
            <source>electronics</source>
            <translation>Elektronik</translation>
        </message>
        <message>
            <source>toys</source>
            <translation>Spielzeug</translation>
        </message>
        <message>
            <source>cosmetics</source>
            <translation>Kosmetik</translation>
        </message>
        <message>
            <source>furniture</source>
            <translation>Möbel</translation>
        </message>
        <message>
            <source>jewellery</source>
            <translation>Schmuck</translation>
        </message>
        <message>
            <source>groceries</source>
            <translation>Lebensmittel</translation>
        </message>
        <message>
            <source>web</source>
            <comment>a channel of orders</comment>
            <translation>Web</translation>
        </message>
        <message>
            <source>catalogue</source>
            <comment>a channel of orders</comment>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>store</source>
            <comment>a channel of orders</comment>
            <translation>Filiale</translation>
        </message>
        <message>
            <source>app</source>
            <comment>a channel of orders</comment>
            <translation>App</translation>
        </message>
        <message>
            <source>phone</source>
            <comment>a channel of orders</comment>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>marketplace</source>
            <comment>a channel of orders</comment>
            <translation>Marktplatz</translation>
        </message>
        <message>
            <source>web purchases</source>
            <translation>Web-Käufe</translation>
        </message>
        <message>
            <source>catalogue purchases</source>
            <translation>Katalogkäufe</translation>
        </message>
        <message>
            <source>store purchases</source>
            <translation>Filialkäufe</translation>
        </message>
        <message>
            <source>app purchases</source>
            <translation>App-Käufe</translation>
        </message>
        <message>
            <source>phone purchases</source>
            <translation>Telefonkäufe</translation>
        </message>
        <message>
            <source>marketplace purchases</source>
            <translation>Marktplatzkäufe</translation>
        </message>
        <message>
            <source>web visits</source>
            <translation>Web-Besuche</translation>
        </message>
        <message>
            <source>store visits</source>
            <translation>Filialbesuche</translation>
        </message>
        <message>
            <source>app visits</source>
            <translation>App-Besuche</translation>
        </message>
        <message>
            <source>visits</source>
            <translation>Besuche</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>Expected one character</source>
            <translation>Ein einzelnes Zeichen erwartet</translation>
        </message>
        <message>
            <source>Give one character, or "tab"</source>
            <translation>Geben Sie ein Zeichen oder "tab" an</translation>
        </message>
        <message>
            <source>No such role</source>
            <translation>Diese Rolle gibt es nicht</translation>
        </message>
        <message>
            <source>Write ROLE=COLUMN with one of %1</source>
            <translation>Schreiben Sie ROLE=COLUMN mit einer von %1</translation>
        </message>
        <message>
            <source>No such date order</source>
            <translation>Diese Datumsreihenfolge gibt es nicht</translation>
        </message>
        <message>
            <source>Choose dmy, mdy or ymd</source>
            <translation>Wählen Sie dmy, mdy oder ymd</translation>
        </message>
        <message>
            <source>Not a seed</source>
            <translation>Kein gültiger Startwert</translation>
        </message>
        <message>
            <source>Give a whole number</source>
            <translation>Geben Sie eine ganze Zahl an</translation>
        </message>
        <message>
            <source>Not a number of threads</source>
            <translation>Keine gültige Anzahl von Threads</translation>
        </message>
        <message>
            <source>Give a whole number from 1 on</source>
            <translation>Geben Sie eine ganze Zahl ab 1 an</translation>
        </message>
        <message>
            <source>No such format</source>
            <translation>Dieses Format gibt es nicht</translation>
        </message>
        <message>
            <source>Choose text, json or csv</source>
            <translation>Wählen Sie text, json oder csv</translation>
        </message>
        <message>
            <source>A quotation mark is not closed</source>
            <translation>Ein Anführungszeichen ist nicht geschlossen</translation>
        </message>
        <message>
            <source>Close it, or double it inside a value</source>
            <translation>Schließen Sie es, oder verdoppeln Sie es innerhalb eines Werts</translation>
        </message>
        <message>
            <source>"%1" cannot be compared with this column</source>
            <translation>"%1" lässt sich nicht mit dieser Spalte vergleichen</translation>
        </message>
        <message>
            <source>Write dates as 2011-12-09 or 2011-12-09T12:50:00</source>
            <translation>Schreiben Sie Datumsangaben als 2011-12-09 oder 2011-12-09T12:50:00</translation>
        </message>
        <message>
            <source>Write numbers with a point</source>
            <translation>Schreiben Sie Zahlen mit Punkt</translation>
        </message>
        <message>
            <source>What a column means: ROLE=COLUMN (repeatable)</source>
            <translation>Was eine Spalte bedeutet: ROLE=COLUMN (wiederholbar)</translation>
        </message>
        <message>
            <source>COLUMN=a,b or COLUMN=[40,45) (repeatable)</source>
            <translation>COLUMN=a,b oder COLUMN=[40,45) (wiederholbar)</translation>
        </message>
        <message>
            <source>dmy, mdy or ymd</source>
            <translation>dmy, mdy oder ymd</translation>
        </message>
        <message>
            <source>Encoding of the text</source>
            <translation>Kodierung des Textes</translation>
        </message>
        <message>
            <source>Character between fields</source>
            <translation>Zeichen zwischen Feldern</translation>
        </message>
        <message>
            <source>Decimal sign</source>
            <translation>Dezimalzeichen</translation>
        </message>
        <message>
            <source>Words that mean missing, separated by commas</source>
            <translation>Wörter, die für fehlend stehen, durch Kommas getrennt</translation>
        </message>
        <message>
            <source>Sheet of a workbook</source>
            <translation>Blatt einer Arbeitsmappe</translation>
        </message>
        <message>
            <source>memory or database</source>
            <translation>memory oder database</translation>
        </message>
        <message>
            <source>Seed of random choices</source>
            <translation>Startwert für Zufallsauswahlen</translation>
        </message>
        <message>
            <source>Threads to use; results do not depend on it</source>
            <translation>Anzahl der Threads; die Ergebnisse hängen nicht davon ab</translation>
        </message>
        <message>
            <source>text, json or csv</source>
            <translation>text, json oder csv</translation>
        </message>
        <message>
            <source>File to write</source>
            <translation>Zu schreibende Datei</translation>
        </message>
        <message>
            <source>Print a line of timings on standard error</source>
            <translation>Eine Zeile mit Laufzeiten auf die Standardfehlerausgabe schreiben</translation>
        </message>
        <message>
            <source>See clientele --help</source>
            <translation>Siehe clientele --help</translation>
        </message>
        <message>
            <source>No input given</source>
            <translation>Keine Eingabe angegeben</translation>
        </message>
        <message>
            <source>Name a file, for example customers.csv</source>
            <translation>Nennen Sie eine Datei, zum Beispiel customers.csv</translation>
        </message>
        <message>
            <source>No such column</source>
            <translation>Diese Spalte gibt es nicht</translation>
        </message>
        <message>
            <source>Name a column of the table</source>
            <translation>Nennen Sie eine Spalte der Tabelle</translation>
        </message>
        <message>
            <source>No such column to filter by</source>
            <translation>Diese Spalte zum Filtern gibt es nicht</translation>
        </message>
        <message>
            <source>Write COLUMN=a,b or COLUMN=[40,45) with a column of the table</source>
            <translation>Schreiben Sie COLUMN=a,b oder COLUMN=[40,45) mit einer Spalte der Tabelle</translation>
        </message>
        <message>
            <source>Give values as the column has them</source>
            <translation>Geben Sie Werte so an, wie sie in der Spalte stehen</translation>
        </message>
        <message>
            <source>Standard output cannot be written</source>
            <translation>Die Standardausgabe kann nicht geschrieben werden</translation>
        </message>
        <message>
            <source>Check the disk or the next program</source>
            <translation>Prüfen Sie den Datenträger oder das nachfolgende Programm</translation>
        </message>
        <message>
            <source>Width of the age bands in years</source>
            <translation>Breite der Altersgruppen in Jahren</translation>
        </message>
        <message>
            <source>Edges of the age bands, separated by commas</source>
            <translation>Grenzen der Altersgruppen, durch Kommas getrennt</translation>
        </message>
        <message>
            <source>Which edge belongs to a band: left or right</source>
            <translation>Welche Grenze zur Altersgruppe gehört: left oder right</translation>
        </message>
        <message>
            <source>Not a width of bands</source>
            <translation>Keine gültige Gruppenbreite</translation>
        </message>
        <message>
            <source>Give a number above 0</source>
            <translation>Geben Sie eine Zahl über 0 an</translation>
        </message>
        <message>
            <source>The edges do not ascend</source>
            <translation>Die Grenzen steigen nicht an</translation>
        </message>
        <message>
            <source>Give numbers that ascend, for example 20,30,40</source>
            <translation>Geben Sie aufsteigende Zahlen an, zum Beispiel 20,30,40</translation>
        </message>
        <message>
            <source>Too few edges</source>
            <translation>Zu wenige Grenzen</translation>
        </message>
        <message>
            <source>Give at least two, for example 20,30</source>
            <translation>Geben Sie mindestens zwei an, zum Beispiel 20,30</translation>
        </message>
        <message>
            <source>Bands are closed on the left or on the right</source>
            <translation>Altersgruppen sind links oder rechts geschlossen</translation>
        </message>
        <message>
            <source>Choose left or right</source>
            <translation>Wählen Sie left oder right</translation>
        </message>
        <message>
            <source>Steps to apply: a JSON file, or a bundled recipe such as online-retail</source>
            <translation>Schritte, die angewandt werden: eine JSON-Datei oder ein mitgeliefertes Rezept wie online-retail</translation>
        </message>
        <message>
            <source>There is no such recipe</source>
            <translation>Dieses Rezept gibt es nicht</translation>
        </message>
        <message>
            <source>Name a file, or one of %1</source>
            <translation>Nennen Sie eine Datei oder eines von %1</translation>
        </message>
        <message>
            <source>A source of the workspace is not there</source>
            <translation>Eine Quelle der Arbeitsmappe ist nicht da</translation>
        </message>
        <message>
            <source>Put the file there, or open the workspace in the window and say where it is</source>
            <translation>Legen Sie die Datei dorthin, oder öffnen Sie die Arbeitsmappe im Fenster und geben Sie an, wo sie liegt</translation>
        </message>
        <message>
            <source>The workspace reads from a server, and nothing was contacted</source>
            <translation>Die Arbeitsmappe liest von einem Server; es wurde keine Verbindung aufgebaut</translation>
        </message>
        <message>
            <source>Give --reconnect to connect to it</source>
            <translation>Geben Sie --reconnect an, um sich damit zu verbinden</translation>
        </message>
        <message>
            <source>Changed since the workspace was saved: %1</source>
            <translation>Seit dem Speichern der Arbeitsmappe geändert: %1</translation>
        </message>
        <message>
            <source>The workspace filters by a column that is not there</source>
            <translation>Die Arbeitsmappe filtert nach einer Spalte, die nicht da ist</translation>
        </message>
        <message>
            <source>Open the workspace in the window, and save it without the filter</source>
            <translation>Öffnen Sie die Arbeitsmappe im Fenster und speichern Sie sie ohne den Filter</translation>
        </message>
        <message>
            <source>Let a workspace ask the servers that it names</source>
            <translation>Der Arbeitsmappe erlauben, die darin genannten Server abzufragen</translation>
        </message>
        <message>
            <source>No such engine</source>
            <translation>Diese Engine gibt es nicht</translation>
        </message>
        <message>
            <source>Choose memory or database</source>
            <translation>Wählen Sie memory oder database</translation>
        </message>
        <message>
            <source>The input is not one table of a database</source>
            <translation>Die Eingabe ist nicht eine einzelne Tabelle einer Datenbank</translation>
        </message>
        <message>
            <source>Name a table of an SQLite file or of a PostgreSQL server, or leave the option out</source>
            <translation>Nennen Sie eine Tabelle einer SQLite-Datei oder eines PostgreSQL-Servers, oder lassen Sie die Option weg</translation>
        </message>
        <message>
            <source>There is no such family</source>
            <translation>Diese Verteilungsfamilie gibt es nicht</translation>
        </message>
        <message>
            <source>Choose one of %1, or data</source>
            <translation>Wählen Sie eine von %1 oder data</translation>
        </message>
        <message>
            <source>Not a number of trials</source>
            <translation>Keine Anzahl von Versuchen</translation>
        </message>
        <message>
            <source>Only the binomial family has trials</source>
            <translation>Nur die binomiale Verteilungsfamilie hat Versuche</translation>
        </message>
        <message>
            <source>Give --family binomial</source>
            <translation>Geben Sie --family binomial an</translation>
        </message>
        <message>
            <source>There is no such column</source>
            <translation>Diese Spalte gibt es nicht</translation>
        </message>
        <message>
            <source>Columns to look at, separated by commas</source>
            <translation>Zu betrachtende Spalten, durch Kommas getrennt</translation>
        </message>
        <message>
            <source>A question such as 'COLUMN&lt;=60000' or 'a&lt;=COLUMN&lt;=b'</source>
            <translation>Eine Frage wie 'COLUMN&lt;=60000' oder 'a&lt;=COLUMN&lt;=b'</translation>
        </message>
        <message>
            <source>Distribution that answers it, or data for the values themselves</source>
            <translation>Verteilung, die sie beantwortet, oder data für die Werte selbst</translation>
        </message>
        <message>
            <source>Trials of a binomial distribution</source>
            <translation>Versuche einer Binomialverteilung</translation>
        </message>
        <message>
            <source>Column to compare between groups</source>
            <translation>Spalte, die zwischen Gruppen verglichen wird</translation>
        </message>
        <message>
            <source>pearson, spearman or kendall</source>
            <translation>pearson, spearman oder kendall</translation>
        </message>
        <message>
            <source>Of p-values of several tests: holm, bonferroni or benjamini-hochberg</source>
            <translation>Für die p-Werte mehrerer Tests: holm, bonferroni oder benjamini-hochberg</translation>
        </message>
        <message>
            <source>Column of yes and no to explain</source>
            <translation>Zu erklärende Ja/Nein-Spalte</translation>
        </message>
        <message>
            <source>There is no such method</source>
            <translation>Diese Methode gibt es nicht</translation>
        </message>
        <message>
            <source>Choose pearson, spearman or kendall</source>
            <translation>Wählen Sie pearson, spearman oder kendall</translation>
        </message>
        <message>
            <source>There is no such adjustment</source>
            <translation>Diese Anpassung gibt es nicht</translation>
        </message>
        <message>
            <source>Choose holm, bonferroni or benjamini-hochberg</source>
            <translation>Wählen Sie holm, bonferroni oder benjamini-hochberg</translation>
        </message>
    </context>
    <context>
        <name>ComparisonBlocks</name>
        <message>
            <source>Groups of fewer than 5, and those that would betray them, are left out.</source>
            <translation>Gruppen unter 5 und solche, die sie verraten würden, sind weggelassen.</translation>
        </message>
        <message>
            <source>“%1” by “%2”</source>
            <translation>„%1“ nach „%2“</translation>
        </message>
        <message>
            <source>“%1” compared by “%2”</source>
            <translation>„%1“ verglichen nach „%2“</translation>
        </message>
    </context>
    <context>
        <name>ComparisonCharts</name>
        <message>
            <source>%1 – %2</source>
            <extracomment>two groups that are compared: "PhD – Basic"</extracomment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>“%1” by “%2”</source>
            <translation>„%1“ nach „%2“</translation>
        </message>
        <message>
            <source>Median, middle half and Tukey’s whiskers · n %1</source>
            <translation>Median, mittlere Hälfte und Whisker nach Tukey · n %1</translation>
        </message>
        <message>
            <source>Median, middle half and Tukey’s whiskers</source>
            <translation>Median, mittlere Hälfte und Whisker nach Tukey</translation>
        </message>
        <message>
            <source>Share of “%1” by “%2”</source>
            <translation>Anteil von „%1“ nach „%2“</translation>
        </message>
        <message>
            <source>In % of each group</source>
            <translation>In % jeder Gruppe</translation>
        </message>
        <message>
            <source>Share of yes in %</source>
            <translation>Anteil Ja in %</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Alle %1</translation>
        </message>
        <message>
            <source>%1: has a value</source>
            <translation>%1: hat einen Wert</translation>
        </message>
        <message>
            <source>Shares of “%1” by “%2”</source>
            <translation>Anteile von „%1“ nach „%2“</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Andere</translation>
        </message>
        <message>
            <source>Rows of the group with this value, over all of its rows that have one</source>
            <translation>Zeilen der Gruppe mit diesem Wert, geteilt durch alle ihre Zeilen, die einen haben</translation>
        </message>
        <message>
            <source>Pair</source>
            <translation>Paar</translation>
        </message>
        <message>
            <source>Differences between pairs of groups</source>
            <translation>Unterschiede zwischen Gruppenpaaren</translation>
        </message>
        <message>
            <source>Rank-biserial: larger less smaller</source>
            <translation>Rangbiserial: größer minus kleiner</translation>
        </message>
        <message>
            <source>Difference in percentage points</source>
            <translation>Unterschied in Prozentpunkten</translation>
        </message>
        <message>
            <source>Difference of means</source>
            <translation>Unterschied der Mittel</translation>
        </message>
        <message>
            <source>%1 (%2 to %3)</source>
            <comment>an estimate and its interval</comment>
            <translation>%1 (%2 bis %3)</translation>
        </message>
        <message>
            <source>95 % interval of each pair by itself; %1 of %2 stand after %3</source>
            <translation>95-%-Intervall jedes Paars für sich; %1 von %2 bestehen nach %3</translation>
        </message>
        <message>
            <source>the %1 clearest</source>
            <translation>die %1 deutlichsten</translation>
        </message>
        <message>
            <source>There is no pair of groups to compare.</source>
            <translation>Es gibt kein Gruppenpaar zum Vergleichen.</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <source>n</source>
            <translation>n</translation>
        </message>
        <message>
            <source>Rows of the group with “%1” “%2”, over all of its rows that have a value there</source>
            <translation>Zeilen der Gruppe mit „%1“ „%2“, geteilt durch alle ihre Zeilen, die dort einen Wert haben</translation>
        </message>
        <message>
            <source>Share of yes</source>
            <translation>Anteil Ja</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>Std. dev.</source>
            <translation>Std.-Abw.</translation>
        </message>
        <message>
            <source>Tests of all groups</source>
            <translation>Tests aller Gruppen</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>Statistic</source>
            <translation>Prüfgröße</translation>
        </message>
        <message>
            <source>The test’s statistic</source>
            <translation>Die Teststatistik</translation>
        </message>
        <message>
            <source>df</source>
            <translation>df</translation>
        </message>
        <message>
            <source>Degrees of freedom</source>
            <translation>Freiheitsgrade</translation>
        </message>
        <message>
            <source>p</source>
            <translation>p</translation>
        </message>
        <message>
            <source>The chance of such a difference, or a larger one, where there is none</source>
            <translation>Die Wahrscheinlichkeit eines solchen oder größeren Unterschieds, wo keiner besteht</translation>
        </message>
        <message>
            <source>Effect size</source>
            <translation>Effektstärke</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>The effect size, which does not grow with the number of rows</source>
            <translation>Die Effektstärke, die nicht mit der Zahl der Zeilen wächst</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Untergrenze</translation>
        </message>
        <message>
            <source>Lower end of its 95 % interval</source>
            <translation>Untere Grenze des 95-%-Intervalls</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Obergrenze</translation>
        </message>
        <message>
            <source>Upper end of its 95 % interval</source>
            <translation>Obere Grenze des 95-%-Intervalls</translation>
        </message>
        <message>
            <source>Pairs of groups</source>
            <translation>Gruppenpaare</translation>
        </message>
        <message>
            <source>%1, p-values adjusted by %2</source>
            <translation>%1, p-Werte nach %2 angepasst</translation>
        </message>
        <message>
            <source>95 % interval by Newcombe, from the Wilson intervals of both shares</source>
            <translation>95-%-Intervall nach Newcombe, aus den Wilson-Intervallen beider Anteile</translation>
        </message>
        <message>
            <source>95 % interval by Welch, of this pair by itself</source>
            <translation>95-%-Intervall nach Welch, für dieses Paar allein</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <source>Share of the first less that of the second</source>
            <translation>Anteil der ersten minus Anteil der zweiten</translation>
        </message>
        <message>
            <source>Mean of the first less that of the second</source>
            <translation>Mittel der ersten minus Mittel der zweiten</translation>
        </message>
        <message>
            <source>Effect size of this pair</source>
            <translation>Effektstärke dieses Paars</translation>
        </message>
        <message>
            <source>Adjusted p</source>
            <translation>Angepasstes p</translation>
        </message>
        <message>
            <source>The p-value, made comparable with one threshold over all pairs by %1</source>
            <translation>Der p-Wert, nach %1 über alle Paare mit einer einzigen Schwelle vergleichbar gemacht</translation>
        </message>
        <message>
            <source>What the tests assume</source>
            <translation>Was die Tests voraussetzen</translation>
        </message>
        <message>
            <source>Assumption</source>
            <translation>Voraussetzung</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Urteil</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>What the check measures</source>
            <translation>Was die Prüfung misst</translation>
        </message>
        <message>
            <source>The chance of such a figure, or a more extreme one, where it holds</source>
            <translation>Die Wahrscheinlichkeit eines solchen oder extremeren Werts, wenn sie erfüllt ist</translation>
        </message>
    </context>
    <context>
        <name>ComparisonNames</name>
        <message>
            <source>Welch’s t</source>
            <translation>Welch-t-Test</translation>
        </message>
        <message>
            <source>Analysis of variance</source>
            <translation>Varianzanalyse</translation>
        </message>
        <message>
            <source>Welch’s analysis of variance</source>
            <translation>Welch-Varianzanalyse</translation>
        </message>
        <message>
            <source>Mann–Whitney</source>
            <translation>Mann-Whitney</translation>
        </message>
        <message>
            <source>Kruskal–Wallis</source>
            <translation>Kruskal-Wallis</translation>
        </message>
        <message>
            <source>Chi-square</source>
            <translation>Chi-Quadrat</translation>
        </message>
        <message>
            <source>Fisher’s exact test</source>
            <translation>Exakter Test nach Fisher</translation>
        </message>
        <message>
            <source>Cohen’s d</source>
            <translation>Cohens d</translation>
        </message>
        <message>
            <source>Hedges’ g</source>
            <translation>Hedges’ g</translation>
        </message>
        <message>
            <source>Cramér’s V</source>
            <translation>Cramérs V</translation>
        </message>
        <message>
            <source>Rank-biserial</source>
            <translation>Rangbiserial</translation>
        </message>
        <message>
            <source>Odds ratio</source>
            <translation>Chancenverhältnis</translation>
        </message>
        <message>
            <source>very small</source>
            <comment>of a difference</comment>
            <translation>sehr klein</translation>
        </message>
        <message>
            <source>small</source>
            <comment>of a difference</comment>
            <translation>klein</translation>
        </message>
        <message>
            <source>medium</source>
            <comment>of a difference</comment>
            <translation>mittel</translation>
        </message>
        <message>
            <source>large</source>
            <comment>of a difference</comment>
            <translation>groß</translation>
        </message>
        <message>
            <source>the means can be taken as normal, and the groups vary alike</source>
            <translation>die Mittel können als normalverteilt gelten, und die Gruppen streuen gleich</translation>
        </message>
        <message>
            <source>the means can be taken as normal, but the groups do not vary alike</source>
            <translation>die Mittel können als normalverteilt gelten, aber die Gruppen streuen ungleich</translation>
        </message>
        <message>
            <source>the means of both groups can be taken as normal</source>
            <translation>die Mittel beider Gruppen können als normalverteilt gelten</translation>
        </message>
        <message>
            <source>a group is too small for its skewness: ranks are compared instead of means</source>
            <translation>eine Gruppe ist zu klein für ihre Schiefe; statt der Mittel werden Ränge verglichen</translation>
        </message>
        <message>
            <source>counts are compared, and there are enough of them</source>
            <translation>es werden Anzahlen verglichen, und sie sind groß genug</translation>
        </message>
        <message>
            <source>counts are compared, and more than a fifth of the cells expect fewer than 5</source>
            <translation>es werden Anzahlen verglichen, und in mehr als einem Fünftel der Zellen sind weniger als 5 zu erwarten</translation>
        </message>
        <message>
            <source>there are not two groups with different values</source>
            <translation>es gibt keine zwei Gruppen mit verschiedenen Werten</translation>
        </message>
        <message>
            <source>Holm</source>
            <translation>Holm</translation>
        </message>
        <message>
            <source>Bonferroni</source>
            <translation>Bonferroni</translation>
        </message>
        <message>
            <source>Benjamini–Hochberg</source>
            <translation>Benjamini-Hochberg</translation>
        </message>
        <message>
            <source>Welch’s t: the difference of both means over its standard error, each group with its own variance</source>
            <translation>Welch-t-Test: der Unterschied beider Mittel geteilt durch seinen Standardfehler, jede Gruppe mit eigener Varianz</translation>
        </message>
        <message>
            <source>Analysis of variance: F, the variance between the groups’ means over that within the groups</source>
            <translation>Varianzanalyse: F, die Varianz zwischen den Gruppenmitteln geteilt durch die innerhalb der Gruppen</translation>
        </message>
        <message>
            <source>Welch’s analysis of variance: F with each group weighted by its size over its own variance</source>
            <translation>Welch-Varianzanalyse: F, jede Gruppe gewichtet mit ihrer Größe geteilt durch ihre eigene Varianz</translation>
        </message>
        <message>
            <source>Mann–Whitney: U, the pairs of which the first group’s value is larger, ties one half</source>
            <translation>Mann-Whitney: U, die Paare, in denen die erste Gruppe den größeren Wert hat; Gleichstände zählen halb</translation>
        </message>
        <message>
            <source>Kruskal–Wallis: H, how far the mean ranks of the groups lie apart, corrected for ties</source>
            <translation>Kruskal-Wallis: H, wie weit die mittleren Ränge der Gruppen auseinanderliegen, um Gleichstände bereinigt</translation>
        </message>
        <message>
            <source>Chi-square: the squared distances of the counts from those expected, over those expected</source>
            <translation>Chi-Quadrat: die quadrierten Abstände der Anzahlen von den erwarteten, geteilt durch die erwarteten</translation>
        </message>
        <message>
            <source>Fisher’s exact test: the chance of all tables with the same totals that are no likelier</source>
            <translation>Exakter Test nach Fisher: die Wahrscheinlichkeit aller Tabellen mit denselben Randsummen, die nicht wahrscheinlicher sind</translation>
        </message>
        <message>
            <source>Cohen’s d: the difference of both means in pooled standard deviations</source>
            <translation>Cohens d: der Unterschied beider Mittel in gepoolten Standardabweichungen</translation>
        </message>
        <message>
            <source>Hedges’ g: Cohen’s d without its bias in small samples</source>
            <translation>Hedges’ g: Cohens d ohne seine Verzerrung bei kleinen Stichproben</translation>
        </message>
        <message>
            <source>η²: the share of the variance that lies between the groups</source>
            <translation>η²: der Anteil der Varianz, der zwischen den Gruppen liegt</translation>
        </message>
        <message>
            <source>ε²: H of Kruskal and Wallis over one less than the number of values</source>
            <translation>ε²: H nach Kruskal und Wallis, geteilt durch die um eins verminderte Zahl der Werte</translation>
        </message>
        <message>
            <source>Cramér’s V: the root of χ² over its largest value, 0 to 1</source>
            <translation>Cramérs V: die Wurzel aus χ² geteilt durch seinen größten Wert, 0 bis 1</translation>
        </message>
        <message>
            <source>Rank-biserial: the chance that the first group’s value is larger, less that it is smaller</source>
            <translation>Rangbiserial: die Wahrscheinlichkeit, dass der Wert der ersten Gruppe größer ist, minus der, dass er kleiner ist</translation>
        </message>
        <message>
            <source>Odds ratio: the odds of the first row over those of the second</source>
            <translation>Chancenverhältnis (Odds Ratio): die Chance der ersten Zeile geteilt durch die der zweiten</translation>
        </message>
    </context>
    <context>
        <name>ComparisonStudy</name>
        <message>
            <source>The column has %1 different values, too many to compare</source>
            <translation>Die Spalte hat %1 verschiedene Werte, zu viele für einen Vergleich</translation>
        </message>
        <message>
            <source>Choose a column with %1 values at most</source>
            <translation>Wählen Sie eine Spalte mit höchstens %1 Werten</translation>
        </message>
        <message>
            <source>%1: has a value</source>
            <translation>%1: hat einen Wert</translation>
        </message>
        <message>
            <source>all others</source>
            <translation>alle anderen</translation>
        </message>
    </context>
    <context>
        <name>ComparisonWords</name>
        <message>
            <source>yes</source>
            <comment>a value of a column of yes and no</comment>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <comment>a value of a column of yes and no</comment>
            <translation>nein</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Share of yes</source>
            <translation>Anteil Ja</translation>
        </message>
        <message>
            <source>%1 percentage points</source>
            <extracomment>a difference of two percentages: 7.4 percentage points</extracomment>
            <translation>%1 Prozentpunkte</translation>
        </message>
        <message>
            <source>%1 of “%2”, %3</source>
            <comment>Mean of “MntWines”, PhD</comment>
            <translation>%1 von „%2“, %3</translation>
        </message>
        <message>
            <source>%1 of “%2”, all others</source>
            <comment>Mean of “MntWines”, all others</comment>
            <translation>%1 von „%2“, alle anderen</translation>
        </message>
        <message>
            <source>Difference between “%1” and all others</source>
            <translation>Unterschied zwischen „%1“ und allen anderen</translation>
        </message>
        <message>
            <source>Where “%1” is “%2”, the mean of “%3” is %4</source>
            <translation>Wo „%1“ „%2“ ist, beträgt das Mittel von „%3“ %4</translation>
        </message>
        <message>
            <source>Where “%1” is “%2”, the share of “%3” is %4</source>
            <translation>Wo „%1“ „%2“ ist, beträgt der Anteil von „%3“ %4</translation>
        </message>
        <message>
            <source>%1: %2 more than that of all others (%3).</source>
            <translation>%1: %2 mehr als bei allen anderen (%3).</translation>
        </message>
        <message>
            <source>%1: %2 less than that of all others (%3).</source>
            <translation>%1: %2 weniger als bei allen anderen (%3).</translation>
        </message>
        <message>
            <source>All groups are alike in “%1”.</source>
            <translation>In „%1“ gleichen sich alle Gruppen.</translation>
        </message>
        <message>
            <source>%1: has a value</source>
            <translation>%1: hat einen Wert</translation>
        </message>
        <message>
            <source>Where “%1” is “%2”, “%3” is “%4” for %5</source>
            <translation>Wo „%1“ „%2“ ist, hat „%3“ bei %5 den Wert „%4“</translation>
        </message>
        <message>
            <source>%1: %2 more than for all others (%3).</source>
            <translation>%1: %2 mehr als bei allen anderen (%3).</translation>
        </message>
        <message>
            <source>%1: %2 less than for all others (%3).</source>
            <translation>%1: %2 weniger als bei allen anderen (%3).</translation>
        </message>
        <message>
            <source>Share of “%1”, %2</source>
            <translation>Anteil von „%1“, %2</translation>
        </message>
        <message>
            <source>Share of “%1”, all others</source>
            <translation>Anteil von „%1“, alle anderen</translation>
        </message>
        <message>
            <source>Difference of the shares</source>
            <translation>Unterschied der Anteile</translation>
        </message>
        <message>
            <source>One share less the other, in percentage points</source>
            <translation>Ein Anteil minus der andere, in Prozentpunkten</translation>
        </message>
        <message>
            <source>All groups have the same mean of “%1”: %2.</source>
            <translation>Alle Gruppen haben dasselbe Mittel von „%1“: %2.</translation>
        </message>
        <message>
            <source>Mean of all</source>
            <translation>Mittel aller</translation>
        </message>
        <message>
            <source>Highest: %1 (%2). Lowest: %3 (%4).</source>
            <translation>Höchster Wert: %1 (%2). Niedrigster: %3 (%4).</translation>
        </message>
        <message>
            <source>The groups differ by more than chance explains (%1, %2).</source>
            <translation>Die Gruppen unterscheiden sich stärker, als der Zufall erklärt (%1, %2).</translation>
        </message>
        <message>
            <source>No difference between the groups can be shown (%1, %2): what is seen may be chance.</source>
            <translation>Ein Unterschied zwischen den Gruppen lässt sich nicht zeigen (%1, %2): Was man sieht, kann Zufall sein.</translation>
        </message>
        <message>
            <source>p-value, %1</source>
            <translation>p-Wert, %1</translation>
        </message>
        <message>
            <source>%1 (95 % interval %2 to %3)</source>
            <comment>an effect size</comment>
            <translation>%1 (95-%-Intervall %2 bis %3)</translation>
        </message>
        <message>
            <source>Its size: %1.</source>
            <translation>Seine Größe: %1.</translation>
        </message>
        <message>
            <source>The difference is %1: %2.</source>
            <comment>small: ε² 0.09</comment>
            <translation>Der Unterschied ist %1: %2.</translation>
        </message>
        <message>
            <source>%1 is proposed because %2.</source>
            <translation>%1 wird vorgeschlagen: %2.</translation>
        </message>
        <message>
            <source>Cells that expect fewer than 5</source>
            <translation>Zellen, die weniger als 5 erwarten</translation>
        </message>
        <message>
            <source>A fifth of the cells at most may expect fewer than 5 (Cochran 1954)</source>
            <translation>Höchstens ein Fünftel der Zellen darf weniger als 5 erwarten (Cochran 1954)</translation>
        </message>
        <message>
            <source>No row has both a “%1” and a “%2”: there is nothing to compare.</source>
            <translation>Keine Zeile hat sowohl „%1“ als auch „%2“: Es gibt nichts zu vergleichen.</translation>
        </message>
        <message>
            <source>“%1” has one group only: there is nothing to compare it with. Choose another column, or fewer filters.</source>
            <translation>„%1“ hat nur eine Gruppe: Es gibt nichts, womit sie sich vergleichen ließe. Wählen Sie eine andere Spalte oder weniger Filter.</translation>
        </message>
        <message>
            <source>Fewer than two groups of “%1” have %2 rows or more: too few to compare. Choose a column with larger groups, or fewer filters.</source>
            <translation>Weniger als zwei Gruppen von „%1“ haben mindestens %2 Zeilen: zu wenige für einen Vergleich. Wählen Sie eine Spalte mit größeren Gruppen oder weniger Filter.</translation>
        </message>
        <message>
            <source>All values of “%1” are equal: the groups do not differ.</source>
            <translation>Alle Werte von „%1“ sind gleich: Die Gruppen unterscheiden sich nicht.</translation>
        </message>
        <message>
            <source>%1 (no value)</source>
            <comment>a group</comment>
            <translation>%1 (kein Wert)</translation>
        </message>
        <message>
            <source>Too small to be tested, fewer than %1: %2.</source>
            <translation>Zu klein zum Testen, weniger als %1: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) without a value or a group are left out.</source>
            <translation>
                <numerusform>%Ln Zeile ohne Wert oder Gruppe ist weggelassen.</numerusform>
                <numerusform>%Ln Zeilen ohne Wert oder Gruppe sind weggelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them hold(s) an infinite value.</source>
            <comment>rows left out</comment>
            <translation>
                <numerusform>%Ln davon enthält einen unendlichen Wert.</numerusform>
                <numerusform>%Ln davon enthalten einen unendlichen Wert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fisher’s exact test was simulated: there are too many tables to count them.</source>
            <translation>Der exakte Test nach Fisher wurde simuliert: Es gibt zu viele Tabellen, um sie abzuzählen.</translation>
        </message>
        <message>
            <source>Smallest group tested</source>
            <translation>Kleinste getestete Gruppe</translation>
        </message>
        <message>
            <source>large enough</source>
            <translation>groß genug</translation>
        </message>
        <message>
            <source>Groups of fewer than %1 are described, not tested</source>
            <translation>Gruppen unter %1 werden beschrieben, nicht getestet</translation>
        </message>
        <message>
            <source>Smallest expected count</source>
            <translation>Kleinste erwartete Anzahl</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>erfüllt</translation>
        </message>
        <message>
            <source>does not hold</source>
            <translation>nicht erfüllt</translation>
        </message>
        <message>
            <source>A fifth of the cells at most may expect fewer than 5 (Cochran 1954); here it is %1</source>
            <translation>Höchstens ein Fünftel der Zellen darf weniger als 5 erwarten (Cochran 1954); hier sind es %1</translation>
        </message>
        <message>
            <source>Normal mean: %1</source>
            <comment>a group</comment>
            <translation>Mittel normalverteilt: %1</translation>
        </message>
        <message>
            <source>Normal by Shapiro and Wilk’s W (p at least 0.05), or so many values for their skewness that their mean is: at least 25 times its square, and 15</source>
            <translation>Normalverteilt nach W von Shapiro und Wilk (p mindestens 0,05) oder so viele Werte für ihre Schiefe, dass ihr Mittel es ist: mindestens das 25-Fache ihres Quadrats, und 15</translation>
        </message>
        <message>
            <source>Equal variances</source>
            <translation>Gleiche Varianzen</translation>
        </message>
        <message>
            <source>F of Brown and Forsythe: an analysis of variance of the distances from each group’s median</source>
            <translation>F nach Brown und Forsythe: eine Varianzanalyse der Abstände vom Median der jeweiligen Gruppe</translation>
        </message>
    </context>
    <context>
        <name>ConvertCommand</name>
        <message>
            <source>No output given</source>
            <translation>Keine Ausgabe angegeben</translation>
        </message>
        <message>
            <source>The output is one of the inputs</source>
            <translation>Die Ausgabe ist eine der Eingaben</translation>
        </message>
        <message>
            <source>Choose another name</source>
            <translation>Wählen Sie einen anderen Namen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) did not fit and were left out</source>
            <translation>
                <numerusform>%Ln Zeile passte nicht und wurde ausgelassen</numerusform>
                <numerusform>%Ln Zeilen passten nicht und wurden ausgelassen</numerusform>
            </translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>Zeile %1</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1, Zeile %2</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>und %Ln weitere</numerusform>
                <numerusform>und %Ln weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Add --output OUT.csv, OUT.xlsx, OUT.sqlite#table or postgresql://…?table=schema.table</source>
            <translation>Ergänzen Sie --output AUS.csv, AUS.xlsx, AUS.sqlite#tabelle oder postgresql://…?table=schema.tabelle</translation>
        </message>
        <message>
            <source>Writes the table: clientele convert INPUT... --output OUT.csv, OUT.xlsx, OUT.sqlite#table or postgresql://user@host/database?table=schema.table</source>
            <translation>Schreibt die Tabelle: clientele convert EINGABE... --output AUS.csv, AUS.xlsx, AUS.sqlite#tabelle oder postgresql://benutzer@rechner/datenbank?table=schema.tabelle</translation>
        </message>
    </context>
    <context>
        <name>CorrelationBlocks</name>
        <message>
            <source>Correlation</source>
            <translation>Korrelation</translation>
        </message>
        <message>
            <source>There are not two columns of numbers.</source>
            <translation>Es gibt keine zwei Zahlenspalten.</translation>
        </message>
        <message>
            <source>A scatter plot needs two columns</source>
            <translation>Ein Streudiagramm braucht zwei Spalten</translation>
        </message>
        <message>
            <source>Choose a cell on the Correlation page</source>
            <translation>Wählen Sie eine Zelle auf der Seite „Korrelation“</translation>
        </message>
        <message>
            <source>Points left out</source>
            <translation>Punkte weggelassen</translation>
        </message>
        <message>
            <source>Each point is one customer, and this report hides groups under 5.</source>
            <translation>Jeder Punkt ist ein Kunde, und dieser Bericht verbirgt Gruppen unter 5.</translation>
        </message>
    </context>
    <context>
        <name>CorrelationCharts</name>
        <message>
            <source>Which columns go together</source>
            <translation>Welche Spalten zusammenhängen</translation>
        </message>
        <message>
            <source>No two columns clearly go together</source>
            <translation>Keine zwei Spalten hängen klar zusammen</translation>
        </message>
        <message>
            <source>%1 goes with %2 and against %3</source>
            <translation>%1 steigt mit %2 und ist gegenläufig zu %3</translation>
        </message>
        <message>
            <source>%1 goes with %2</source>
            <translation>%1 steigt mit %2</translation>
        </message>
        <message>
            <source>%1 goes against %2</source>
            <translation>%1 ist gegenläufig zu %2</translation>
        </message>
        <message>
            <source>%1 goes with nothing clearly</source>
            <translation>%1 hängt mit nichts klar zusammen</translation>
        </message>
        <message>
            <source>Holm-adjusted</source>
            <translation>nach Holm angepasst</translation>
        </message>
        <message>
            <source>Bonferroni-adjusted</source>
            <translation>nach Bonferroni angepasst</translation>
        </message>
        <message>
            <source>Benjamini–Hochberg-adjusted</source>
            <translation>nach Benjamini-Hochberg angepasst</translation>
        </message>
        <message>
            <source>%1, correlation ratio, Cramér’s V</source>
            <comment>the measures of a mixed table</comment>
            <translation>%1, Korrelationsverhältnis, Cramérs V</translation>
        </message>
        <message>
            <source>n = %1</source>
            <translation>n = %1</translation>
        </message>
        <message>
            <source>n = %1 to %2</source>
            <translation>n = %1 bis %2</translation>
        </message>
        <message>
            <source>fewer than two rows have both values</source>
            <translation>weniger als zwei Zeilen haben beide Werte</translation>
        </message>
        <message>
            <source>one of the two never changes in these rows</source>
            <translation>eine der beiden ändert sich in diesen Zeilen nie</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>coefficient (%1) of the row’s column and “%2”, over the rows in which both have a value</source>
            <translation>Koeffizient (%1) der Spalte dieser Zeile und „%2“, über die Zeilen, in denen beide einen Wert haben</translation>
        </message>
        <message>
            <source>%1 by %2</source>
            <comment>a scatter plot: what is upright, what is across</comment>
            <translation>%1 über %2</translation>
        </message>
        <message>
            <source>Higher %1, higher %2</source>
            <translation>Je höher %1, desto höher %2</translation>
        </message>
        <message>
            <source>Higher %1, lower %2</source>
            <translation>Je höher %1, desto niedriger %2</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>Alle Zeilen</translation>
        </message>
        <message>
            <source>Without %1</source>
            <translation>Ohne %1</translation>
        </message>
        <message>
            <source>Rows with both values</source>
            <translation>Zeilen mit beiden Werten</translation>
        </message>
        <message>
            <source>Pearson’s r</source>
            <translation>Pearsons r</translation>
        </message>
        <message>
            <source>Spearman’s ρ</source>
            <translation>Spearmans ρ</translation>
        </message>
        <message>
            <source>Slope of the trend</source>
            <translation>Steigung des Trends</translation>
        </message>
        <message>
            <source>Trend at zero</source>
            <translation>Trend bei null</translation>
        </message>
        <message>
            <source>%1 · %2 pairs, %3 · %4</source>
            <comment>method · pairs, adjustment · n</comment>
            <translation>%1 · %2 Paare, %3 · %4</translation>
        </message>
        <message>
            <source>Coefficient</source>
            <translation>Koeffizient</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s): too few to tell what goes together (at least 3).</source>
            <translation>
                <numerusform>%Ln Zeile: zu wenige, um zu sagen, was zusammenhängt (mindestens 3).</numerusform>
                <numerusform>%Ln Zeilen: zu wenige, um zu sagen, was zusammenhängt (mindestens 3).</numerusform>
            </translation>
        </message>
        <message>
            <source>There are not two columns of numbers that change. Choose others, or fewer filters.</source>
            <translation>Es gibt keine zwei Zahlenspalten, die sich ändern. Wählen Sie andere oder weniger Filter.</translation>
        </message>
        <message>
            <source>What goes with %1</source>
            <translation>Was mit %1 zusammenhängt</translation>
        </message>
        <message numerus="yes">
            <source>%1 · strongest %Ln · n = %2</source>
            <comment>method · how many bars · rows</comment>
            <translation>
                <numerusform>%1 · stärkste %Ln · n = %2</numerusform>
                <numerusform>%1 · stärkste %Ln · n = %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 · all %Ln · n = %2</source>
            <comment>method · how many bars · rows</comment>
            <translation>
                <numerusform>%1 · alle %Ln · n = %2</numerusform>
                <numerusform>%1 · alle %Ln · n = %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing can go with a column that never changes.</source>
            <translation>Mit einer Spalte, die sich nie ändert, kann nichts zusammenhängen.</translation>
        </message>
        <message>
            <source>coefficient (%1) with “%2”, over the rows in which both have a value</source>
            <translation>Koeffizient (%1) mit „%2“, über die Zeilen, in denen beide einen Wert haben</translation>
        </message>
        <message>
            <source>n</source>
            <comment>number of rows</comment>
            <translation>n</translation>
        </message>
        <message>
            <source>rows in which both have a value</source>
            <translation>Zeilen, in denen beide einen Wert haben</translation>
        </message>
        <message>
            <source>p, adjusted</source>
            <translation>p, angepasst</translation>
        </message>
        <message>
            <source>p-value of no correlation, %1 for all pairs of the heatmap</source>
            <translation>p-Wert für „keine Korrelation“, %1 für alle Paare der Heatmap</translation>
        </message>
        <message>
            <source>%1 by %2 · r = %3 · n = %4</source>
            <comment>a scatter plot</comment>
            <translation>%1 über %2 · r = %3 · n = %4</translation>
        </message>
        <message>
            <source>No row has both values.</source>
            <translation>Keine Zeile hat beide Werte.</translation>
        </message>
        <message numerus="yes">
            <source>all %Ln row(s)</source>
            <translation>
                <numerusform>%Ln Zeile</numerusform>
                <numerusform>alle %Ln Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>without %1</source>
            <translation>ohne %1</translation>
        </message>
    </context>
    <context>
        <name>CorrelationWords</name>
        <message>
            <source>A strong link.</source>
            <translation>Ein starker Zusammenhang.</translation>
        </message>
        <message>
            <source>A moderate link.</source>
            <translation>Ein mäßiger Zusammenhang.</translation>
        </message>
        <message>
            <source>A weak link.</source>
            <translation>Ein schwacher Zusammenhang.</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %Ln more</source>
            <comment>a list of columns</comment>
            <translation>
                <numerusform>%1 und %Ln weitere</numerusform>
                <numerusform>%1 und %Ln weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>the end of a list</comment>
            <translation>%1 und %2</translation>
        </message>
        <message>
            <source>Pearson</source>
            <translation>Pearson</translation>
        </message>
        <message>
            <source>Spearman</source>
            <translation>Spearman</translation>
        </message>
        <message>
            <source>Kendall</source>
            <translation>Kendall</translation>
        </message>
        <message>
            <source>Point-biserial</source>
            <translation>Punktbiserial</translation>
        </message>
        <message>
            <source>Correlation ratio</source>
            <translation>Korrelationsverhältnis</translation>
        </message>
        <message>
            <source>Cramér’s V</source>
            <translation>Cramérs V</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extreme value(s)</source>
            <translation>
                <numerusform>%Ln Extremwert</numerusform>
                <numerusform>%Ln Extremwerte</numerusform>
            </translation>
        </message>
        <message>
            <source>Too few rows have both values.</source>
            <translation>Zu wenige Zeilen haben beide Werte.</translation>
        </message>
        <message>
            <source>One of the two never changes here.</source>
            <translation>Eine der beiden ändert sich hier nie.</translation>
        </message>
        <message>
            <source>No clear link: what is seen here may be chance.</source>
            <translation>Kein klarer Zusammenhang: Was man hier sieht, kann Zufall sein.</translation>
        </message>
        <message>
            <source>Where %1 is higher, %2 is higher.</source>
            <translation>Wo %1 höher ist, ist auch %2 höher.</translation>
        </message>
        <message>
            <source>Where %1 is higher, %2 is lower.</source>
            <translation>Wo %1 höher ist, ist %2 niedriger.</translation>
        </message>
        <message>
            <source>Ranks agree more than amounts: the two move together, but not along a straight line.</source>
            <translation>Die Ränge stimmen mehr überein als die Beträge: Beide bewegen sich gemeinsam, aber nicht entlang einer Geraden.</translation>
        </message>
        <message>
            <source>Amounts agree more than ranks: a few large values carry the link.</source>
            <translation>Die Beträge stimmen mehr überein als die Ränge: Einige große Werte tragen den Zusammenhang.</translation>
        </message>
        <message>
            <source>One value of %1 pulls the line.</source>
            <translation>Ein Wert von %1 zieht die Gerade zu sich.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln extreme value(s) pull the line.</source>
            <translation>
                <numerusform>%Ln Extremwert zieht die Gerade zu sich.</numerusform>
                <numerusform>%Ln Extremwerte ziehen die Gerade zu sich.</numerusform>
            </translation>
        </message>
        <message>
            <source>The categories of one differ in how often those of the other occur.</source>
            <translation>Die Kategorien der einen unterscheiden sich darin, wie oft die der anderen vorkommen.</translation>
        </message>
        <message>
            <source>The means of the numbers differ between the categories.</source>
            <translation>Die Mittel der Zahlen unterscheiden sich zwischen den Kategorien.</translation>
        </message>
        <message>
            <source>%1 also goes with %2 and against %3.</source>
            <translation>%1 steigt auch mit %2 und ist gegenläufig zu %3.</translation>
        </message>
        <message>
            <source>%1 also goes with %2.</source>
            <translation>%1 steigt auch mit %2.</translation>
        </message>
        <message>
            <source>%1 also goes against %2.</source>
            <translation>%1 ist auch gegenläufig zu %2.</translation>
        </message>
        <message>
            <source>%1 never changes, so it has no correlation.</source>
            <translation>%1 ändert sich nie und hat daher keine Korrelation.</translation>
        </message>
        <message>
            <source>%1 never change, so they have no correlation.</source>
            <translation>%1 ändern sich nie und haben daher keine Korrelation.</translation>
        </message>
        <message>
            <source>%1 has fewer than two values.</source>
            <translation>%1 hat weniger als zwei Werte.</translation>
        </message>
        <message>
            <source>%1 have fewer than two values.</source>
            <translation>%1 haben weniger als zwei Werte.</translation>
        </message>
        <message>
            <source>Left out.</source>
            <comment>columns that have no correlation</comment>
            <translation>Weggelassen.</translation>
        </message>
    </context>
    <context>
        <name>CustomerColumns</name>
        <message>
            <source>“%1”</source>
            <comment>a column</comment>
            <translation>„%1“</translation>
        </message>
        <message>
            <source>spend on %1</source>
            <translation>Ausgaben für %1</translation>
        </message>
        <message>
            <source>%1 purchases</source>
            <comment>purchases of a kind</comment>
            <translation>Käufe (%1)</translation>
        </message>
        <message>
            <source>income</source>
            <translation>Einkommen</translation>
        </message>
        <message>
            <source>total spend</source>
            <translation>Gesamtausgaben</translation>
        </message>
        <message>
            <source>purchases</source>
            <comment>of a customer</comment>
            <translation>Käufe</translation>
        </message>
        <message>
            <source>days since the last purchase</source>
            <translation>Tage seit dem letzten Kauf</translation>
        </message>
        <message>
            <source>age</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>year of birth</source>
            <translation>Geburtsjahr</translation>
        </message>
        <message>
            <source>visits</source>
            <translation>Besuche</translation>
        </message>
        <message>
            <source>children at home</source>
            <translation>Kinder im Haushalt</translation>
        </message>
        <message>
            <source>total orders</source>
            <translation>Bestellungen insgesamt</translation>
        </message>
        <message>
            <source>purchases with a discount</source>
            <translation>Käufe mit Rabatt</translation>
        </message>
        <message>
            <source>spend by %1</source>
            <comment>a channel</comment>
            <translation>Ausgaben über %1</translation>
        </message>
    </context>
    <context>
        <name>CustomerFindings</name>
        <message>
            <source>no relation</source>
            <translation>kein Zusammenhang</translation>
        </message>
        <message>
            <source>customers with both values</source>
            <translation>Kunden mit beiden Werten</translation>
        </message>
        <message>
            <source>Spearman's rank correlation ρ of %1 and %2: Pearson's correlation of their ranks, equal values at the mean of theirs</source>
            <translation>Spearmans Rangkorrelation ρ von %1 und %2: Pearsons Korrelation ihrer Ränge, gleiche Werte beim Mittel ihrer Ränge</translation>
        </message>
        <message>
            <source>ρ is 0 where neither column says anything about the order of the other</source>
            <translation>ρ ist 0, wenn keine der beiden Spalten etwas über die Reihenfolge der anderen aussagt</translation>
        </message>
        <message>
            <source>p from the t distribution with n − 2 degrees of freedom; the interval by Fisher's z with the standard error of Bonett and Wright</source>
            <translation>p aus der t-Verteilung mit n − 2 Freiheitsgraden; das Intervall nach Fishers z mit dem Standardfehler nach Bonett und Wright</translation>
        </message>
        <message>
            <source>Higher %1 goes with more %2</source>
            <comment>income; web purchases</comment>
            <translation>Je mehr %1, desto mehr %2</translation>
        </message>
        <message>
            <source>Higher %1 goes with fewer %2</source>
            <comment>income; web visits</comment>
            <translation>Je mehr %1, desto weniger %2</translation>
        </message>
        <message>
            <source>Higher %1 goes with higher %2</source>
            <comment>income; spend on wine</comment>
            <translation>Ein höherer Wert von %1 geht mit einem höheren von %2 einher</translation>
        </message>
        <message>
            <source>Higher %1 goes with lower %2</source>
            <comment>income; spend on wine</comment>
            <translation>Ein höherer Wert von %1 geht mit einem niedrigeren von %2 einher</translation>
        </message>
        <message>
            <source>lowest quarter</source>
            <translation>unterstes Viertel</translation>
        </message>
        <message>
            <source>second quarter</source>
            <translation>zweites Viertel</translation>
        </message>
        <message>
            <source>third quarter</source>
            <translation>drittes Viertel</translation>
        </message>
        <message>
            <source>highest quarter</source>
            <translation>oberstes Viertel</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>a quarter; income</comment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1, mean</source>
            <translation>%1, Mittel</translation>
        </message>
        <message>
            <source>lowest</source>
            <translation>unterstes</translation>
        </message>
        <message>
            <source>2nd</source>
            <comment>the second quarter of customers</comment>
            <translation>2.</translation>
        </message>
        <message>
            <source>3rd</source>
            <comment>the third quarter of customers</comment>
            <translation>3.</translation>
        </message>
        <message>
            <source>highest</source>
            <translation>oberstes</translation>
        </message>
        <message>
            <source>the mean of %1 of the customers in this quarter; %2</source>
            <translation>das Mittel von %1 der Kunden in diesem Viertel; %2</translation>
        </message>
        <message>
            <source>Give customers with a high %1 the best service</source>
            <translation>Kunden mit hohem Wert von „%1“ am besten bedienen</translation>
        </message>
        <message>
            <source>Find out what customers with a high %1 miss</source>
            <translation>Herausfinden, was Kunden mit hohem Wert von „%1“ fehlt</translation>
        </message>
        <message>
            <source>Offer %1 to customers with a high %2 first</source>
            <translation>%1 zuerst Kunden mit hohem Wert von „%2“ anbieten</translation>
        </message>
        <message>
            <source>Offer %1 to customers with a lower %2 first</source>
            <translation>%1 zuerst Kunden mit niedrigerem Wert von „%2“ anbieten</translation>
        </message>
        <message>
            <source>Reach customers with a high %1 by %2</source>
            <comment>income; catalogue</comment>
            <translation>Kunden mit hohem Wert von „%1“ über „%2“ ansprechen</translation>
        </message>
        <message>
            <source>Reach customers with a lower %1 by %2</source>
            <comment>income; web</comment>
            <translation>Kunden mit niedrigerem Wert von „%1“ über „%2“ ansprechen</translation>
        </message>
        <message>
            <source>Check what discounts cost among customers with a high %1</source>
            <translation>Prüfen, was Rabatte bei Kunden mit hohem Wert von „%1“ kosten</translation>
        </message>
        <message>
            <source>Keep discounts for customers with a lower %1</source>
            <translation>Rabatte Kunden mit niedrigerem Wert von „%1“ vorbehalten</translation>
        </message>
        <message>
            <source>Meet customers with a high %1 where they already come</source>
            <translation>Kunden mit hohem Wert von „%1“ dort treffen, wo sie schon kaufen</translation>
        </message>
        <message>
            <source>Turn the visits of customers with a lower %1 into orders</source>
            <translation>Besuche von Kunden mit niedrigerem Wert von „%1“ in Bestellungen verwandeln</translation>
        </message>
        <message>
            <source>Speak to families among customers with a high %1</source>
            <translation>Unter Kunden mit hohem Wert von „%1“ Familien ansprechen</translation>
        </message>
        <message>
            <source>Offer families what fits a smaller budget</source>
            <translation>Familien anbieten, was zu einem kleineren Budget passt</translation>
        </message>
        <message>
            <source>Plan for both together: %1 and %2</source>
            <translation>Beides zusammen planen: %1 und %2</translation>
        </message>
        <message>
            <source>Address customers with a high and a low %1 apart</source>
            <translation>Kunden mit hohem und mit niedrigem Wert von „%1“ getrennt ansprechen</translation>
        </message>
        <message>
            <source>%2: %3 on average in the quarter of customers with the highest %1, %4 in the quarter with the lowest.</source>
            <comment>income; Web purchases; 5.2; 1.3</comment>
            <translation>%2: im Viertel der Kunden mit dem höchsten Wert von „%1“ im Mittel %3, im Viertel mit dem niedrigsten %4.</translation>
        </message>
        <message>
            <source>They go together; that does not show that one brings the other about.</source>
            <translation>Beides geht zusammen; das zeigt nicht, dass eines das andere bewirkt.</translation>
        </message>
        <message>
            <source>if all were alike</source>
            <translation>wenn alle gleich wären</translation>
        </message>
        <message>
            <source>customers who have any</source>
            <translation>Kunden, die welche haben</translation>
        </message>
        <message>
            <source>the sum of %1, divided by the sum of %2, over all customers</source>
            <comment>columns; columns</comment>
            <translation>die Summe von %1, geteilt durch die Summe von %2, über alle Kunden</translation>
        </message>
        <message>
            <source>so many of all of them, each with the same share</source>
            <translation>so viele von allen, jeder mit dem gleichen Anteil</translation>
        </message>
        <message>
            <source>the sum of %1, divided by the sum of %2, over all customers</source>
            <translation>die Summe von %1, geteilt durch die Summe von %2, über alle Kunden</translation>
        </message>
        <message>
            <source>share of all orders</source>
            <translation>Anteil an allen Bestellungen</translation>
        </message>
        <message>
            <source>%1 carries the orders: %2 of them</source>
            <comment>a channel</comment>
            <translation>%1 bringt die Bestellungen: %2 davon</translation>
        </message>
        <message>
            <source>%1 carry the orders: %2 of them together</source>
            <comment>channels</comment>
            <translation>%1 bringen die Bestellungen: zusammen %2 davon</translation>
        </message>
        <message>
            <source>Keep %1 running smoothly</source>
            <comment>channels: store and web</comment>
            <translation>%1 reibungslos am Laufen halten</translation>
        </message>
        <message>
            <source>Most customers meet you there: what goes wrong there costs most orders.</source>
            <translation>Dort begegnen Ihnen die meisten Kunden: Was dort schiefgeht, kostet die meisten Bestellungen.</translation>
        </message>
        <message>
            <source>share of all that is spent</source>
            <translation>Anteil an allen Ausgaben</translation>
        </message>
        <message>
            <source>%1 carries the money: %2 of what is spent</source>
            <comment>a channel</comment>
            <translation>%1 bringt das Geld: %2 der Ausgaben</translation>
        </message>
        <message>
            <source>%1 carry the money: %2 of what is spent</source>
            <comment>channels</comment>
            <translation>%1 bringen das Geld: %2 der Ausgaben</translation>
        </message>
        <message>
            <source>Put more of the budget on %1</source>
            <translation>Mehr vom Budget auf %1 setzen</translation>
        </message>
        <message>
            <source>Compare what each channel costs before moving the budget.</source>
            <translation>Vergleichen, was jeder Kanal kostet, bevor das Budget verschoben wird.</translation>
        </message>
        <message>
            <source>%1 drives what is spent: %2 of all money</source>
            <comment>a product</comment>
            <translation>%1 trägt die Ausgaben: %2 des Geldes</translation>
        </message>
        <message>
            <source>%1 drive what is spent: %2 of all money</source>
            <comment>products</comment>
            <translation>%1 tragen die Ausgaben: %2 des Geldes</translation>
        </message>
        <message>
            <source>Lead with %1</source>
            <comment>products</comment>
            <translation>%1 in den Vordergrund stellen</translation>
        </message>
        <message>
            <source>Put them first in offers, and place what sells less beside them.</source>
            <translation>In Angeboten nach vorn stellen, und was sich weniger verkauft, daneben.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a channel and its ρ</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 carries the money: who orders much there spends most (ρ: %2)</source>
            <translation>%1 bringt das Geld: Wer dort viel bestellt, gibt am meisten aus (ρ: %2)</translation>
        </message>
        <message>
            <source>%1 carry the money: who orders much there spends most (ρ: %2)</source>
            <translation>%1 bringen das Geld: Wer dort viel bestellt, gibt am meisten aus (ρ: %2)</translation>
        </message>
        <message>
            <source>orders by channel</source>
            <translation>Bestellungen je Kanal</translation>
        </message>
        <message>
            <source>customers with all values</source>
            <translation>Kunden mit allen Werten</translation>
        </message>
        <message>
            <source>Spearman's rank correlation ρ of %1 and %2</source>
            <translation>Rangkorrelation ρ nach Spearman von %1 und %2</translation>
        </message>
        <message>
            <source>Williams' test of two correlations with the same column, over the same customers; the interval of the difference as Zou makes it</source>
            <translation>Test nach Williams für zwei Korrelationen mit derselben Spalte, über dieselben Kunden; das Intervall der Differenz nach Zou</translation>
        </message>
        <message>
            <source>ρ with %1</source>
            <translation>ρ mit %1</translation>
        </message>
        <message>
            <source>Judge %1 by money, not by the number of orders</source>
            <translation>%1 nach dem Geld beurteilen, nicht nach der Zahl der Bestellungen</translation>
        </message>
        <message>
            <source>Lead customers who spend much there, and test it with others.</source>
            <translation>Kunden, die viel ausgeben, dorthin führen, und es bei anderen erproben.</translation>
        </message>
        <message>
            <source>Who spends much may choose this channel; the channel need not make them spend.</source>
            <translation>Wer viel ausgibt, wählt vielleicht diesen Kanal; der Kanal muss die Ausgaben nicht bewirken.</translation>
        </message>
        <message>
            <source>households with children</source>
            <translation>Haushalte mit Kindern</translation>
        </message>
        <message>
            <source>households without children</source>
            <translation>Haushalte ohne Kinder</translation>
        </message>
        <message>
            <source>the mean of these customers; %1</source>
            <translation>das Mittel dieser Kunden; %1</translation>
        </message>
        <message>
            <source>Mann and Whitney's rank test of both groups, and Welch's 95 % interval of the difference of means; %1</source>
            <translation>Rangtest nach Mann und Whitney für beide Gruppen und Welchs 95-%-Intervall der Differenz der Mittel; %1</translation>
        </message>
        <message>
            <source>with children</source>
            <translation>mit Kindern</translation>
        </message>
        <message>
            <source>without</source>
            <translation>ohne</translation>
        </message>
        <message>
            <source>Households with children spend more: %1 against %2</source>
            <translation>Haushalte mit Kindern geben mehr aus: %1 gegenüber %2</translation>
        </message>
        <message>
            <source>Households with children spend less: %1 against %2</source>
            <translation>Haushalte mit Kindern geben weniger aus: %1 gegenüber %2</translation>
        </message>
        <message>
            <source>Households with children buy more: %1 orders against %2</source>
            <translation>Haushalte mit Kindern kaufen mehr: %1 Bestellungen gegenüber %2</translation>
        </message>
        <message>
            <source>Households with children buy less: %1 orders against %2</source>
            <translation>Haushalte mit Kindern kaufen weniger: %1 Bestellungen gegenüber %2</translation>
        </message>
        <message>
            <source>Households with children visit the site more: %1 times against %2</source>
            <translation>Haushalte mit Kindern besuchen den Webshop öfter: %1-mal gegenüber %2</translation>
        </message>
        <message>
            <source>Households with children visit the site less: %1 times against %2</source>
            <translation>Haushalte mit Kindern besuchen den Webshop seltener: %1-mal gegenüber %2</translation>
        </message>
        <message>
            <source>Households with children visit more: %1 times against %2</source>
            <translation>Haushalte mit Kindern kommen öfter: %1-mal gegenüber %2</translation>
        </message>
        <message>
            <source>Households with children visit less: %1 times against %2</source>
            <translation>Haushalte mit Kindern kommen seltener: %1-mal gegenüber %2</translation>
        </message>
        <message>
            <source>Households with children take more deals: %1 against %2</source>
            <translation>Haushalte mit Kindern nutzen mehr Rabattaktionen: %1 gegenüber %2</translation>
        </message>
        <message>
            <source>Households with children take fewer deals: %1 against %2</source>
            <translation>Haushalte mit Kindern nutzen weniger Rabattaktionen: %1 gegenüber %2</translation>
        </message>
        <message>
            <source>Build offers around families</source>
            <translation>Angebote um Familien herum bauen</translation>
        </message>
        <message>
            <source>Win back the baskets of families</source>
            <translation>Die Warenkörbe der Familien zurückgewinnen</translation>
        </message>
        <message>
            <source>Address households with children first, with larger packs.</source>
            <translation>Haushalte mit Kindern zuerst ansprechen, mit größeren Packungen.</translation>
        </message>
        <message>
            <source>Try family packs and smaller prices on a part of them, and compare.</source>
            <translation>Familienpackungen und kleinere Preise an einem Teil erproben und vergleichen.</translation>
        </message>
        <message>
            <source>Turn the visits of families into orders</source>
            <translation>Besuche von Familien in Bestellungen verwandeln</translation>
        </message>
        <message>
            <source>Invite families to the site</source>
            <translation>Familien in den Webshop einladen</translation>
        </message>
        <message>
            <source>Show households with children, when they visit, what families buy.</source>
            <translation>Haushalten mit Kindern beim Besuch zeigen, was Familien kaufen.</translation>
        </message>
        <message>
            <source>Send households with children a reason to look in.</source>
            <translation>Haushalten mit Kindern einen Grund zum Vorbeischauen schicken.</translation>
        </message>
        <message>
            <source>Aim discounts at families</source>
            <translation>Rabatte auf Familien richten</translation>
        </message>
        <message>
            <source>Keep discounts for households without children</source>
            <translation>Rabatte Haushalten ohne Kinder vorbehalten</translation>
        </message>
        <message>
            <source>Send deals to households with children, and full-price offers to the others.</source>
            <translation>Haushalten mit Kindern Rabattaktionen schicken, den anderen Angebote zum vollen Preis.</translation>
        </message>
        <message>
            <source>Send deals to households without children, and other offers to families.</source>
            <translation>Haushalten ohne Kinder Rabattaktionen schicken, Familien andere Angebote.</translation>
        </message>
        <message>
            <source>Income and age differ between these households, too: compare within like customers.</source>
            <translation>Auch Einkommen und Alter dieser Haushalte sind verschieden: unter ähnlichen Kunden vergleichen.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a category and its column: PhD (Education)</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>customers who accepted an offer before</source>
            <translation>Kunden, die schon ein Angebot angenommen haben</translation>
        </message>
        <message>
            <source>the quarter with the lowest %1</source>
            <translation>das Viertel mit dem niedrigsten Wert von %1</translation>
        </message>
        <message>
            <source>the quarter with the highest %1</source>
            <translation>das Viertel mit dem höchsten Wert von %1</translation>
        </message>
        <message>
            <source>%1 answered the campaign more often: %2 against %3</source>
            <translation>%1: öfter auf die Kampagne reagiert, %2 gegenüber %3</translation>
        </message>
        <message>
            <source>%1 answered the campaign less often: %2 against %3</source>
            <translation>%1: seltener auf die Kampagne reagiert, %2 gegenüber %3</translation>
        </message>
        <message>
            <source>all others</source>
            <translation>alle anderen</translation>
        </message>
        <message>
            <source>Fisher's exact test of answers and no answers in both groups (above 20,000 customers the chi-square test); the interval of the difference of the rates by Newcombe from Wilson's</source>
            <translation>Exakter Test nach Fisher für Reaktionen und keine Reaktionen in beiden Gruppen (über 20.000 Kunden der Chi-Quadrat-Test); das Intervall der Differenz der Raten nach Newcombe aus denen von Wilson</translation>
        </message>
        <message>
            <source>share that answered</source>
            <translation>Anteil mit Reaktion</translation>
        </message>
        <message>
            <source>this group</source>
            <translation>diese Gruppe</translation>
        </message>
        <message>
            <source>Write to them first next time</source>
            <translation>Beim nächsten Mal zuerst anschreiben</translation>
        </message>
        <message>
            <source>%1: start the next campaign there, and measure the others on a sample.</source>
            <translation>%1: die nächste Kampagne dort beginnen und die anderen an einer Stichprobe messen.</translation>
        </message>
        <message>
            <source>Do not send them the same offer again</source>
            <translation>Nicht noch einmal dasselbe Angebot schicken</translation>
        </message>
        <message>
            <source>%1: try another offer on a part of them first.</source>
            <translation>%1: zuerst an einem Teil ein anderes Angebot erproben.</translation>
        </message>
        <message>
            <source>One campaign is one case: the next offer may draw others.</source>
            <translation>Eine Kampagne ist ein Fall: Das nächste Angebot kann andere ansprechen.</translation>
        </message>
        <message>
            <source>total spend</source>
            <translation>Gesamtausgaben</translation>
        </message>
        <message>
            <source>total orders</source>
            <translation>Bestellungen insgesamt</translation>
        </message>
        <message>
            <source>children at home</source>
            <translation>Kinder im Haushalt</translation>
        </message>
        <message>
            <source>%1 is the sum of %2; customers without a value in one of them are left out</source>
            <translation>%1 ist die Summe von %2; Kunden ohne Wert in einer davon bleiben außen vor</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>the last of a list</comment>
            <translation>%1 und %2</translation>
        </message>
    </context>
    <context>
        <name>CustomerList</name>
        <message numerus="yes">
            <source>%Ln customer(s) written to %1.</source>
            <translation>
                <numerusform>%Ln Kunde nach %1 geschrieben.</numerusform>
                <numerusform>%Ln Kunden nach %1 geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <source>No column says who agreed to get mail: check that before you write.</source>
            <translation>Keine Spalte sagt, wer E-Mails zugestimmt hat: Prüfen Sie das, bevor Sie schreiben.</translation>
        </message>
        <message>
            <source>%1 left out, because “%2” does not say that they agreed.</source>
            <translation>%1 weggelassen, weil „%2“ nicht sagt, dass sie zugestimmt haben.</translation>
        </message>
        <message>
            <source>All of them agreed to get mail (“%1”).</source>
            <translation>Alle haben E-Mails zugestimmt („%1“).</translation>
        </message>
        <message>
            <source>The file holds personal data.</source>
            <translation>Die Datei enthält personenbezogene Daten.</translation>
        </message>
    </context>
    <context>
        <name>DataChanges</name>
        <message>
            <source>Rows cannot be told apart by a column that is not in both files</source>
            <translation>Zeilen lassen sich nicht nach einer Spalte unterscheiden, die nicht in beiden Dateien steht</translation>
        </message>
        <message>
            <source>Choose other columns</source>
            <translation>Wählen Sie andere Spalten</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Comparing rows</source>
            <translation>Zeilen werden verglichen</translation>
        </message>
        <message>
            <source>Comparing columns</source>
            <translation>Spalten werden verglichen</translation>
        </message>
        <message>
            <source>The rows are the same.</source>
            <translation>Die Zeilen sind gleich.</translation>
        </message>
        <message>
            <source>Rows: %1 added, %2 removed.</source>
            <translation>Zeilen: %1 neu, %2 entfallen.</translation>
        </message>
        <message>
            <source>Rows: %1 added, %2 removed, %3 edited.</source>
            <translation>Zeilen: %1 neu, %2 entfallen, %3 geändert.</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %Ln more</source>
            <comment>columns</comment>
            <translation>
                <numerusform>%1 und %Ln weitere</numerusform>
                <numerusform>%1 und %Ln weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>New columns: %1.</source>
            <translation>Neue Spalten: %1.</translation>
        </message>
        <message>
            <source>Columns gone: %1.</source>
            <translation>Entfallene Spalten: %1.</translation>
        </message>
        <message>
            <source>Nothing changed: %1 rows and %2 columns are the same.</source>
            <translation>Nichts geändert: %1 Zeilen und %2 Spalten sind gleich.</translation>
        </message>
        <message>
            <source>Customers: %1 new, %2 gone, %3 stayed.</source>
            <translation>Kunden: %1 neu, %2 entfallen, %3 geblieben.</translation>
        </message>
        <message>
            <source>Findings: %1 new, %2 still true, %3 gone.</source>
            <translation>Befunde: %1 neu, %2 gelten weiterhin, %3 entfallen.</translation>
        </message>
        <message>
            <source>Rows are compared as a whole, so an edited row counts as one removed and one added.</source>
            <translation>Zeilen werden als Ganzes verglichen; eine geänderte Zeile zählt daher als eine entfallene und eine neue.</translation>
        </message>
        <message>
            <source>No column tells the rows apart in both files.</source>
            <translation>Keine Spalte unterscheidet die Zeilen in beiden Dateien.</translation>
        </message>
        <message>
            <source>Rows are matched by %1.</source>
            <translation>Zeilen werden nach %1 zugeordnet.</translation>
        </message>
        <message>
            <source>%1: %2 rows repeat a key; equal ones were matched first, then in their order.</source>
            <translation>%1: %2 Zeilen wiederholen einen Schlüssel; gleiche wurden zuerst zugeordnet, die übrigen nach ihrer Reihenfolge.</translation>
        </message>
        <message>
            <source>%1: %2 rows have no key and are compared as a whole.</source>
            <translation>%1: %2 Zeilen haben keinen Schlüssel und werden als Ganzes verglichen.</translation>
        </message>
        <message>
            <source>Before</source>
            <comment>the older data</comment>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>After</source>
            <comment>the newer data</comment>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Kunden</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Bestellungen</translation>
        </message>
        <message>
            <source>Total purchase</source>
            <translation>Kaufsumme</translation>
        </message>
        <message>
            <source>Mean order value</source>
            <translation>Ø Bestellwert</translation>
        </message>
        <message>
            <source>Purchases each</source>
            <translation>Käufe je Kunde</translation>
        </message>
        <message>
            <source>Purchases each, median</source>
            <translation>Käufe je Kunde, Median</translation>
        </message>
        <message>
            <source>nobody is in %1 any more</source>
            <translation>in %1 ist niemand mehr</translation>
        </message>
        <message>
            <source>“%1” is no column to group by any more</source>
            <translation>„%1“ ist keine Spalte zum Gruppieren mehr</translation>
        </message>
        <message numerus="yes">
            <source>too few to compare: %Ln customer(s) in %1</source>
            <translation>
                <numerusform>zu wenige für einen Vergleich: %Ln Kunde in %1</numerusform>
                <numerusform>zu wenige für einen Vergleich: %Ln Kunden in %1</numerusform>
            </translation>
        </message>
        <message>
            <source>it does not stand out any more: %1 now, %2 on average</source>
            <translation>fällt nicht mehr auf: jetzt %1, im Mittel %2</translation>
        </message>
        <message>
            <source>it does not stand out any more</source>
            <translation>fällt nicht mehr auf</translation>
        </message>
        <message>
            <source>Comparing figures and findings</source>
            <translation>Zahlen und Befunde werden verglichen</translation>
        </message>
        <message>
            <source>mean %1, median %2</source>
            <translation>Mittel %1, Median %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 value(s)</source>
            <translation>
                <numerusform>%1 Wert</numerusform>
                <numerusform>%1 Werte</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <comment>role</comment>
            <extracomment>a column without a meaning that is known</extracomment>
            <translation>keine</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Change in %</source>
            <translation>Änderung in %</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Befund</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Was daraus wurde</translation>
        </message>
        <message>
            <source>Value before</source>
            <translation>Wert vorher</translation>
        </message>
        <message>
            <source>Strength before</source>
            <translation>Stärke vorher</translation>
        </message>
        <message>
            <source>still true</source>
            <translation>gilt weiterhin</translation>
        </message>
        <message>
            <source>new</source>
            <comment>finding</comment>
            <translation>neu</translation>
        </message>
        <message>
            <source>gone</source>
            <comment>finding</comment>
            <translation>entfallen</translation>
        </message>
        <message>
            <source>gone: %1</source>
            <translation>entfallen: %1</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <source>new</source>
            <comment>column</comment>
            <translation>neu</translation>
        </message>
        <message>
            <source>gone</source>
            <comment>column</comment>
            <translation>entfallen</translation>
        </message>
        <message>
            <source>another type</source>
            <translation>anderer Typ</translation>
        </message>
        <message>
            <source>another role</source>
            <translation>andere Rolle</translation>
        </message>
        <message>
            <source>Missing before</source>
            <translation>Fehlend vorher</translation>
        </message>
        <message>
            <source>Cohen’s d</source>
            <translation>Cohens d</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>Abstand</translation>
        </message>
        <message>
            <source>Cells edited</source>
            <translation>Geänderte Zellen</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Share before</source>
            <translation>Anteil vorher</translation>
        </message>
        <message>
            <source>new</source>
            <comment>value</comment>
            <translation>neu</translation>
        </message>
        <message>
            <source>gone</source>
            <comment>value</comment>
            <translation>entfallen</translation>
        </message>
        <message>
            <source>Rows with a value</source>
            <translation>Zeilen mit Wert</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Fehlend</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>Standard deviation</source>
            <translation>Standardabweichung</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>Kleinster Wert</translation>
        </message>
        <message>
            <source>Largest</source>
            <translation>Größter Wert</translation>
        </message>
        <message>
            <source>Earliest and latest</source>
            <translation>Frühester und spätester Wert</translation>
        </message>
        <message>
            <source>Total variation distance %1: so much of the rows would have to change their value.</source>
            <translation>Totalvariationsabstand %1: Dieser Anteil der Zeilen müsste seinen Wert ändern.</translation>
        </message>
        <message>
            <source>%1 new and %2 gone among the values.</source>
            <translation>Werte: %1 neu, %2 entfallen.</translation>
        </message>
        <message>
            <source>Cohen’s d %1: the difference of the means in pooled standard deviations.</source>
            <translation>Cohens d %1: die Differenz der Mittel in gepoolten Standardabweichungen.</translation>
        </message>
        <message>
            <source>Kolmogorov–Smirnov distance %1: the largest gap between both distributions, 0 to 1.</source>
            <translation>Kolmogorow-Smirnow-Abstand %1: die größte Lücke zwischen beiden Verteilungen, 0 bis 1.</translation>
        </message>
    </context>
    <context>
        <name>DataIssues</name>
        <message numerus="yes">
            <source>%1 row(s) of the file could not be read</source>
            <translation>
                <numerusform>%1 Zeile der Datei konnte nicht gelesen werden</numerusform>
                <numerusform>%1 Zeilen der Datei konnten nicht gelesen werden</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out; save them to see why</source>
            <translation>Ausgelassen; speichern Sie sie, um die Gründe zu sehen</translation>
        </message>
        <message>
            <source>Kept, but they belong to no known customer</source>
            <translation>Behalten, gehören aber zu keinem bekannten Kunden</translation>
        </message>
        <message>
            <source>Left out of the age groups</source>
            <translation>In den Altersgruppen ausgelassen</translation>
        </message>
        <message>
            <source>Counted as customers, left out of sums and means</source>
            <translation>Als Kunden gezählt, in Summen und Mitteln ausgelassen</translation>
        </message>
        <message>
            <source>Counted as customers, left out of the frequency</source>
            <translation>Als Kunden gezählt, in der Häufigkeit ausgelassen</translation>
        </message>
        <message>
            <source>Shown as customers of no known region</source>
            <translation>Als Kunden ohne bekannte Region gezeigt</translation>
        </message>
        <message>
            <source>Kept, but they have no place in time</source>
            <translation>Behalten, haben aber keinen Platz in der Zeit</translation>
        </message>
        <message numerus="yes">
            <source>%1 is missing in %2 row(s) (%3)</source>
            <translation>
                <numerusform>%1 fehlt in %2 Zeile (%3)</numerusform>
                <numerusform>%1 fehlt in %2 Zeilen (%3)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 row(s) belong to cancelled orders (code starts with C): %2 orders</source>
            <translation>
                <numerusform>%1 Zeile gehört zu stornierten Bestellungen (Code beginnt mit C): %2 Bestellungen</numerusform>
                <numerusform>%1 Zeilen gehören zu stornierten Bestellungen (Code beginnt mit C): %2 Bestellungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Kept as they stand in the file</source>
            <translation>Behalten, wie sie in der Datei stehen</translation>
        </message>
        <message numerus="yes">
            <source>%1 row(s) have an age below 0 or above 120</source>
            <translation>
                <numerusform>%1 Zeile hat ein Alter unter 0 oder über 120</numerusform>
                <numerusform>%1 Zeilen haben ein Alter unter 0 oder über 120</numerusform>
            </translation>
        </message>
        <message>
            <source>Kept: check them</source>
            <translation>Behalten: bitte prüfen</translation>
        </message>
        <message numerus="yes">
            <source>%1 row(s) have a negative quantity</source>
            <translation>
                <numerusform>%1 Zeile hat eine negative Menge</numerusform>
                <numerusform>%1 Zeilen haben eine negative Menge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 row(s) have a negative quantity without a cancellation</source>
            <translation>
                <numerusform>%1 Zeile hat eine negative Menge ohne Storno</numerusform>
                <numerusform>%1 Zeilen haben eine negative Menge ohne Storno</numerusform>
            </translation>
        </message>
        <message>
            <source>Kept: stock corrections or returns?</source>
            <translation>Behalten: Bestandskorrekturen oder Retouren?</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 row(s) are zero</source>
            <translation>
                <numerusform>%1: %2 Zeile ist null</numerusform>
                <numerusform>%1: %2 Zeilen sind null</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 row(s) are zero, %3 negative</source>
            <translation>
                <numerusform>%1: %2 Zeile ist null, %3 negativ</numerusform>
                <numerusform>%1: %2 Zeilen sind null, %3 negativ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 row(s) are negative</source>
            <translation>
                <numerusform>%1: %2 Zeile ist negativ</numerusform>
                <numerusform>%1: %2 Zeilen sind negativ</numerusform>
            </translation>
        </message>
        <message>
            <source>Kept: they count in sums and means</source>
            <translation>Behalten: zählen in Summen und Mitteln mit</translation>
        </message>
        <message numerus="yes">
            <source>%1 row(s) repeat another row exactly</source>
            <translation>
                <numerusform>%1 Zeile wiederholt eine andere Zeile genau</numerusform>
                <numerusform>%1 Zeilen wiederholen eine andere Zeile genau</numerusform>
            </translation>
        </message>
        <message>
            <source>Kept: they may be real repeats</source>
            <translation>Behalten: können echte Wiederholungen sein</translation>
        </message>
        <message>
            <source>%1 has no value in any row</source>
            <translation>%1 hat in keiner Zeile einen Wert</translation>
        </message>
        <message>
            <source>Kept, but it tells nothing</source>
            <translation>Behalten, sagt aber nichts aus</translation>
        </message>
        <message>
            <source>%1 has the same value in every row</source>
            <translation>%1 hat in jeder Zeile denselben Wert</translation>
        </message>
        <message>
            <source>Kept, but it tells nobody apart</source>
            <translation>Behalten, unterscheidet aber niemanden</translation>
        </message>
        <message>
            <source>%1 columns have the same value in every row: %2</source>
            <translation>%1 Spalten haben in jeder Zeile denselben Wert: %2</translation>
        </message>
        <message>
            <source>Kept, but they tell nobody apart</source>
            <translation>Behalten, unterscheiden aber niemanden</translation>
        </message>
        <message>
            <source>Rows rejected</source>
            <translation>Abgewiesene Zeilen</translation>
        </message>
        <message>
            <source>Missing, %1</source>
            <translation>Fehlend, %1</translation>
        </message>
        <message>
            <source>Share missing, %1</source>
            <translation>Anteil fehlend, %1</translation>
        </message>
        <message>
            <source>Rows of cancelled orders</source>
            <translation>Zeilen stornierter Bestellungen</translation>
        </message>
        <message>
            <source>Cancelled orders</source>
            <translation>Stornierte Bestellungen</translation>
        </message>
        <message>
            <source>Ages below 0 or above 120</source>
            <translation>Alter unter 0 oder über 120</translation>
        </message>
        <message>
            <source>Negative quantities</source>
            <translation>Negative Mengen</translation>
        </message>
        <message>
            <source>%1: zero</source>
            <translation>%1: Null</translation>
        </message>
        <message>
            <source>%1: negative</source>
            <translation>%1: negativ</translation>
        </message>
        <message>
            <source>Rows that repeat another row</source>
            <translation>Zeilen, die eine andere Zeile wiederholen</translation>
        </message>
        <message>
            <source>Different values, %1</source>
            <translation>Verschiedene Werte, %1</translation>
        </message>
        <message>
            <source>Read so: it can be changed</source>
            <translation>So gelesen: Es lässt sich ändern</translation>
        </message>
        <message>
            <source>What the import found</source>
            <translation>Was der Import gefunden hat</translation>
        </message>
    </context>
    <context>
        <name>DeliveryRecord</name>
        <message>
            <source>accepted</source>
            <translation>angenommen</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>put off</source>
            <translation>zurückgestellt</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>nicht bestätigt</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>noch nicht</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <source>Not confirmed</source>
            <translation>Nicht bestätigt</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Zugestellt</translation>
        </message>
        <message>
            <source>Delivered in part</source>
            <translation>Teilweise zugestellt</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Angekommen</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Given up</source>
            <translation>Aufgegeben</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>Discarded</source>
            <translation>Verworfen</translation>
        </message>
        <message>
            <source>Nobody has received it yet. It goes out with the next try.</source>
            <translation>Noch hat niemand die Nachricht erhalten. Beim nächsten Versuch wird sie gesendet.</translation>
        </message>
        <message>
            <source>The server put some recipients off. They are tried again after %1; the others have it.</source>
            <translation>Der Server hat einige Empfänger zurückgestellt. Für sie folgt nach %1 ein neuer Versuch; die anderen haben die Nachricht.</translation>
        </message>
        <message>
            <source>The server did not take it for now. It is tried again after %1.</source>
            <translation>Der Server hat die Nachricht vorerst nicht angenommen. Nach %1 folgt ein neuer Versuch.</translation>
        </message>
        <message>
            <source>It is on its way to the server now.</source>
            <translation>Die Nachricht ist gerade auf dem Weg zum Server.</translation>
        </message>
        <message>
            <source>All of it was sent, but the server did not confirm: it may or may not have arrived. Ask a recipient, then choose below. Nothing happens by itself.</source>
            <translation>Alles wurde gesendet, aber der Server hat es nicht bestätigt: Die Nachricht kann angekommen sein oder nicht. Fragen Sie einen Empfänger, und wählen Sie dann unten. Von selbst geschieht nichts.</translation>
        </message>
        <message>
            <source>The server accepted it for everybody.</source>
            <translation>Der Server hat die Nachricht für alle angenommen.</translation>
        </message>
        <message>
            <source>The server accepted it, but not for everybody.</source>
            <translation>Der Server hat die Nachricht angenommen, aber nicht für alle.</translation>
        </message>
        <message>
            <source>The server did not confirm it, but you said that it arrived.</source>
            <translation>Der Server hat die Nachricht nicht bestätigt, aber nach Ihrer Angabe ist sie angekommen.</translation>
        </message>
        <message>
            <source>The server refused it, so nobody has received it. Mend the cause, then send it again.</source>
            <translation>Der Server hat die Nachricht abgelehnt, niemand hat sie erhalten. Beheben Sie die Ursache, und senden Sie sie dann erneut.</translation>
        </message>
        <message>
            <source>It was tried for five days without success, so nobody has received it.</source>
            <translation>Fünf Tage lang wurde es ohne Erfolg versucht, niemand hat die Nachricht erhalten.</translation>
        </message>
        <message>
            <source>You stopped it before anybody received it.</source>
            <translation>Sie haben die Nachricht angehalten, bevor jemand sie erhielt.</translation>
        </message>
        <message>
            <source>You took it out of the outbox.</source>
            <translation>Sie haben die Nachricht aus dem Postausgang genommen.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>A line of the details of a message: "Subject: Report of the week"</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Recipients:</source>
            <translation>Empfänger:</translation>
        </message>
        <message>
            <source>Files:</source>
            <translation>Dateien:</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Geschrieben</translation>
        </message>
        <message>
            <source>Last try</source>
            <translation>Letzter Versuch</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Versuche</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Server's answer</source>
            <translation>Antwort des Servers</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>Message-ID</source>
            <translation>Message-ID</translation>
        </message>
        <message>
            <source>Those whom the server put off wait in the outbox until %1, then they are tried again</source>
            <translation>Für die vom Server vertrösteten Empfänger wartet die Nachricht bis %1 im Postausgang, dann wird es erneut versucht</translation>
        </message>
        <message>
            <source>The message waits in the outbox until %1, then it is tried again</source>
            <translation>Die Nachricht wartet bis %1 im Postausgang, dann wird es erneut versucht</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
    </context>
    <context>
        <name>DerivedColumns</name>
        <message>
            <source>Total spend</source>
            <comment>name of a new column</comment>
            <translation>Ausgaben gesamt</translation>
        </message>
        <message>
            <source>Total orders</source>
            <comment>name of a new column</comment>
            <translation>Bestellungen gesamt</translation>
        </message>
    </context>
    <context>
        <name>DescriptionBlocks</name>
        <message>
            <source>What the columns hold</source>
            <translation>Was die Spalten enthalten</translation>
        </message>
        <message>
            <source>What the columns hold, by %1</source>
            <translation>Was die Spalten enthalten, nach %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln Zeile</numerusform>
                <numerusform>%Ln Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>Its picture is left out: it would show groups of fewer than %1.</source>
            <translation>Das Bild fehlt: Es würde Gruppen von weniger als %1 zeigen.</translation>
        </message>
        <message>
            <source>All rows, whatever is filtered</source>
            <translation>Alle Zeilen, was immer gefiltert ist</translation>
        </message>
    </context>
    <context>
        <name>DescriptionCharts</name>
        <message>
            <source>Half of the customers are %1 to %2 years old</source>
            <translation>Die Hälfte der Kunden ist %1 bis %2 Jahre alt</translation>
        </message>
        <message>
            <source>Half of the customers earn between %1 and %2</source>
            <translation>Die Hälfte der Kunden verdient zwischen %1 und %2</translation>
        </message>
        <message>
            <source>All have the value %1</source>
            <translation>Alle haben den Wert %1</translation>
        </message>
        <message>
            <source>%1 is the most frequent: %2</source>
            <extracomment>the most frequent value of a column and its share</extracomment>
            <translation>%1 ist am häufigsten: %2</translation>
        </message>
        <message>
            <source>Age at the end of %1, from “%2”</source>
            <translation>Alter am Ende von %1, aus „%2“</translation>
        </message>
        <message>
            <source>n %1</source>
            <translation>n %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln impossible left out</source>
            <translation>
                <numerusform>%Ln unmöglicher Wert ausgelassen</numerusform>
                <numerusform>%Ln unmögliche Werte ausgelassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln far out not drawn</source>
            <translation>
                <numerusform>%Ln weit entfernter Wert nicht gezeichnet</numerusform>
                <numerusform>%Ln weit entfernte Werte nicht gezeichnet</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 missing</source>
            <translation>%1 fehlen</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Kunden</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Median %1</source>
            <translation>Median %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln other value(s): %1</source>
            <translation>
                <numerusform>%Ln weiterer Wert: %1</numerusform>
                <numerusform>%Ln weitere Werte: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>No row has a value</source>
            <translation>Keine Zeile hat einen Wert</translation>
        </message>
        <message>
            <source>%1 say yes</source>
            <translation>%1 sagen ja</translation>
        </message>
        <message>
            <source>Every value is %1</source>
            <translation>Jeder Wert ist %1</translation>
        </message>
        <message>
            <source>At least half of the values are %1</source>
            <translation>Mindestens die Hälfte der Werte ist %1</translation>
        </message>
        <message>
            <source>Half of the values lie between %1 and %2</source>
            <translation>Die Hälfte der Werte liegt zwischen %1 und %2</translation>
        </message>
        <message>
            <source>Every value is different</source>
            <translation>Jeder Wert ist verschieden</translation>
        </message>
        <message numerus="yes">
            <source>%Ln different value(s)</source>
            <translation>
                <numerusform>%Ln verschiedener Wert</numerusform>
                <numerusform>%Ln verschiedene Werte</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>No row has a value here.</source>
            <translation>Keine Zeile hat hier einen Wert.</translation>
        </message>
        <message>
            <source>The values are too many and too different to be drawn.</source>
            <translation>Die Werte sind zu viele und zu verschieden, um gezeichnet zu werden.</translation>
        </message>
        <message>
            <source>Smooth density</source>
            <translation>Geglättete Dichte</translation>
        </message>
        <message>
            <source>Mean %1</source>
            <translation>Mittel %1</translation>
        </message>
        <message>
            <source>The median is %1</source>
            <translation>Der Median ist %1</translation>
        </message>
        <message>
            <source>%1 by %2</source>
            <translation>%1 über %2</translation>
        </message>
        <message>
            <source>The median is highest for %1 (%2), lowest for %3 (%4)</source>
            <translation>Der Median ist am höchsten bei %1 (%2), am niedrigsten bei %3 (%4)</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Werte</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>Minimum</translation>
        </message>
        <message>
            <source>Q1</source>
            <translation>Q1</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>Q3</source>
            <translation>Q3</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>Maximum</translation>
        </message>
        <message>
            <source>Outliers</source>
            <translation>Ausreißer</translation>
        </message>
        <message numerus="yes">
            <source>%Ln smaller group(s) not drawn</source>
            <translation>
                <numerusform>%Ln kleinere Gruppe nicht gezeichnet</numerusform>
                <numerusform>%Ln kleinere Gruppen nicht gezeichnet</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a figure and its column</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 quantile</source>
            <translation>%1-Quantil</translation>
        </message>
        <message>
            <source>A quantile (type 7) of %1 less the birth year; ages beyond 120 are left out</source>
            <translation>Ein Quantil (Typ 7) von %1 minus Geburtsjahr; Alter über 120 bleiben außen vor</translation>
        </message>
        <message>
            <source>A quantile (type 7) of the ages; those beyond 120 are left out</source>
            <translation>Ein Quantil (Typ 7) der Alter; solche über 120 bleiben außen vor</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Fehlend</translation>
        </message>
        <message>
            <source>Share of yes</source>
            <translation>Anteil Ja</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Different values</source>
            <translation>Verschiedene Werte</translation>
        </message>
    </context>
    <context>
        <name>DescriptionTables</name>
        <message>
            <source>Values</source>
            <translation>Werte</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Fehlend</translation>
        </message>
        <message>
            <source>Different</source>
            <translation>Verschiedene</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modus</translation>
        </message>
        <message>
            <source>The smallest of the most frequent values</source>
            <translation>Der kleinste der häufigsten Werte</translation>
        </message>
        <message>
            <source>Std. dev.</source>
            <translation>Std.-Abw.</translation>
        </message>
        <message>
            <source>Variance</source>
            <translation>Varianz</translation>
        </message>
        <message>
            <source>The mean squared distance from the mean, with the divisor n − 1</source>
            <translation>Der mittlere quadrierte Abstand vom Mittel, mit dem Teiler n − 1</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>Minimum</translation>
        </message>
        <message>
            <source>Q1</source>
            <translation>Q1</translation>
        </message>
        <message>
            <source>Q3</source>
            <translation>Q3</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>Maximum</translation>
        </message>
        <message>
            <source>IQR</source>
            <translation>IQR</translation>
        </message>
        <message>
            <source>The upper quartile less the lower one</source>
            <translation>Das obere Quartil minus das untere</translation>
        </message>
        <message>
            <source>Skewness</source>
            <translation>Schiefe</translation>
        </message>
        <message>
            <source>The third moment about the mean by the deviation, corrected for bias (G1 of Joanes and Gill): above 0 the long tail is at the right</source>
            <translation>Das dritte Moment um das Mittel, bezogen auf die Abweichung, ohne Verzerrung (G1 nach Joanes und Gill): über 0 liegt der lange Ausläufer rechts</translation>
        </message>
        <message>
            <source>Kurtosis</source>
            <translation>Kurtosis</translation>
        </message>
        <message>
            <source>The fourth moment about the mean by the deviation, less 3, corrected for bias (G2 of Joanes and Gill): above 0 the tails are heavier than those of a normal distribution</source>
            <translation>Das vierte Moment um das Mittel, bezogen auf die Abweichung, minus 3, ohne Verzerrung (G2 nach Joanes und Gill): über 0 sind die Ausläufer schwerer als bei einer Normalverteilung</translation>
        </message>
        <message>
            <source>Lower fence</source>
            <translation>Unterer Zaun</translation>
        </message>
        <message>
            <source>The lower quartile less 1.5 times the distance of the quartiles (Tukey)</source>
            <translation>Das untere Quartil minus das 1,5-Fache des Abstands der Quartile (Tukey)</translation>
        </message>
        <message>
            <source>Upper fence</source>
            <translation>Oberer Zaun</translation>
        </message>
        <message>
            <source>The upper quartile and 1.5 times the distance of the quartiles (Tukey)</source>
            <translation>Das obere Quartil plus das 1,5-Fache des Abstands der Quartile (Tukey)</translation>
        </message>
        <message>
            <source>Outliers</source>
            <translation>Ausreißer</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a column and a group</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a figure and its column</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>kein Wert</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Most frequent, or dates</source>
            <translation>Häufigster Wert oder Daten</translation>
        </message>
        <message>
            <source>%1 quantile</source>
            <comment>5 % quantile</comment>
            <translation>%1-Quantil</translation>
        </message>
        <message>
            <source>So many of the values are at most this (type 7)</source>
            <translation>So viele der Werte sind höchstens dies (Typ 7)</translation>
        </message>
        <message>
            <source>MAD</source>
            <translation>MAD</translation>
        </message>
        <message>
            <source>z-score</source>
            <translation>z-Wert</translation>
        </message>
        <message>
            <source>Beyond %1 times the distance of the quartiles from the nearer quartile (Tukey)</source>
            <translation>Weiter als das %1-Fache des Abstands der Quartile vom näheren Quartil entfernt (Tukey)</translation>
        </message>
        <message>
            <source>Further than %1 times the scaled median distance from the median (Iglewicz and Hoaglin)</source>
            <translation>Weiter als das %1-Fache des skalierten Medianabstands vom Median entfernt (Iglewicz und Hoaglin)</translation>
        </message>
        <message>
            <source>Further than %1 standard deviations from the mean</source>
            <translation>Weiter als %1 Standardabweichungen vom Mittel entfernt</translation>
        </message>
        <message>
            <source>“%1” has no values</source>
            <translation>„%1“ hat keine Werte</translation>
        </message>
        <message>
            <source>%1 by %2</source>
            <comment>8 by IQR</comment>
            <translation>%1 über %2</translation>
        </message>
        <message>
            <source>No rule can tell outliers of “%1”: its values hardly differ</source>
            <translation>Keine Regel kann Ausreißer von „%1“ erkennen: Die Werte unterscheiden sich kaum</translation>
        </message>
        <message>
            <source>Outliers among %1 values of “%2”: %3</source>
            <translation>Ausreißer unter %1 Werten von „%2“: %3</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Lower limit</source>
            <translation>Untere Grenze</translation>
        </message>
        <message>
            <source>Upper limit</source>
            <translation>Obere Grenze</translation>
        </message>
        <message>
            <source>Below</source>
            <translation>Darunter</translation>
        </message>
        <message>
            <source>Above</source>
            <translation>Darüber</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Entfallen</translation>
        </message>
        <message>
            <source>Correlation with %1</source>
            <translation>Korrelation mit %1</translation>
        </message>
        <message>
            <source>All values</source>
            <translation>Alle Werte</translation>
        </message>
        <message>
            <source>within the limits</source>
            <translation>innerhalb der Grenzen</translation>
        </message>
        <message>
            <source>beyond the limits</source>
            <translation>jenseits der Grenzen</translation>
        </message>
        <message>
            <source>Pearson’s correlation of the rows that have both values</source>
            <translation>Korrelation nach Pearson der Zeilen, die beide Werte haben</translation>
        </message>
    </context>
    <context>
        <name>DistributionBlocks</name>
        <message>
            <source>Its picture is left out: it would show groups of fewer than %1.</source>
            <translation>Das Bild fehlt: Es würde Gruppen von weniger als %1 zeigen.</translation>
        </message>
        <message>
            <source>How well the families fit “%1”</source>
            <translation>Wie gut die Familien zu „%1“ passen</translation>
        </message>
        <message>
            <source>Fitted by maximum likelihood, best first by AIC; p-values below 0.05 speak against a family</source>
            <translation>Mit größter Likelihood angepasst, nach AIC die beste zuerst; p-Werte unter 0,05 sprechen gegen eine Familie</translation>
        </message>
    </context>
    <context>
        <name>Expression</name>
        <message>
            <source>a whole number</source>
            <translation>eine ganze Zahl</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>ein Text</translation>
        </message>
        <message>
            <source>a date</source>
            <translation>ein Datum</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>wahr oder falsch</translation>
        </message>
        <message>
            <source>The expression is nested too deeply</source>
            <translation>Der Ausdruck ist zu tief verschachtelt</translation>
        </message>
        <message>
            <source>Divide it into several columns</source>
            <translation>Teilen Sie ihn auf mehrere Spalten auf</translation>
        </message>
        <message>
            <source>This is %1</source>
            <translation>Dies ist %1</translation>
        </message>
        <message>
            <source>Here stands %1</source>
            <translation>Hier steht %1</translation>
        </message>
        <message>
            <source>Nothing but missing stands here</source>
            <translation>Hier steht nur ein fehlender Wert</translation>
        </message>
        <message>
            <source>Name a column or a value</source>
            <translation>Nennen Sie eine Spalte oder einen Wert</translation>
        </message>
        <message>
            <source>There is a bracket too many</source>
            <translation>Hier ist eine Klammer zu viel</translation>
        </message>
        <message>
            <source>Take it away, or open it before</source>
            <translation>Nehmen Sie sie weg oder öffnen Sie sie vorher</translation>
        </message>
        <message>
            <source>Something stands here that does not belong</source>
            <translation>Hier steht etwas, das nicht hierher gehört</translation>
        </message>
        <message>
            <source>Write an operator such as + before it, or take it away</source>
            <translation>Schreiben Sie einen Operator wie + davor oder nehmen Sie es weg</translation>
        </message>
        <message>
            <source>The bracket of a column is not closed</source>
            <translation>Die Klammer einer Spalte ist nicht geschlossen</translation>
        </message>
        <message>
            <source>Close it with ]</source>
            <translation>Schließen Sie sie mit ]</translation>
        </message>
        <message>
            <source>The text is not closed</source>
            <translation>Der Text ist nicht geschlossen</translation>
        </message>
        <message>
            <source>Close it with %1</source>
            <translation>Schließen Sie ihn mit %1</translation>
        </message>
        <message>
            <source>“%1” is no operator</source>
            <translation>„%1“ ist kein Operator</translation>
        </message>
        <message>
            <source>Use + − * / % = &lt;&gt; &lt; &lt;= &gt; &gt;= and, or, not</source>
            <translation>Verwenden Sie + − * / % = &lt;&gt; &lt; &lt;= &gt; &gt;= and, or, not</translation>
        </message>
        <message>
            <source>True and false have no order</source>
            <translation>Wahr und falsch haben keine Reihenfolge</translation>
        </message>
        <message>
            <source>Compare them with = or &lt;&gt;</source>
            <translation>Vergleichen Sie sie mit = oder &lt;&gt;</translation>
        </message>
        <message>
            <source>Comparisons cannot be chained</source>
            <translation>Vergleiche lassen sich nicht verketten</translation>
        </message>
        <message>
            <source>Join them: a &lt; b and b &lt; c</source>
            <translation>Verbinden Sie sie: a &lt; b and b &lt; c</translation>
        </message>
        <message>
            <source>The number is too large or too small</source>
            <translation>Die Zahl ist zu groß oder zu klein</translation>
        </message>
        <message>
            <source>Write one between 10^−307 and 10^308</source>
            <translation>Schreiben Sie eine zwischen 10^−307 und 10^308</translation>
        </message>
        <message>
            <source>The expression ends too early</source>
            <translation>Der Ausdruck endet zu früh</translation>
        </message>
        <message>
            <source>The bracket is not closed</source>
            <translation>Die Klammer ist nicht geschlossen</translation>
        </message>
        <message>
            <source>Close it with )</source>
            <translation>Schließen Sie sie mit )</translation>
        </message>
        <message>
            <source>Write an operator such as + before it, or close the bracket</source>
            <translation>Schreiben Sie einen Operator wie + davor oder schließen Sie die Klammer</translation>
        </message>
        <message>
            <source>There is no column “%1”</source>
            <translation>Es gibt keine Spalte „%1“</translation>
        </message>
        <message>
            <source>Name a column, such as %1</source>
            <translation>Nennen Sie eine Spalte, etwa %1</translation>
        </message>
        <message>
            <source>There is no function “%1”</source>
            <translation>Es gibt keine Funktion „%1“</translation>
        </message>
        <message>
            <source>Choose one that completion offers, such as round</source>
            <translation>Wählen Sie eine der vorgeschlagenen, etwa round</translation>
        </message>
        <message>
            <source>“%1” has other arguments</source>
            <translation>„%1“ hat andere Argumente</translation>
        </message>
        <message>
            <source>Write %1</source>
            <translation>Schreiben Sie %1</translation>
        </message>
        <message>
            <source>This is no date</source>
            <translation>Dies ist kein Datum</translation>
        </message>
        <message>
            <source>Write it as 2011-12-31 or 2011-12-31T12:50:00</source>
            <translation>Schreiben Sie es als 2011-12-31 oder 2011-12-31T12:50:00</translation>
        </message>
        <message>
            <source>This is no number of decimals</source>
            <translation>Dies ist keine Zahl von Nachkommastellen</translation>
        </message>
        <message>
            <source>Write a whole number from 0 to 15</source>
            <translation>Schreiben Sie eine ganze Zahl von 0 bis 15</translation>
        </message>
        <message>
            <source>The expression is too long</source>
            <translation>Der Ausdruck ist zu lang</translation>
        </message>
        <message>
            <source>Write a condition, such as Price &gt; 0</source>
            <translation>Schreiben Sie eine Bedingung, etwa Preis &gt; 0</translation>
        </message>
        <message>
            <source>a text with a zero byte</source>
            <translation>ein Text mit einem Nullbyte</translation>
        </message>
        <message>
            <source>“%1” cannot be worked out by the database</source>
            <translation>„%1“ kann die Datenbank nicht berechnen</translation>
        </message>
        <message>
            <source>Bring the data over first</source>
            <translation>Holen Sie die Daten zuerst herüber</translation>
        </message>
        <message>
            <source>a where the condition is true, else b</source>
            <translation>a, wo die Bedingung wahr ist, sonst b</translation>
        </message>
        <message>
            <source>true where x is missing</source>
            <translation>wahr, wo x fehlt</translation>
        </message>
        <message>
            <source>the first value that is not missing</source>
            <translation>der erste Wert, der nicht fehlt</translation>
        </message>
        <message>
            <source>true where x is one of the others</source>
            <translation>wahr, wo x einer der anderen ist</translation>
        </message>
        <message>
            <source>x without its sign</source>
            <translation>x ohne Vorzeichen</translation>
        </message>
        <message>
            <source>the nearest whole number, or with so many decimals</source>
            <translation>die nächste ganze Zahl, oder mit so vielen Nachkommastellen</translation>
        </message>
        <message>
            <source>the whole number below</source>
            <translation>die ganze Zahl darunter</translation>
        </message>
        <message>
            <source>the whole number above</source>
            <translation>die ganze Zahl darüber</translation>
        </message>
        <message>
            <source>the smallest of the values</source>
            <translation>der kleinste der Werte</translation>
        </message>
        <message>
            <source>the largest of the values</source>
            <translation>der größte der Werte</translation>
        </message>
        <message>
            <source>the square root</source>
            <translation>die Quadratwurzel</translation>
        </message>
        <message>
            <source>e to the power of x</source>
            <translation>e hoch x</translation>
        </message>
        <message>
            <source>the natural logarithm</source>
            <translation>der natürliche Logarithmus</translation>
        </message>
        <message>
            <source>the logarithm to base 10</source>
            <translation>der Zehnerlogarithmus</translation>
        </message>
        <message>
            <source>x to the power of y</source>
            <translation>x hoch y</translation>
        </message>
        <message>
            <source>a whole number as a real one</source>
            <translation>eine ganze Zahl als reelle</translation>
        </message>
        <message>
            <source>x without its decimals</source>
            <translation>x ohne Nachkommastellen</translation>
        </message>
        <message>
            <source>a text read as a number, with decimal point</source>
            <translation>ein Text als Zahl gelesen, mit Dezimalpunkt</translation>
        </message>
        <message>
            <source>a value as text</source>
            <translation>ein Wert als Text</translation>
        </message>
        <message>
            <source>without blanks around it</source>
            <translation>ohne Leerzeichen am Rand</translation>
        </message>
        <message>
            <source>in lower case</source>
            <translation>in Kleinbuchstaben</translation>
        </message>
        <message>
            <source>in upper case</source>
            <translation>in Großbuchstaben</translation>
        </message>
        <message>
            <source>the number of characters</source>
            <translation>die Zahl der Zeichen</translation>
        </message>
        <message>
            <source>true where the part occurs in the text</source>
            <translation>wahr, wo der Teil im Text vorkommt</translation>
        </message>
        <message>
            <source>true where the text begins so</source>
            <translation>wahr, wo der Text so beginnt</translation>
        </message>
        <message>
            <source>true where the text ends so</source>
            <translation>wahr, wo der Text so endet</translation>
        </message>
        <message>
            <source>every occurrence replaced</source>
            <translation>jedes Vorkommen ersetzt</translation>
        </message>
        <message>
            <source>the characters from start on, the first is 1</source>
            <translation>die Zeichen ab Anfang, das erste ist 1</translation>
        </message>
        <message>
            <source>the texts one after another</source>
            <translation>die Texte hintereinander</translation>
        </message>
        <message>
            <source>a date, written as year-month-day</source>
            <translation>ein Datum, geschrieben als Jahr-Monat-Tag</translation>
        </message>
        <message>
            <source>the year</source>
            <translation>das Jahr</translation>
        </message>
        <message>
            <source>the quarter, 1 to 4</source>
            <translation>das Quartal, 1 bis 4</translation>
        </message>
        <message>
            <source>the month, 1 to 12</source>
            <translation>der Monat, 1 bis 12</translation>
        </message>
        <message>
            <source>the day of the month</source>
            <translation>der Tag des Monats</translation>
        </message>
        <message>
            <source>the hour, 0 to 23</source>
            <translation>die Stunde, 0 bis 23</translation>
        </message>
        <message>
            <source>the minute, 0 to 59</source>
            <translation>die Minute, 0 bis 59</translation>
        </message>
        <message>
            <source>the day of the week, 1 is Monday</source>
            <translation>der Wochentag, 1 ist Montag</translation>
        </message>
        <message>
            <source>the days from one date to the other</source>
            <translation>die Tage von einem Datum zum anderen</translation>
        </message>
        <message>
            <source>Gives a whole number.</source>
            <translation>Ergibt eine ganze Zahl.</translation>
        </message>
        <message>
            <source>Gives a number.</source>
            <translation>Ergibt eine Zahl.</translation>
        </message>
        <message>
            <source>Gives a text.</source>
            <translation>Ergibt einen Text.</translation>
        </message>
        <message>
            <source>Gives a date.</source>
            <translation>Ergibt ein Datum.</translation>
        </message>
        <message>
            <source>Is true or false.</source>
            <translation>Ist wahr oder falsch.</translation>
        </message>
        <message>
            <source>Character %1: %2. %3.</source>
            <comment>place, what is wrong, what to do</comment>
            <translation>Zeichen %1: %2. %3.</translation>
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message>
            <source>any value</source>
            <translation>beliebiger Wert</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>A filter's chip: column, then what it lets pass</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>FindingFigures</name>
        <message>
            <source>Customers, %1</source>
            <translation>Kunden, %1</translation>
        </message>
        <message>
            <source>all</source>
            <comment>customers</comment>
            <translation>alle</translation>
        </message>
        <message>
            <source>Share, %1</source>
            <translation>Anteil, %1</translation>
        </message>
        <message>
            <source>Mean of %1, %2</source>
            <comment>a column, a group</comment>
            <translation>Mittel von %1, %2</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <source>Ratio</source>
            <translation>Verhältnis</translation>
        </message>
        <message>
            <source>95 % interval, lower end</source>
            <translation>95-%-Intervall, untere Grenze</translation>
        </message>
        <message>
            <source>95 % interval, upper end</source>
            <translation>95-%-Intervall, obere Grenze</translation>
        </message>
        <message>
            <source>Rank-biserial correlation</source>
            <translation>Rangbiseriale Korrelation</translation>
        </message>
        <message>
            <source>p-value</source>
            <translation>p-Wert</translation>
        </message>
        <message>
            <source>p-value, adjusted for all tests</source>
            <translation>p-Wert, für alle Tests angepasst</translation>
        </message>
        <message>
            <source>Tests of the run</source>
            <translation>Tests des Laufs</translation>
        </message>
        <message>
            <source>every age group and every region of at least 5 customers, each against all others, by order value and by purchase frequency</source>
            <translation>jede Altersgruppe und jede Region mit mindestens 5 Kunden, jeweils gegen alle anderen, nach Bestellwert und nach Kaufhäufigkeit</translation>
        </message>
        <message>
            <source>Against the mean of all</source>
            <translation>Gegenüber dem Mittel aller</translation>
        </message>
        <message>
            <source>%1, in the picture</source>
            <comment>a group</comment>
            <translation>%1, im Bild</translation>
        </message>
        <message>
            <source>Mean of all, in the picture</source>
            <translation>Mittel aller, im Bild</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a range of values and whose they are</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Stärke</translation>
        </message>
        <message>
            <source>√ of the rank-biserial correlation's size, times n ÷ (n + 5), how far a group of this size can be relied on; less for frequencies and for what lies below; in fifths, rounded up</source>
            <translation>√ des Betrags der rangbiserialen Korrelation, mal n ÷ (n + 5): wie weit auf eine Gruppe dieser Größe Verlass ist; weniger bei Häufigkeiten und bei dem, was darunter liegt; in Fünfteln, aufgerundet</translation>
        </message>
        <message>
            <source>by how much the share or the mean differs; counted, not tested, so below what is tested; in fifths, rounded up</source>
            <translation>um wie viel der Anteil oder das Mittel abweicht; gezählt, nicht getestet, daher unter dem Getesteten; in Fünfteln, aufgerundet</translation>
        </message>
        <message>
            <source>Rank correlation, %1</source>
            <translation>Rangkorrelation, %1</translation>
        </message>
        <message>
            <source>the value, less the one it is compared with</source>
            <translation>der Wert, minus dem, mit dem er verglichen wird</translation>
        </message>
        <message>
            <source>the value, divided by the one it is compared with</source>
            <translation>der Wert, geteilt durch den, mit dem er verglichen wird</translation>
        </message>
        <message numerus="yes">
            <source>the p-value, adjusted by Holm's method over all %Ln test(s) of this data: the smallest counts times their number, the next times one less, and none falls below the one before it</source>
            <translation>
                <numerusform>der p-Wert, nach Holm über %Ln Test dieser Daten angepasst</numerusform>
                <numerusform>der p-Wert, nach Holm über alle %Ln Tests dieser Daten angepasst: Der kleinste zählt so oft, wie es Tests sind, der nächste einmal weniger, und keiner fällt unter den vor ihm</numerusform>
            </translation>
        </message>
        <message>
            <source>every pair of columns, every pair of channels, households with and without children, and every group of at least 5 customers that may have answered</source>
            <translation>jedes Paar von Spalten, jedes Paar von Kanälen, Haushalte mit und ohne Kinder und jede Gruppe von mindestens 5 Kunden, die reagiert haben kann</translation>
        </message>
        <message>
            <source>√ of the size of the correlation (times 0.8 where two columns go together), of the rank-biserial correlation, or of the difference of the rates; times n ÷ (n + 5), how far so many customers can be relied on; in fifths, rounded up</source>
            <translation>√ der Größe der Korrelation (mal 0,8, wo zwei Spalten einhergehen), der rangbiserialen Korrelation oder der Differenz der Raten; mal n ÷ (n + 5), wie sehr auf so viele Kunden Verlass ist; in Fünfteln, aufgerundet</translation>
        </message>
    </context>
    <context>
        <name>FindingText</name>
        <message>
            <source>unknown</source>
            <comment>a region that is not known</comment>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>an interval</comment>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>so many customers of all</comment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Kunden</translation>
        </message>
        <message>
            <source>Against %1</source>
            <translation>Vergleich: %1</translation>
        </message>
        <message>
            <source>%1, Holm</source>
            <comment>a test and how it was adjusted</comment>
            <translation>%1, Holm</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>%1 · n = %2</source>
            <translation>%1 · n = %2</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <source>95 % interval</source>
            <translation>95-%-Intervall</translation>
        </message>
        <message>
            <source>Ratio</source>
            <translation>Verhältnis</translation>
        </message>
        <message>
            <source>Rank-biserial</source>
            <translation>Rangbiserial</translation>
        </message>
        <message numerus="yes">
            <source>Holm, of %Ln test(s)</source>
            <translation>
                <numerusform>Holm, bei %Ln Test</numerusform>
                <numerusform>Holm, bei %Ln Tests</numerusform>
            </translation>
        </message>
        <message>
            <source>customers</source>
            <translation>Kunden</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a group and what was measured</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 against %2, %3</source>
            <comment>a group, the others, what was measured</comment>
            <translation>%1 gegen %2, %3</translation>
        </message>
        <message>
            <source>%1 · all %2</source>
            <translation>%1 · gesamt %2</translation>
        </message>
        <message>
            <source>below %1</source>
            <comment>values</comment>
            <translation>unter %1</translation>
        </message>
        <message>
            <source>%1 and above</source>
            <comment>values</comment>
            <translation>ab %1</translation>
        </message>
        <message>
            <source>mean %1</source>
            <translation>Mittel %1</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>a group, how many values, their mean</comment>
            <translation>%1: %2, %3</translation>
        </message>
        <message numerus="yes">
            <source>%Ln value(s)</source>
            <translation>
                <numerusform>%Ln Wert</numerusform>
                <numerusform>%Ln Werte</numerusform>
            </translation>
        </message>
        <message>
            <source>Rank correlation ρ</source>
            <translation>Rangkorrelation ρ</translation>
        </message>
    </context>
    <context>
        <name>FitCharts</name>
        <message>
            <source>does not apply: %1</source>
            <translation>nicht anwendbar: %1</translation>
        </message>
        <message>
            <source>fits</source>
            <translation>passt</translation>
        </message>
        <message>
            <source>not compared</source>
            <translation>nicht verglichen</translation>
        </message>
        <message>
            <source>not tested</source>
            <translation>nicht getestet</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>verworfen</translation>
        </message>
        <message>
            <source>not rejected</source>
            <translation>nicht verworfen</translation>
        </message>
        <message>
            <source>p-value by the formula of Dallal and Wilkinson (1986), because the parameters were fitted to the same values (Lilliefors)</source>
            <translation>p-Wert nach der Formel von Dallal und Wilkinson (1986), weil die Parameter an dieselben Werte angepasst sind (Lilliefors)</translation>
        </message>
        <message>
            <source>p-value by the formulas of Stephens (1986) for fitted parameters</source>
            <translation>p-Wert nach den Formeln von Stephens (1986) für angepasste Parameter</translation>
        </message>
        <message>
            <source>p-value from 999 samples that were drawn from the fit and fitted again</source>
            <translation>p-Wert aus 999 Stichproben, die aus der Anpassung gezogen und wieder angepasst wurden</translation>
        </message>
        <message>
            <source>p-value of the chi-square distribution; cells that expect fewer than 5 values are put together</source>
            <translation>p-Wert der Chi-Quadrat-Verteilung; Zellen, die weniger als 5 Werte erwarten, sind zusammengelegt</translation>
        </message>
        <message>
            <source>The logarithm of the likelihood of all values under the fitted %1 distribution; the parameters are those that make it largest</source>
            <translation>Der Logarithmus der Likelihood aller Werte unter der angepassten Verteilung (%1); die Parameter sind die, bei denen er am größten ist</translation>
        </message>
        <message>
            <source>2 × fitted parameters (%1) − 2 × log-likelihood (Akaike 1974): the smaller, the better</source>
            <translation>2 × angepasste Parameter (%1) − 2 × Log-Likelihood (Akaike 1974): je kleiner, desto besser</translation>
        </message>
        <message>
            <source>Fitted parameters (%1) × ln n − 2 × log-likelihood (Schwarz 1978): the smaller, the better</source>
            <translation>Angepasste Parameter (%1) × ln n − 2 × Log-Likelihood (Schwarz 1978): je kleiner, desto besser</translation>
        </message>
        <message>
            <source>the largest distance of the distribution functions of values and fit</source>
            <translation>der größte Abstand der Verteilungsfunktionen von Werten und Anpassung</translation>
        </message>
        <message>
            <source>squared distances of the distribution functions, with more weight on the tails</source>
            <translation>quadrierte Abstände der Verteilungsfunktionen, mit mehr Gewicht auf den Ausläufern</translation>
        </message>
        <message>
            <source>counts in cells against those expected</source>
            <translation>Anzahlen in Zellen gegenüber den erwarteten</translation>
        </message>
        <message>
            <source>“%1” has no values</source>
            <translation>„%1“ hat keine Werte</translation>
        </message>
        <message>
            <source>Fitting “%1”…</source>
            <translation>„%1“ wird angepasst…</translation>
        </message>
        <message>
            <source>No family applies to “%1”: all values are equal</source>
            <translation>Für „%1“ kommt keine Verteilungsfamilie infrage: Alle Werte sind gleich</translation>
        </message>
        <message>
            <source>“%1” is yes or no: %2 of the rows say yes</source>
            <translation>„%1“ ist ja oder nein: %2 der Zeilen sagen ja</translation>
        </message>
        <message>
            <source>“%1” looks %2: no test speaks against it</source>
            <translation>„%1“ sieht nach „%2“ aus: Kein Test spricht dagegen</translation>
        </message>
        <message>
            <source>“%1”: %2 is the likeliest, but only %3 is not rejected by a test</source>
            <translation>„%1“: %2 hat die höchste Likelihood, aber nur %3 wird von keinem Test verworfen</translation>
        </message>
        <message>
            <source>“%1” has too few values to tell whether a family fits</source>
            <translation>„%1“ hat zu wenige Werte, um zu beurteilen, ob eine Verteilungsfamilie passt</translation>
        </message>
        <message>
            <source>No family fits “%1”: the closest, %2, is rejected (%3)</source>
            <translation>Keine Verteilungsfamilie passt zu „%1“: Die nächstliegende, %2, wird verworfen (%3)</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Verteilungsfamilie</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Log-likelihood</source>
            <translation>Log-Likelihood</translation>
        </message>
        <message>
            <source>AIC</source>
            <translation>AIC</translation>
        </message>
        <message>
            <source>BIC</source>
            <translation>BIC</translation>
        </message>
        <message>
            <source>p, KS</source>
            <translation>p, KS</translation>
        </message>
        <message>
            <source>p, AD</source>
            <translation>p, AD</translation>
        </message>
        <message>
            <source>p, chi-square</source>
            <translation>p, Chi-Quadrat</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Urteil</translation>
        </message>
        <message>
            <source>%1, %2 · %3</source>
            <comment>a figure, its column and a family</comment>
            <translation>%1, %2 · %3</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>n %1</source>
            <translation>n %1</translation>
        </message>
        <message>
            <source>%1 missing</source>
            <translation>%1 fehlen</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Erwartet</translation>
        </message>
        <message>
            <source>The probability of the bin under the fitted distribution, times the number of values</source>
            <translation>Die Wahrscheinlichkeit der Klasse unter der angepassten Verteilung, mal der Zahl der Werte</translation>
        </message>
        <message>
            <source>No row has a value here.</source>
            <translation>Keine Zeile hat hier einen Wert.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln far out not drawn</source>
            <translation>
                <numerusform>%Ln weit entfernter Wert nicht gezeichnet</numerusform>
                <numerusform>%Ln weit entfernte Werte nicht gezeichnet</numerusform>
            </translation>
        </message>
        <message>
            <source>Expected by %1</source>
            <translation>Erwartet nach %1</translation>
        </message>
        <message>
            <source>Q–Q plot</source>
            <translation>Q–Q-Diagramm</translation>
        </message>
        <message>
            <source>Choose a family that applies to compare the values with it.</source>
            <translation>Eine anwendbare Familie wählen, um die Werte damit zu vergleichen.</translation>
        </message>
        <message>
            <source>Observed</source>
            <translation>Beobachtet</translation>
        </message>
        <message>
            <source>The value of this rank; expected is the quantile at (rank − 0.5) ÷ n of the fitted distribution</source>
            <translation>Der Wert dieses Rangs; erwartet ist das Quantil bei (Rang − 0,5) ÷ n der angepassten Verteilung</translation>
        </message>
        <message>
            <source>The values follow the line of the %1 distribution</source>
            <translation>Die Werte folgen der Linie der Verteilung „%1“</translation>
        </message>
        <message>
            <source>The values leave the line of the %1 distribution</source>
            <translation>Die Werte verlassen die Linie der Verteilung „%1“</translation>
        </message>
        <message>
            <source>Q–Q plot · %1 of %2 values drawn</source>
            <translation>Q–Q-Diagramm · %1 von %2 Werten gezeichnet</translation>
        </message>
        <message>
            <source>As expected</source>
            <translation>Wie erwartet</translation>
        </message>
    </context>
    <context>
        <name>FitStudy</name>
        <message>
            <source>there are no values</source>
            <translation>es gibt keine Werte</translation>
        </message>
        <message>
            <source>all values are equal</source>
            <translation>alle Werte sind gleich</translation>
        </message>
        <message>
            <source>a value is 0 or below</source>
            <translation>ein Wert ist 0 oder kleiner</translation>
        </message>
        <message>
            <source>a value is below 0</source>
            <translation>ein Wert ist kleiner als 0</translation>
        </message>
        <message>
            <source>a value is no whole number</source>
            <translation>ein Wert ist keine ganze Zahl</translation>
        </message>
        <message>
            <source>a value is larger than the number of trials</source>
            <translation>ein Wert ist größer als die Zahl der Versuche</translation>
        </message>
        <message>
            <source>the variance is not above the mean</source>
            <translation>die Varianz liegt nicht über dem Mittel</translation>
        </message>
        <message>
            <source>the variance is not below the mean</source>
            <translation>die Varianz liegt nicht unter dem Mittel</translation>
        </message>
        <message>
            <source>normal</source>
            <comment>distribution</comment>
            <translation>Normal</translation>
        </message>
        <message>
            <source>lognormal</source>
            <comment>distribution</comment>
            <translation>Lognormal</translation>
        </message>
        <message>
            <source>exponential</source>
            <comment>distribution</comment>
            <translation>Exponential</translation>
        </message>
        <message>
            <source>gamma</source>
            <comment>distribution</comment>
            <translation>Gamma</translation>
        </message>
        <message>
            <source>Weibull</source>
            <comment>distribution</comment>
            <translation>Weibull</translation>
        </message>
        <message>
            <source>Poisson</source>
            <comment>distribution</comment>
            <translation>Poisson</translation>
        </message>
        <message>
            <source>binomial</source>
            <comment>distribution</comment>
            <translation>Binomial</translation>
        </message>
        <message>
            <source>geometric</source>
            <comment>distribution</comment>
            <translation>geometrisch</translation>
        </message>
        <message>
            <source>negative binomial</source>
            <comment>distribution</comment>
            <translation>negativ binomial</translation>
        </message>
        <message>
            <source>Kolmogorov–Smirnov (Lilliefors)</source>
            <translation>Kolmogorow–Smirnow (Lilliefors)</translation>
        </message>
        <message>
            <source>Anderson–Darling</source>
            <translation>Anderson–Darling</translation>
        </message>
        <message>
            <source>chi-square</source>
            <translation>Chi-Quadrat</translation>
        </message>
        <message>
            <source>mean</source>
            <comment>parameter</comment>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>standard deviation</source>
            <comment>parameter</comment>
            <translation>Standardabweichung</translation>
        </message>
        <message>
            <source>mean of the logarithm</source>
            <comment>parameter</comment>
            <translation>Mittel des Logarithmus</translation>
        </message>
        <message>
            <source>deviation of the logarithm</source>
            <comment>parameter</comment>
            <translation>Abweichung des Logarithmus</translation>
        </message>
        <message>
            <source>rate</source>
            <comment>parameter</comment>
            <translation>Rate</translation>
        </message>
        <message>
            <source>shape</source>
            <comment>parameter</comment>
            <translation>Form</translation>
        </message>
        <message>
            <source>scale</source>
            <comment>parameter</comment>
            <translation>Skala</translation>
        </message>
        <message>
            <source>trials</source>
            <comment>parameter</comment>
            <translation>Versuche</translation>
        </message>
        <message>
            <source>probability</source>
            <comment>parameter</comment>
            <translation>Wahrscheinlichkeit</translation>
        </message>
        <message>
            <source>size</source>
            <comment>parameter</comment>
            <translation>Größe</translation>
        </message>
    </context>
    <context>
        <name>Joins</name>
        <message>
            <source>“%1” shares no key with the others and was left out</source>
            <translation>„%1“ hat mit den anderen keinen Schlüssel gemeinsam und wurde ausgelassen</translation>
        </message>
        <message>
            <source>each row of “%1” would be counted %2 times on average: %3 rows become %4</source>
            <translation>jede Zeile von „%1“ würde im Mittel %2-mal gezählt: aus %3 Zeilen werden %4</translation>
        </message>
        <message>
            <source>There is no table “%1”</source>
            <translation>Eine Tabelle „%1“ gibt es nicht</translation>
        </message>
        <message>
            <source>Joining the tables would count rows several times</source>
            <translation>Eine Verknüpfung der Tabellen würde Zeilen mehrfach zählen</translation>
        </message>
        <message>
            <source>The tables have different columns and share no key</source>
            <translation>Die Tabellen haben verschiedene Spalten und keinen gemeinsamen Schlüssel</translation>
        </message>
        <message>
            <source>Open them one by one, or say in a recipe's “joins” how they belong together</source>
            <translation>Öffnen Sie sie einzeln, oder geben Sie in „joins“ eines Rezepts an, wie sie zusammengehören</translation>
        </message>
        <message>
            <source>Open files with the same columns together and others one by one, or give the columns that hold the same key one name</source>
            <translation>Öffnen Sie Dateien mit gleichen Spalten gemeinsam und andere einzeln, oder geben Sie den Spalten mit demselben Schlüssel denselben Namen</translation>
        </message>
        <message>
            <source>Joining tables</source>
            <translation>Tabellen werden verknüpft</translation>
        </message>
        <message>
            <source>There is no table “%1” to join</source>
            <translation>Es gibt keine Tabelle „%1“ zum Verknüpfen</translation>
        </message>
        <message>
            <source>Open a file of this name as well, or name one of %1</source>
            <translation>Öffnen Sie auch eine Datei dieses Namens, oder nennen Sie eine von %1</translation>
        </message>
        <message>
            <source>There is no column “%1” to join by</source>
            <translation>Es gibt keine Spalte „%1“ zum Verknüpfen</translation>
        </message>
        <message>
            <source>Name another column in the join</source>
            <translation>Nennen Sie in der Verknüpfung eine andere Spalte</translation>
        </message>
        <message>
            <source>“%1” is not joined yet</source>
            <translation>„%1“ ist noch nicht verknüpft</translation>
        </message>
        <message>
            <source>Begin at the main table, and let every link start from a table that is joined before</source>
            <translation>Beginnen Sie mit der Haupttabelle, und lassen Sie jede Verbindung von einer zuvor verknüpften Tabelle ausgehen</translation>
        </message>
        <message>
            <source>“%1” is joined twice</source>
            <translation>„%1“ ist doppelt verknüpft</translation>
        </message>
        <message>
            <source>Give each table one link</source>
            <translation>Geben Sie jeder Tabelle nur eine Verbindung</translation>
        </message>
        <message>
            <source>The sums of “%1” have no names of their own</source>
            <translation>Die Summen von „%1“ haben keine eigenen Namen</translation>
        </message>
        <message>
            <source>Rename its columns</source>
            <translation>Benennen Sie ihre Spalten um</translation>
        </message>
        <message>
            <source>Joining “%1” would make %2 rows, more than the %3 that are possible</source>
            <translation>Die Verknüpfung von „%1“ ergäbe %2 Zeilen, mehr als die %3 möglichen</translation>
        </message>
        <message>
            <source>Take the first row or the sums of each key</source>
            <translation>Nehmen Sie die erste Zeile oder die Summen je Schlüssel</translation>
        </message>
        <message>
            <source>%1: kept on the first line of each row of “%2” only, else %3</source>
            <translation>%1: nur in der ersten Zeile zu jeder Zeile von „%2“ behalten, sonst gilt: %3</translation>
        </message>
        <message>
            <source>%1 of “%2”: left out, because %3</source>
            <translation>%1 von „%2“: ausgelassen; Grund: %3</translation>
        </message>
        <message>
            <source>Sums of %1 are too high: %2</source>
            <translation>Summen von %1 sind zu hoch: %2</translation>
        </message>
        <message>
            <source>“%1” is not what it should be</source>
            <translation>„%1“ ist nicht, was es sein sollte</translation>
        </message>
        <message>
            <source>Give one of %1</source>
            <translation>Geben Sie eines davon an: %1</translation>
        </message>
        <message>
            <source>“%1” is missing or no text</source>
            <translation>„%1“ fehlt oder ist kein Text</translation>
        </message>
        <message>
            <source>Give a name</source>
            <translation>Geben Sie einen Namen an</translation>
        </message>
        <message>
            <source>“%1” is not known here</source>
            <translation>„%1“ ist hier nicht bekannt</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>Verwenden Sie %1</translation>
        </message>
        <message>
            <source>Give true or false</source>
            <translation>Geben Sie true oder false an</translation>
        </message>
        <message>
            <source>Give a list of at most %1 links</source>
            <translation>Geben Sie eine Liste von höchstens %1 Verbindungen an</translation>
        </message>
        <message numerus="yes">
            <source>%Ln key(s) of “%1” occur several times there</source>
            <translation>
                <numerusform>%Ln Schlüssel von „%1“ kommt dort mehrfach vor</numerusform>
                <numerusform>%Ln Schlüssel von „%1“ kommen dort mehrfach vor</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: the first row of each was taken</source>
            <translation>%1: jeweils die erste Zeile wurde genommen</translation>
        </message>
        <message>
            <source>%1: their sums were taken</source>
            <translation>%1: ihre Summen wurden genommen</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 of %2 rows of “%3” have no match in “%4”</source>
            <translation>%1 von %2 Zeilen von „%3“ haben kein Gegenstück in „%4“</translation>
        </message>
        <message numerus="yes">
            <source>%Ln key(s) differ only in case or blanks, such as “%1” and “%2”, and were not matched</source>
            <translation>
                <numerusform>%Ln Schlüssel weicht nur in Groß-/Kleinschreibung oder Leerzeichen ab, etwa „%1“ und „%2“, und wurde nicht zugeordnet</numerusform>
                <numerusform>%Ln Schlüssel weichen nur in Groß-/Kleinschreibung oder Leerzeichen ab, etwa „%1“ und „%2“, und wurden nicht zugeordnet</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” and “%2” were joined by %3 (%4)</source>
            <translation>„%1“ und „%2“ wurden über %3 verknüpft (%4)</translation>
        </message>
        <message>
            <source>“%1” means the %2 of that table</source>
            <translation>„%1“ bezeichnet „%2“ jener Tabelle</translation>
        </message>
        <message>
            <source>“%1” and “%2” mean the same</source>
            <translation>„%1“ und „%2“ bedeuten dasselbe</translation>
        </message>
        <message>
            <source>the same name</source>
            <translation>derselbe Name</translation>
        </message>
        <message>
            <source>“%1” and “%2” are two spellings of one name</source>
            <translation>„%1“ und „%2“ sind zwei Schreibweisen eines Namens</translation>
        </message>
        <message>
            <source>“%1” and “%2” are called alike</source>
            <translation>„%1“ und „%2“ heißen ähnlich</translation>
        </message>
        <message>
            <source>%1 of the values of “%2” in “%3” are in the other table</source>
            <translation>%1 der Werte von „%2“ in „%3“ stehen in der anderen Tabelle</translation>
        </message>
        <message>
            <source>%1; %2</source>
            <translation>%1; %2</translation>
        </message>
        <message>
            <source>“%1” was left out: joined by %2, %3</source>
            <translation>„%1“ wurde weggelassen: verknüpft über %2, %3</translation>
        </message>
        <message>
            <source>Give a list of at most %1 names</source>
            <translation>Geben Sie eine Liste von höchstens %1 Namen an</translation>
        </message>
        <message>
            <source>“%1” and “%2” differ in length</source>
            <translation>„%1“ und „%2“ sind verschieden lang</translation>
        </message>
        <message>
            <source>Give as many columns of one table as of the other</source>
            <translation>Geben Sie von der einen Tabelle so viele Spalten an wie von der anderen</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>columns of one key</comment>
            <translation>%1 und %2</translation>
        </message>
        <message>
            <source>no column alone tells the rows apart, these do together; %1 of the rows of “%2” match</source>
            <translation>keine Spalte allein unterscheidet die Zeilen, diese zusammen schon; %1 der Zeilen von „%2“ zugeordnet</translation>
        </message>
    </context>
    <context>
        <name>LatestTask</name>
        <message>
            <source>There is not enough memory for this</source>
            <translation>Der Arbeitsspeicher reicht dafür nicht aus</translation>
        </message>
        <message>
            <source>Close other programs, or work on a part of the data</source>
            <translation>Schließen Sie andere Programme oder arbeiten Sie mit einem Teil der Daten</translation>
        </message>
        <message>
            <source>The work stopped unexpectedly</source>
            <translation>Der Vorgang wurde unerwartet beendet</translation>
        </message>
        <message>
            <source>Please report this with the data's first rows</source>
            <translation>Bitte melden Sie dies zusammen mit den ersten Zeilen der Daten</translation>
        </message>
    </context>
    <context>
        <name>MailAccount</name>
        <message>
            <source>This is no address of an identity server</source>
            <translation>Das ist keine Adresse eines Anmeldeservers</translation>
        </message>
        <message>
            <source>Write it as the provider does, with https</source>
            <translation>Schreiben Sie sie wie der Anbieter, mit https</translation>
        </message>
        <message>
            <source>The client ID is missing</source>
            <translation>Die Client-ID fehlt</translation>
        </message>
        <message>
            <source>Write the one that the provider gave for this program, or ask your administrator</source>
            <translation>Tragen Sie die ein, die der Anbieter für dieses Programm vergeben hat, oder fragen Sie Ihre Administration</translation>
        </message>
        <message>
            <source>The scope holds a line break or another control character</source>
            <translation>Der Scope enthält einen Zeilenumbruch oder ein anderes Steuerzeichen</translation>
        </message>
        <message>
            <source>Write it on one line</source>
            <translation>Schreiben Sie ihn in eine Zeile</translation>
        </message>
        <message>
            <source>The account has no name</source>
            <translation>Das Konto hat keinen Namen</translation>
        </message>
        <message>
            <source>Write one, for example Work</source>
            <translation>Tragen Sie einen ein, zum Beispiel Arbeit</translation>
        </message>
        <message>
            <source>The sender is missing</source>
            <translation>Der Absender fehlt</translation>
        </message>
        <message>
            <source>Write your address</source>
            <translation>Tragen Sie Ihre Adresse ein</translation>
        </message>
        <message>
            <source>The mail server is missing</source>
            <translation>Der Mailserver fehlt</translation>
        </message>
        <message>
            <source>Write its name, for example smtp.example.org</source>
            <translation>Geben Sie seinen Namen ein, zum Beispiel smtp.example.org</translation>
        </message>
        <message>
            <source>The user name holds a control character</source>
            <translation>Der Benutzername enthält ein Steuerzeichen</translation>
        </message>
        <message>
            <source>Write it without</source>
            <translation>Schreiben Sie ihn ohne dieses</translation>
        </message>
        <message>
            <source>The user name is missing</source>
            <translation>Der Benutzername fehlt</translation>
        </message>
        <message>
            <source>Write it; with most providers it is your address</source>
            <translation>Tragen Sie ihn ein; bei den meisten Anbietern ist es Ihre Adresse</translation>
        </message>
        <message>
            <source>A password is never sent without encryption</source>
            <translation>Ein Passwort wird nie unverschlüsselt gesendet</translation>
        </message>
        <message>
            <source>Choose STARTTLS or TLS, or send without signing in</source>
            <translation>Wählen Sie STARTTLS oder TLS, oder senden Sie ohne Anmeldung</translation>
        </message>
        <message>
            <source>Mail without encryption is only sent to this computer</source>
            <translation>Unverschlüsselte E-Mails werden nur an diesen Computer gesendet</translation>
        </message>
        <message>
            <source>Choose STARTTLS or TLS</source>
            <translation>Wählen Sie STARTTLS oder TLS</translation>
        </message>
    </context>
    <context>
        <name>MailMessage</name>
        <message>
            <source>The message could not be written</source>
            <translation>Die Nachricht konnte nicht geschrieben werden</translation>
        </message>
        <message>
            <source>Choose a folder you may write to, with enough space</source>
            <translation>Wählen Sie einen Ordner mit Schreibrecht und genügend Speicherplatz</translation>
        </message>
        <message>
            <source>Write it on one line</source>
            <translation>Schreiben Sie ihn in eine Zeile</translation>
        </message>
        <message>
            <source>The sender's address is missing</source>
            <translation>Die Adresse des Absenders fehlt</translation>
        </message>
        <message>
            <source>Say who sends the message</source>
            <translation>Geben Sie an, wer die Nachricht sendet</translation>
        </message>
        <message>
            <source>Nobody is to receive the message</source>
            <translation>Die Nachricht hat keinen Empfänger</translation>
        </message>
        <message>
            <source>Add an address to To, Cc or Bcc</source>
            <translation>Tragen Sie bei An, Cc oder Bcc eine Adresse ein</translation>
        </message>
        <message>
            <source>The subject holds a line break or another control character</source>
            <translation>Der Betreff enthält einen Zeilenumbruch oder ein anderes Steuerzeichen</translation>
        </message>
        <message>
            <source>The Message-ID holds a control character</source>
            <translation>Die Message-ID enthält ein Steuerzeichen</translation>
        </message>
        <message>
            <source>An address holds a line break or another control character</source>
            <translation>Eine Adresse enthält einen Zeilenumbruch oder ein anderes Steuerzeichen</translation>
        </message>
        <message>
            <source>The attachment cannot be read</source>
            <translation>Der Anhang kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>Check that the file exists and may be read</source>
            <translation>Prüfen Sie, ob die Datei existiert und gelesen werden darf</translation>
        </message>
        <message>
            <source>Check that the disk has space for it</source>
            <translation>Prüfen Sie, ob auf dem Datenträger genug Platz dafür ist</translation>
        </message>
        <message>
            <source>An attached file changed while it was read</source>
            <translation>Eine angehängte Datei hat sich beim Lesen geändert</translation>
        </message>
        <message>
            <source>Try again when nothing writes to it</source>
            <translation>Versuchen Sie es erneut, wenn nichts mehr in die Datei schreibt</translation>
        </message>
        <message>
            <source>The picture's Content-ID holds a control character</source>
            <translation>Die Content-ID des Bildes enthält ein Steuerzeichen</translation>
        </message>
    </context>
    <context>
        <name>MailProvider</name>
        <message>
            <source>How to make an app password</source>
            <translation>So erzeugen Sie ein App-Passwort</translation>
        </message>
        <message>
            <source>Microsoft takes no passwords any more: sign in with the browser. That needs a client ID, which your administrator makes by registering the program, with http://localhost as redirect address. Without one, save the message as .eml and open it in Outlook.</source>
            <translation>Microsoft nimmt keine Passwörter mehr an: Melden Sie sich im Browser an. Dafür braucht es eine Client-ID; Ihre Administration erhält sie, wenn sie das Programm mit http://localhost als Umleitungsadresse registriert. Ohne sie speichern Sie die Nachricht als .eml und öffnen sie in Outlook.</translation>
        </message>
        <message>
            <source>How to register a program</source>
            <translation>So wird ein Programm registriert</translation>
        </message>
        <message>
            <source>Yahoo does not take the password of the web page here. Make an app password in the account's security settings and paste it.</source>
            <translation>Yahoo nimmt hier das Passwort der Webseite nicht an. Erzeugen Sie in den Sicherheitseinstellungen des Kontos ein App-Passwort und fügen Sie es ein.</translation>
        </message>
        <message>
            <source>Fastmail does not take the password of the web page here. Make an app password that may send mail (SMTP) and paste it.</source>
            <translation>Fastmail nimmt hier das Passwort der Webseite nicht an. Erzeugen Sie ein App-Passwort, das E-Mail senden darf (SMTP), und fügen Sie es ein.</translation>
        </message>
        <message>
            <source>Another provider</source>
            <translation>Anderer Anbieter</translation>
        </message>
        <message>
            <source>Your provider or administrator tells the name of the server for outgoing mail (SMTP), its port, and whether it wants STARTTLS (mostly 587) or TLS (mostly 465).</source>
            <translation>Ihr Anbieter oder Ihre Administration nennt den Namen des Servers für ausgehende E-Mail (SMTP), seinen Port und ob er STARTTLS (meist 587) oder TLS (meist 465) verlangt.</translation>
        </message>
        <message>
            <source>Gmail does not take the password of your Google account here. Turn on 2‑Step Verification, make an app password of 16 letters and paste it, or sign in with the browser.</source>
            <translation>Gmail nimmt hier nicht das Passwort Ihres Google-Kontos an. Schalten Sie die Bestätigung in zwei Schritten ein, erstellen Sie ein App-Passwort mit 16 Buchstaben und fügen Sie es ein, oder melden Sie sich mit dem Browser an.</translation>
        </message>
    </context>
    <context>
        <name>MissingGlyphs</name>
        <message numerus="yes">
            <source>No installed font has %Ln character(s) of this report, and boxes are printed instead: %1</source>
            <translation>
                <numerusform>%Ln Zeichen dieses Berichts fehlt in allen installierten Schriften, stattdessen wird ein Kästchen gedruckt: %1</numerusform>
                <numerusform>%Ln Zeichen dieses Berichts fehlen in allen installierten Schriften, stattdessen werden Kästchen gedruckt: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Install the package fonts-wqy-microhei or fonts-noto-cjk.</source>
            <translation>Installieren Sie das Paket fonts-wqy-microhei oder fonts-noto-cjk.</translation>
        </message>
        <message>
            <source>Install a font that has them, such as the package fonts-noto-core.</source>
            <translation>Installieren Sie eine Schrift, die sie enthält, etwa das Paket fonts-noto-core.</translation>
        </message>
    </context>
    <context>
        <name>OAuth</name>
        <message>
            <source>The sign-in was refused in the browser</source>
            <translation>Die Anmeldung wurde im Browser abgelehnt</translation>
        </message>
        <message>
            <source>Sign in again and allow it</source>
            <translation>Melden Sie sich erneut an und lassen Sie es zu</translation>
        </message>
        <message>
            <source>The sign-in has expired or was withdrawn</source>
            <translation>Die Anmeldung ist abgelaufen oder wurde widerrufen</translation>
        </message>
        <message>
            <source>Sign in with the browser again</source>
            <translation>Melden Sie sich erneut mit dem Browser an</translation>
        </message>
        <message>
            <source>The identity server does not accept the client ID or its secret</source>
            <translation>Der Anmeldeserver akzeptiert die Client-ID oder ihr Geheimnis nicht</translation>
        </message>
        <message>
            <source>Compare both with what the provider shows, or ask your administrator</source>
            <translation>Vergleichen Sie beides mit den Angaben des Anbieters, oder fragen Sie Ihren Administrator</translation>
        </message>
        <message>
            <source>The identity server does not allow this client to send mail</source>
            <translation>Der Anmeldeserver erlaubt diesem Client nicht, E-Mails zu senden</translation>
        </message>
        <message>
            <source>Check the scope, or ask your administrator to allow it</source>
            <translation>Prüfen Sie den Scope, oder bitten Sie Ihren Administrator, es zuzulassen</translation>
        </message>
        <message>
            <source>The identity server cannot do it now</source>
            <translation>Der Anmeldeserver ist derzeit nicht dazu in der Lage</translation>
        </message>
        <message>
            <source>Try again later</source>
            <translation>Versuchen Sie es später noch einmal</translation>
        </message>
        <message>
            <source>The identity server refused the sign-in</source>
            <translation>Der Anmeldeserver hat die Anmeldung abgelehnt</translation>
        </message>
        <message>
            <source>Sign in again; if that does not help, ask your administrator</source>
            <translation>Melden Sie sich erneut an; wenn das nicht hilft, fragen Sie Ihren Administrator</translation>
        </message>
    </context>
    <context>
        <name>Outbox</name>
        <message>
            <source>This message is being sent already</source>
            <translation>Diese Nachricht wird bereits gesendet</translation>
        </message>
        <message>
            <source>Wait for its result in the outbox</source>
            <translation>Warten Sie im Postausgang auf das Ergebnis</translation>
        </message>
        <message>
            <source>The program ended before the server confirmed</source>
            <translation>Das Programm endete, bevor der Server bestätigte</translation>
        </message>
        <message>
            <source>Ask a recipient whether it arrived</source>
            <translation>Fragen Sie einen Empfänger, ob sie angekommen ist</translation>
        </message>
        <message>
            <source>The message was tried for five days and is given up</source>
            <translation>Die Zustellung wurde fünf Tage lang versucht und ist nun aufgegeben</translation>
        </message>
        <message>
            <source>Look at the server's answer, then send it again from the outbox</source>
            <translation>Sehen Sie sich die Antwort des Servers an, und senden Sie die Nachricht dann aus dem Postausgang erneut</translation>
        </message>
        <message>
            <source>This message is not in the outbox any more</source>
            <translation>Diese Nachricht ist nicht mehr im Postausgang</translation>
        </message>
        <message>
            <source>The outbox cannot be written, so nothing was sent</source>
            <translation>Der Postausgang lässt sich nicht schreiben, daher wurde nichts gesendet</translation>
        </message>
        <message>
            <source>Make the folder writable and the disk not full, or name another in CLIENTELE_OUTBOX</source>
            <translation>Machen Sie den Ordner beschreibbar, schaffen Sie Platz auf dem Datenträger, oder nennen Sie einen anderen Ordner in CLIENTELE_OUTBOX</translation>
        </message>
        <message>
            <source>This database is no outbox</source>
            <translation>Diese Datenbank ist kein Postausgang</translation>
        </message>
        <message>
            <source>Name another folder in CLIENTELE_OUTBOX</source>
            <translation>Nennen Sie einen anderen Ordner in CLIENTELE_OUTBOX</translation>
        </message>
        <message>
            <source>The outbox was made by a later version of this program</source>
            <translation>Der Postausgang stammt von einer neueren Version dieses Programms</translation>
        </message>
        <message>
            <source>Use that version</source>
            <translation>Verwenden Sie diese Version</translation>
        </message>
        <message>
            <source>The outbox is damaged, so nothing was sent</source>
            <translation>Der Postausgang ist beschädigt, daher wurde nichts gesendet</translation>
        </message>
        <message>
            <source>Move the file away to begin a new outbox; messages that waited are in the folder “messages” beside it</source>
            <translation>Verschieben Sie die Datei an einen anderen Ort, um einen neuen Postausgang zu beginnen; wartende Nachrichten liegen daneben im Ordner „messages“</translation>
        </message>
        <message>
            <source>Another program keeps the outbox busy</source>
            <translation>Ein anderes Programm belegt den Postausgang</translation>
        </message>
        <message>
            <source>Try again when it is done</source>
            <translation>Versuchen Sie es erneut, wenn es fertig ist</translation>
        </message>
    </context>
    <context>
        <name>PairAccount</name>
        <message>
            <source>Rows with both values</source>
            <translation>Zeilen mit beiden Werten</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <comment>two columns</comment>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>A column goes with itself. Choose another cell.</source>
            <translation>Eine Spalte geht mit sich selbst einher. Wählen Sie eine andere Zelle.</translation>
        </message>
        <message>
            <source>%1 of “%2” and “%3” over the rows in which both have a value</source>
            <translation>%1 von „%2“ und „%3“ über die Zeilen, in denen beide einen Wert haben</translation>
        </message>
        <message>
            <source>Rows used</source>
            <translation>Verwendete Zeilen</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>the rows in which both “%1” and “%2” have a value</source>
            <translation>die Zeilen, in denen „%1“ und „%2“ einen Wert haben</translation>
        </message>
        <message>
            <source>%1 missing</source>
            <comment>a column</comment>
            <translation>%1 fehlen</translation>
        </message>
        <message>
            <source>rows without a value of “%1”</source>
            <translation>Zeilen ohne Wert von „%1“</translation>
        </message>
        <message>
            <source>p, Holm-adjusted</source>
            <translation>p, nach Holm angepasst</translation>
        </message>
        <message>
            <source>p, adjusted</source>
            <translation>p, angepasst</translation>
        </message>
        <message numerus="yes">
            <source>p-value of no correlation, adjusted for all %Ln pair(s) of the heatmap: in order of size, the smallest counts times their number, the next times one less</source>
            <translation>
                <numerusform>p-Wert dafür, dass es keine Korrelation gibt, für %Ln Paar der Heatmap angepasst</numerusform>
                <numerusform>p-Wert dafür, dass es keine Korrelation gibt, für alle %Ln Paare der Heatmap angepasst: Der Größe nach zählt der kleinste so oft, wie es Paare sind, der nächste einmal weniger</numerusform>
            </translation>
        </message>
        <message>
            <source>Without %1</source>
            <translation>Ohne %1</translation>
        </message>
        <message>
            <source>r = %1</source>
            <translation>r = %1</translation>
        </message>
        <message>
            <source>Pearson’s coefficient without values more than 3 IQR beyond the quartiles</source>
            <translation>Koeffizient nach Pearson ohne Werte, die mehr als 3 IQR jenseits der Quartile liegen</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a figure · two columns</comment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>Probability</name>
        <message>
            <source>“%1” does not count successes of so many trials</source>
            <translation>„%1“ zählt keine Erfolge bei so vielen Versuchen</translation>
        </message>
        <message>
            <source>Give as many as its largest value at least, or a column of yes and no</source>
            <translation>Geben Sie mindestens so viele Versuche wie ihren größten Wert an, oder eine Ja/Nein-Spalte</translation>
        </message>
        <message>
            <source>The question cannot be read</source>
            <translation>Die Frage ist nicht lesbar</translation>
        </message>
        <message>
            <source>Write COLUMN&lt;=60000, COLUMN=3 or 10&lt;=COLUMN&lt;=20 with a column of the table</source>
            <translation>Schreiben Sie COLUMN&lt;=60000, COLUMN=3 oder 10&lt;=COLUMN&lt;=20 mit einer Spalte der Tabelle</translation>
        </message>
        <message>
            <source>The family does not apply to “%1”: %2</source>
            <translation>Die Verteilungsfamilie passt nicht zu „%1“: %2</translation>
        </message>
        <message>
            <source>Choose another family, or data</source>
            <translation>Wählen Sie eine andere Verteilungsfamilie oder andere Daten</translation>
        </message>
        <message>
            <source>The column has no values</source>
            <translation>Die Spalte hat keine Werte</translation>
        </message>
        <message>
            <source>Choose another column, or fewer filters</source>
            <translation>Wählen Sie eine andere Spalte oder weniger Filter</translation>
        </message>
    </context>
    <context>
        <name>ProbabilityWords</name>
        <message>
            <source>%1 of the rows have a value of “%2” of at most %3</source>
            <translation>%1 der Zeilen haben in „%2“ einen Wert von höchstens %3</translation>
        </message>
        <message>
            <source>%1 of the rows have a value of “%2” of at least %3</source>
            <translation>%1 der Zeilen haben in „%2“ einen Wert von mindestens %3</translation>
        </message>
        <message>
            <source>%1 of the rows have a value of “%2” from %3 to %4</source>
            <translation>%1 der Zeilen haben in „%2“ einen Wert von %3 bis %4</translation>
        </message>
        <message>
            <source>%1 of the rows have exactly %3 in “%2”</source>
            <translation>%1 der Zeilen haben genau %3 in „%2“</translation>
        </message>
        <message>
            <source>Of %1 cases, at least %2 with “%3”: the chance is %4</source>
            <translation>Von %1 Fällen mindestens %2 mit „%3“: Die Wahrscheinlichkeit ist %4</translation>
        </message>
        <message>
            <source>under the fitted %1 distribution</source>
            <translation>unter der angepassten Verteilung „%1“</translation>
        </message>
        <message>
            <source>counted in the data</source>
            <translation>in den Daten gezählt</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a figure and its column</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>Wahrscheinlichkeit</translation>
        </message>
        <message>
            <source>The probability %1</source>
            <translation>Die Wahrscheinlichkeit %1</translation>
        </message>
        <message>
            <source>Expected value</source>
            <translation>Erwartungswert</translation>
        </message>
        <message>
            <source>The mean %1</source>
            <translation>Das Mittel %1</translation>
        </message>
        <message>
            <source>Variance</source>
            <translation>Varianz</translation>
        </message>
        <message>
            <source>The variance %1</source>
            <translation>Die Varianz %1</translation>
        </message>
        <message>
            <source>%1 (%2 to %3)</source>
            <translation>%1 (%2 bis %3)</translation>
        </message>
        <message>
            <source>Rate in the data</source>
            <translation>Rate in den Daten</translation>
        </message>
        <message>
            <source>Share in the data</source>
            <translation>Anteil in den Daten</translation>
        </message>
        <message>
            <source>Counted, with its 95 % interval after Wilson (1927)</source>
            <translation>Gezählt, mit dem 95-%-Intervall nach Wilson (1927)</translation>
        </message>
        <message>
            <source>So many of the values are at most this, %1</source>
            <translation>So viele der Werte sind höchstens dies, %1</translation>
        </message>
        <message>
            <source>“%1” is not a column of yes and no, nor of counts up to so many cases</source>
            <translation>„%1“ ist keine Spalte aus Ja und Nein und keine von Anzahlen bis zu so vielen Fällen</translation>
        </message>
        <message>
            <source>The family does not apply: %1</source>
            <translation>Die Familie ist nicht anwendbar: %1</translation>
        </message>
        <message>
            <source>“%1” has no values</source>
            <translation>„%1“ hat keine Werte</translation>
        </message>
        <message>
            <source>The number of cases is a whole number from 1 to %1</source>
            <translation>Die Zahl der Fälle ist eine ganze Zahl von 1 bis %1</translation>
        </message>
        <message>
            <source>%1 are expected; the rate is %2 (95 % interval %3 to %4)</source>
            <translation>%1 werden erwartet; die Rate ist %2 (95-%-Intervall %3 bis %4)</translation>
        </message>
        <message>
            <source>Type a number</source>
            <translation>Eine Zahl eingeben</translation>
        </message>
        <message>
            <source>The first number is larger than the second</source>
            <translation>Die erste Zahl ist größer als die zweite</translation>
        </message>
        <message>
            <source>A share lies from 0 % to 100 %</source>
            <translation>Ein Anteil liegt zwischen 0 % und 100 %</translation>
        </message>
        <message>
            <source>The %1 distribution does not apply to “%2”</source>
            <translation>Die Verteilung „%1“ ist auf „%2“ nicht anwendbar</translation>
        </message>
        <message>
            <source>A single value of a continuous distribution has the probability 0: ask for a range, or take the data</source>
            <translation>Ein einzelner Wert einer stetigen Verteilung hat die Wahrscheinlichkeit 0: nach einem Bereich fragen oder die Daten nehmen</translation>
        </message>
        <message>
            <source>How many of %1 cases</source>
            <translation>Wie viele von %1 Fällen</translation>
        </message>
        <message>
            <source>Binomial, rate of “%1” %2</source>
            <translation>Binomial, Rate von „%1“ %2</translation>
        </message>
        <message>
            <source>Cases with “%1”</source>
            <translation>Fälle mit „%1“</translation>
        </message>
        <message>
            <source>Chance</source>
            <translation>Wahrscheinlichkeit</translation>
        </message>
        <message>
            <source>The binomial probability of so many cases, with the rate of the column</source>
            <translation>Die binomiale Wahrscheinlichkeit so vieler Fälle, mit der Rate der Spalte</translation>
        </message>
        <message>
            <source>Such chances need a column of yes and no.</source>
            <translation>Solche Wahrscheinlichkeiten brauchen eine Spalte aus Ja und Nein.</translation>
        </message>
        <message>
            <source>Expected %1</source>
            <translation>Erwartet %1</translation>
        </message>
    </context>
    <context>
        <name>ProfileFigures</name>
        <message>
            <source>%1, %2</source>
            <comment>a figure and its column</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Share missing</source>
            <translation>Anteil fehlend</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Fehlend</translation>
        </message>
        <message>
            <source>Different values</source>
            <translation>Verschiedene Werte</translation>
        </message>
    </context>
    <context>
        <name>Proposals</name>
        <message>
            <source>Share of all rows: %1</source>
            <translation>Anteil an allen Zeilen: %1</translation>
        </message>
    </context>
    <context>
        <name>Query</name>
        <message>
            <source>Choose another column, or give this one another type</source>
            <translation>Wählen Sie eine andere Spalte oder geben Sie dieser einen anderen Typ</translation>
        </message>
        <message>
            <source>The dates reach too far to be shown one by one</source>
            <translation>Die Datumswerte reichen zu weit, um sie einzeln zu zeigen</translation>
        </message>
        <message>
            <source>The column does not hold dates</source>
            <translation>Die Spalte enthält keine Datumswerte</translation>
        </message>
        <message>
            <source>The column does not hold numbers</source>
            <translation>Die Spalte enthält keine Zahlen</translation>
        </message>
        <message>
            <source>The column has %1 different values, too many to describe each</source>
            <translation>Die Spalte hat %1 verschiedene Werte, zu viele, um jeden zu beschreiben</translation>
        </message>
        <message>
            <source>Choose a column with 1000 values at most</source>
            <translation>Wählen Sie eine Spalte mit höchstens 1000 Werten</translation>
        </message>
        <message>
            <source>There are too many groups to show</source>
            <translation>Es gibt zu viele Gruppen, um sie zu zeigen</translation>
        </message>
        <message>
            <source>Group by a column with fewer values, or by wider bands</source>
            <translation>Gruppieren Sie nach einer Spalte mit weniger Werten oder nach breiteren Gruppen</translation>
        </message>
        <message>
            <source>There is no column “%1”</source>
            <translation>Es gibt keine Spalte „%1“</translation>
        </message>
        <message>
            <source>Choose one of the columns that the data has</source>
            <translation>Wählen Sie eine der Spalten, die in den Daten vorhanden sind</translation>
        </message>
    </context>
    <context>
        <name>QuickSendDialog</name>
        <message numerus="yes">
            <source>%1 and %Ln other(s)</source>
            <translation>
                <numerusform>%1 und %Ln weitere Person</numerusform>
                <numerusform>%1 und %Ln weitere Personen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Readme</name>
        <message>
            <source>How to make it again</source>
            <translation>So entsteht der Bericht erneut</translation>
        </message>
        <message>
            <source>With the same file in the same folder and Clientele installed, these lines give the same report and the same figures. Run them in a shell.</source>
            <translation>Mit derselben Datei im selben Ordner und installiertem Clientele ergeben diese Zeilen denselben Bericht mit denselben Zahlen. Führen Sie sie in einer Shell aus.</translation>
        </message>
        <message>
            <source>The command line has no words for this filter; set it in the window: %1</source>
            <translation>Dieser Filter lässt sich auf der Befehlszeile nicht ausdrücken; stellen Sie ihn im Fenster ein: %1</translation>
        </message>
        <message>
            <source>What this is</source>
            <translation>Was das ist</translation>
        </message>
        <message>
            <source>This text belongs to a report in PDF that was made by %1 on %2. It says where the figures come from, how they are defined, and how to make them again.</source>
            <translation>Dieser Text gehört zu einem Bericht im PDF-Format, der mit %1 am %2 erstellt wurde. Er erklärt, woher die Zahlen stammen, wie sie definiert sind und wie sie sich erneut erzeugen lassen.</translation>
        </message>
        <message>
            <source>The report shows:</source>
            <translation>Der Bericht zeigt:</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Save these lines as layout.json first:</source>
            <translation>Speichern Sie diese Zeilen zuerst als layout.json:</translation>
        </message>
        <message>
            <source>For other programs</source>
            <translation>Für andere Programme</translation>
        </message>
        <message>
            <source>The same in words that a program reads. A bound that is null is open; a filter lets pass what any of its intervals or values holds, and all filters must hold.</source>
            <translation>Dasselbe in einer Form, die ein Programm liest. Eine Grenze mit dem Wert null ist offen; ein Filter lässt durch, was in einem seiner Intervalle oder unter seinen Werten liegt, und alle Filter müssen erfüllt sein.</translation>
        </message>
        <message>
            <source>Save these lines as recipe.json first:</source>
            <translation>Speichern Sie zuerst diese Zeilen als recipe.json:</translation>
        </message>
        <message>
            <source>The recipe lacks a step whose values are personal; add it in the window: %1</source>
            <translation>Im Rezept fehlt ein Schritt mit personenbezogenen Werten; ergänzen Sie ihn im Fenster: %1</translation>
        </message>
    </context>
    <context>
        <name>RecentList</name>
        <message>
            <source>Home folder</source>
            <translation>Persönlicher Ordner</translation>
        </message>
        <message>
            <source>Today %1</source>
            <comment>with the time</comment>
            <translation>Heute %1</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <extracomment>day and month, as QDate::toString takes it</extracomment>
            <translation>d. MMMM</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d. MMMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>Recipe</name>
        <message>
            <source>step %1, %2</source>
            <translation>Schritt %1, %2</translation>
        </message>
        <message>
            <source>a column of dates</source>
            <translation>eine Spalte mit Daten</translation>
        </message>
        <message>
            <source>No date says when the data ends</source>
            <translation>Kein Datum sagt, wann die Daten enden</translation>
        </message>
        <message>
            <source>Give the year in “inYear”</source>
            <translation>Geben Sie das Jahr in „inYear“ an</translation>
        </message>
        <message>
            <source>Bands need a width or edges</source>
            <translation>Bänder brauchen eine Breite oder Grenzen</translation>
        </message>
        <message>
            <source>Give one of “width” and “edges”</source>
            <translation>Geben Sie „width“ oder „edges“ an</translation>
        </message>
        <message>
            <source>The width is not above zero</source>
            <translation>Die Breite ist nicht größer als null</translation>
        </message>
        <message>
            <source>Give a number above zero</source>
            <translation>Geben Sie eine Zahl größer als null an</translation>
        </message>
        <message>
            <source>The edges are not ascending</source>
            <translation>Die Grenzen steigen nicht an</translation>
        </message>
        <message>
            <source>Give two or more ascending numbers</source>
            <translation>Geben Sie zwei oder mehr ansteigende Zahlen an</translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(s) changed</source>
            <translation>
                <numerusform>%Ln Zelle geändert</numerusform>
                <numerusform>%Ln Zellen geändert</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 less the birth year</source>
            <translation>%1 minus Geburtsjahr</translation>
        </message>
        <message>
            <source>Part of %1</source>
            <translation>Teil von %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln band(s) of %1</source>
            <translation>
                <numerusform>%Ln Band von %1</numerusform>
                <numerusform>%Ln Bänder von %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln value(s) lie outside the edges</source>
            <translation>
                <numerusform>%Ln Wert liegt außerhalb der Grenzen</numerusform>
                <numerusform>%Ln Werte liegen außerhalb der Grenzen</numerusform>
            </translation>
        </message>
        <message>
            <source>No column has the role “%1”</source>
            <translation>Keine Spalte hat die Rolle „%1“</translation>
        </message>
        <message>
            <source>Give a column this role, or name a column in the step</source>
            <translation>Geben Sie einer Spalte diese Rolle oder nennen Sie im Schritt eine Spalte</translation>
        </message>
        <message>
            <source>There is no column “%1”</source>
            <translation>Es gibt keine Spalte „%1“</translation>
        </message>
        <message>
            <source>Name another column in the step, or switch it off</source>
            <translation>Nennen Sie im Schritt eine andere Spalte oder schalten Sie ihn aus</translation>
        </message>
        <message>
            <source>“%1” has the wrong type</source>
            <translation>„%1“ hat den falschen Typ</translation>
        </message>
        <message>
            <source>column %1</source>
            <translation>Spalte %1</translation>
        </message>
        <message>
            <source>Choose %1, or set its type before</source>
            <translation>Wählen Sie %1 oder setzen Sie vorher den Typ</translation>
        </message>
        <message>
            <source>a column of numbers</source>
            <translation>eine Spalte mit Zahlen</translation>
        </message>
        <message>
            <source>The new column has no name</source>
            <translation>Die neue Spalte hat keinen Namen</translation>
        </message>
        <message>
            <source>Give the new column a name</source>
            <translation>Geben Sie der neuen Spalte einen Namen</translation>
        </message>
        <message>
            <source>There is already a column “%1”</source>
            <translation>Es gibt schon eine Spalte „%1“</translation>
        </message>
        <message>
            <source>Choose another name</source>
            <translation>Wählen Sie einen anderen Namen</translation>
        </message>
        <message numerus="yes">
            <source>%1 is missing in %Ln row(s) (%2)</source>
            <translation>
                <numerusform>%1 fehlt in %Ln Zeile (%2)</numerusform>
                <numerusform>%1 fehlt in %Ln Zeilen (%2)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 holds numbers, but for %Ln cell(s)</source>
            <translation>
                <numerusform>%1 enthält Zahlen, bis auf %Ln Zelle</numerusform>
                <numerusform>%1 enthält Zahlen, bis auf %Ln Zellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 holds dates, but for %Ln cell(s)</source>
            <translation>
                <numerusform>%1 enthält Daten, bis auf %Ln Zelle</numerusform>
                <numerusform>%1 enthält Daten, bis auf %Ln Zellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln cell(s) differ from others only in blanks or case</source>
            <translation>
                <numerusform>%1: %Ln Zelle unterscheidet sich von anderen nur in Leerzeichen oder Groß- und Kleinschreibung</numerusform>
                <numerusform>%1: %Ln Zellen unterscheiden sich von anderen nur in Leerzeichen oder Groß- und Kleinschreibung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln value(s) cannot be right</source>
            <translation>
                <numerusform>%1: %Ln Wert kann nicht stimmen</numerusform>
                <numerusform>%1: %Ln Werte können nicht stimmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln value(s) lie far from the others</source>
            <translation>
                <numerusform>%1: %Ln Wert liegt weit von den anderen</numerusform>
                <numerusform>%1: %Ln Werte liegen weit von den anderen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) repeat another row exactly (%1)</source>
            <translation>
                <numerusform>%Ln Zeile wiederholt eine andere genau (%1)</numerusform>
                <numerusform>%Ln Zeilen wiederholen eine andere genau (%1)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) repeat another row in all but %1 (%2): they may be real repeats</source>
            <translation>
                <numerusform>%Ln Zeile wiederholt eine andere in allem außer %1 (%2): sie kann eine echte Wiederholung sein</numerusform>
                <numerusform>%Ln Zeilen wiederholen eine andere in allem außer %1 (%2): sie können echte Wiederholungen sein</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln row(s) have a price of zero or below</source>
            <translation>
                <numerusform>%1: %Ln Zeile hat einen Preis von null oder darunter</numerusform>
                <numerusform>%1: %Ln Zeilen haben einen Preis von null oder darunter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) are no products: their code has no or one digit</source>
            <translation>
                <numerusform>%Ln Zeile ist kein Produkt: ihr Code hat höchstens eine Ziffer</numerusform>
                <numerusform>%Ln Zeilen sind keine Produkte: ihr Code hat höchstens eine Ziffer</numerusform>
            </translation>
        </message>
        <message>
            <source>a column of text</source>
            <translation>eine Spalte mit Text</translation>
        </message>
        <message numerus="yes">
            <source>%Ln division(s) by zero give no value</source>
            <translation>
                <numerusform>%Ln Division durch null ergibt keinen Wert</numerusform>
                <numerusform>%Ln Divisionen durch null ergeben keinen Wert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln result(s) are too large and give no value</source>
            <translation>
                <numerusform>%Ln Ergebnis ist zu groß und ergibt keinen Wert</numerusform>
                <numerusform>%Ln Ergebnisse sind zu groß und ergeben keinen Wert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln root(s), logarithm(s) or number(s) of text have no value</source>
            <translation>
                <numerusform>%Ln Wurzel, Logarithmus oder Zahl aus Text hat keinen Wert</numerusform>
                <numerusform>%Ln Wurzeln, Logarithmen oder Zahlen aus Text haben keinen Wert</numerusform>
            </translation>
        </message>
        <message>
            <source>character %1</source>
            <translation>Zeichen %1</translation>
        </message>
        <message>
            <source>character %1: %2</source>
            <translation>Zeichen %1: %2</translation>
        </message>
        <message>
            <source>“columns” and “ignore” exclude each other</source>
            <translation>„columns“ und „ignore“ schließen einander aus</translation>
        </message>
        <message>
            <source>Give one of them</source>
            <translation>Geben Sie eines davon an</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) do not fulfil the condition</source>
            <translation>
                <numerusform>%Ln Zeile erfüllt die Bedingung nicht</numerusform>
                <numerusform>%Ln Zeilen erfüllen die Bedingung nicht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) fulfil the condition</source>
            <translation>
                <numerusform>%Ln Zeile erfüllt die Bedingung</numerusform>
                <numerusform>%Ln Zeilen erfüllen die Bedingung</numerusform>
            </translation>
        </message>
        <message>
            <source>No column is left to compare</source>
            <translation>Keine Spalte bleibt zum Vergleichen</translation>
        </message>
        <message>
            <source>Ignore fewer columns</source>
            <translation>Lassen Sie weniger Spalten außer Acht</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) repeat an earlier one</source>
            <translation>
                <numerusform>%Ln Zeile wiederholt eine frühere</numerusform>
                <numerusform>%Ln Zeilen wiederholen eine frühere</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of the rows go, because not all columns are compared: look whether they are real repeats</source>
            <translation>%1 der Zeilen fallen weg, weil nicht alle Spalten verglichen werden: Prüfen Sie, ob es echte Wiederholungen sind</translation>
        </message>
        <message>
            <source>Order codes of C and digits, or a status that says so</source>
            <translation>Bestellnummern aus C und Ziffern oder ein Status, der es sagt</translation>
        </message>
        <message>
            <source>Order codes of C and digits</source>
            <translation>Bestellnummern aus C und Ziffern</translation>
        </message>
        <message>
            <source>The status says so</source>
            <translation>Der Status sagt es</translation>
        </message>
        <message>
            <source>The quantity is negative</source>
            <translation>Die Menge ist negativ</translation>
        </message>
        <message>
            <source>No column tells which orders were cancelled</source>
            <translation>Keine Spalte sagt, welche Bestellungen storniert wurden</translation>
        </message>
        <message>
            <source>Give a column the role of the order, its status or the quantity</source>
            <translation>Geben Sie einer Spalte die Rolle der Bestellung, ihres Status oder der Menge</translation>
        </message>
        <message>
            <source>No order code starts with C</source>
            <translation>Keine Bestellnummer beginnt mit C</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) of cancelled orders: %1</source>
            <translation>
                <numerusform>%Ln Zeile stornierter Bestellungen: %1</numerusform>
                <numerusform>%Ln Zeilen stornierter Bestellungen: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) have a product code with no or one digit</source>
            <translation>
                <numerusform>%Ln Zeile hat einen Produktcode mit höchstens einer Ziffer</numerusform>
                <numerusform>%Ln Zeilen haben einen Produktcode mit höchstens einer Ziffer</numerusform>
            </translation>
        </message>
        <message>
            <source>More than half of the rows go: “%1” may hold names, not codes</source>
            <translation>Mehr als die Hälfte der Zeilen fällt weg: „%1“ enthält vielleicht Namen statt Codes</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) have a price of zero or below</source>
            <translation>
                <numerusform>%Ln Zeile hat einen Preis von null oder darunter</numerusform>
                <numerusform>%Ln Zeilen haben einen Preis von null oder darunter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) have a price of zero</source>
            <translation>
                <numerusform>%Ln Zeile hat den Preis null</numerusform>
                <numerusform>%Ln Zeilen haben den Preis null</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” does not fit the type of “%2”</source>
            <translation>„%1“ passt nicht zum Typ von „%2“</translation>
        </message>
        <message>
            <source>Give a value such as the column has, or set its type before</source>
            <translation>Geben Sie einen Wert an, wie ihn die Spalte hat, oder setzen Sie vorher den Typ</translation>
        </message>
        <message>
            <source>“%1” has no value to fill with</source>
            <translation>„%1“ hat keinen Wert zum Füllen</translation>
        </message>
        <message>
            <source>Fill with a constant, or remove the column</source>
            <translation>Füllen Sie mit einem festen Wert oder entfernen Sie die Spalte</translation>
        </message>
        <message numerus="yes">
            <source>%Ln value(s) lie outside %1</source>
            <translation>
                <numerusform>%Ln Wert liegt außerhalb von %1</numerusform>
                <numerusform>%Ln Werte liegen außerhalb von %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) lack a value</source>
            <translation>
                <numerusform>%Ln Zeile fehlt ein Wert</numerusform>
                <numerusform>%Ln Zeilen fehlt ein Wert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(s) filled</source>
            <translation>
                <numerusform>%Ln Zelle gefüllt</numerusform>
                <numerusform>%Ln Zellen gefüllt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(s) stay missing: their group has no value</source>
            <translation>
                <numerusform>%Ln Zelle fehlt weiter: Ihre Gruppe hat keinen Wert</numerusform>
                <numerusform>%Ln Zellen fehlen weiter: Ihre Gruppe hat keinen Wert</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no bound</source>
            <translation>Es gibt keine Grenze</translation>
        </message>
        <message>
            <source>Give “least”, “most” or both</source>
            <translation>Geben Sie „least“, „most“ oder beides an</translation>
        </message>
        <message>
            <source>The reach is not above zero</source>
            <translation>Die Reichweite ist nicht größer als null</translation>
        </message>
        <message>
            <source>Give a number such as 1.5, or leave it out</source>
            <translation>Geben Sie eine Zahl wie 1.5 an oder lassen Sie sie weg</translation>
        </message>
        <message>
            <source>%1 is an outlier</source>
            <translation>%1 ist ein Ausreißer</translation>
        </message>
        <message>
            <source>No column would be left</source>
            <translation>Es bliebe keine Spalte übrig</translation>
        </message>
        <message>
            <source>Keep one column or more, or switch the step off</source>
            <translation>Behalten Sie mindestens eine Spalte oder schalten Sie den Schritt aus</translation>
        </message>
        <message>
            <source>%1 is now called %2</source>
            <translation>%1 heißt jetzt %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln column(s) removed</source>
            <translation>
                <numerusform>%Ln Spalte entfernt</numerusform>
                <numerusform>%Ln Spalten entfernt</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 means: %2</source>
            <translation>%1 bedeutet: %2</translation>
        </message>
        <message>
            <source>No column has the same value in every row</source>
            <translation>Keine Spalte hat in jeder Zeile denselben Wert</translation>
        </message>
        <message numerus="yes">
            <source>%Ln column(s) with the same value in every row: %1</source>
            <translation>
                <numerusform>%Ln Spalte mit demselben Wert in jeder Zeile: %1</numerusform>
                <numerusform>%Ln Spalten mit demselben Wert in jeder Zeile: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>whole number</source>
            <translation>ganze Zahl</translation>
        </message>
        <message>
            <source>number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>ja oder nein</translation>
        </message>
        <message>
            <source>Drop rows without %1</source>
            <translation>Zeilen ohne %1 weglassen</translation>
        </message>
        <message>
            <source>Fill %1 with its mean</source>
            <translation>%1 mit dem Mittelwert füllen</translation>
        </message>
        <message>
            <source>Fill %1 with its median</source>
            <translation>%1 mit dem Median füllen</translation>
        </message>
        <message>
            <source>Fill %1 with its most frequent value</source>
            <translation>%1 mit dem häufigsten Wert füllen</translation>
        </message>
        <message>
            <source>Fill %1 with “%2”</source>
            <translation>%1 mit „%2“ füllen</translation>
        </message>
        <message>
            <source>Fill %1 with the median by %2</source>
            <translation>%1 mit dem Median nach %2 füllen</translation>
        </message>
        <message>
            <source>Read %1 as %2</source>
            <translation>%1 als %2 lesen</translation>
        </message>
        <message>
            <source>Rename %1 to %2</source>
            <translation>%1 in %2 umbenennen</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
        <message>
            <source>Trim blanks in %1</source>
            <translation>Leerzeichen in %1 bereinigen</translation>
        </message>
        <message>
            <source>Write %1 in lower case</source>
            <translation>%1 kleinschreiben</translation>
        </message>
        <message>
            <source>Write %1 in upper case</source>
            <translation>%1 in Großbuchstaben schreiben</translation>
        </message>
        <message>
            <source>Write %1 with initial capitals</source>
            <translation>%1 mit großen Anfangsbuchstaben schreiben</translation>
        </message>
        <message>
            <source>Merge spellings in %1</source>
            <translation>Schreibweisen in %1 zusammenführen</translation>
        </message>
        <message>
            <source>Recode %1</source>
            <translation>%1 umkodieren</translation>
        </message>
        <message>
            <source>Drop rows that repeat %1</source>
            <translation>Zeilen weglassen, die %1 wiederholen</translation>
        </message>
        <message>
            <source>Drop rows that repeat all but %1</source>
            <translation>Zeilen weglassen, die alles außer %1 wiederholen</translation>
        </message>
        <message>
            <source>Drop exact duplicates</source>
            <translation>Genaue Dubletten weglassen</translation>
        </message>
        <message>
            <source>Drop rows where %1</source>
            <translation>Zeilen weglassen mit %1</translation>
        </message>
        <message>
            <source>Keep rows where %1</source>
            <translation>Zeilen behalten mit %1</translation>
        </message>
        <message>
            <source>Drop impossible values of %1</source>
            <translation>Unmögliche Werte von %1 weglassen</translation>
        </message>
        <message>
            <source>Empty impossible values of %1</source>
            <translation>Unmögliche Werte von %1 leeren</translation>
        </message>
        <message>
            <source>Mark outliers of %1</source>
            <translation>Ausreißer von %1 markieren</translation>
        </message>
        <message>
            <source>Cap outliers of %1</source>
            <translation>Ausreißer von %1 begrenzen</translation>
        </message>
        <message>
            <source>Remove outliers of %1</source>
            <translation>Ausreißer von %1 entfernen</translation>
        </message>
        <message>
            <source>Drop constant columns</source>
            <translation>Konstante Spalten entfernen</translation>
        </message>
        <message>
            <source>Mark cancelled orders</source>
            <translation>Stornierte Bestellungen markieren</translation>
        </message>
        <message>
            <source>Drop service lines</source>
            <translation>Servicezeilen weglassen</translation>
        </message>
        <message>
            <source>Drop zero and negative prices</source>
            <translation>Preise von null und darunter weglassen</translation>
        </message>
        <message>
            <source>Drop zero prices</source>
            <translation>Preise von null weglassen</translation>
        </message>
        <message>
            <source>New column %1</source>
            <translation>Neue Spalte %1</translation>
        </message>
        <message>
            <source>New column %1 from the birth year</source>
            <translation>Neue Spalte %1 aus dem Geburtsjahr</translation>
        </message>
        <message>
            <source>New column %1 from %2</source>
            <translation>Neue Spalte %1 aus %2</translation>
        </message>
        <message>
            <source>New column %1: bands of %2</source>
            <translation>Neue Spalte %1: Bänder von %2</translation>
        </message>
        <message>
            <source>New column %1: quantity × price</source>
            <translation>Neue Spalte %1: Menge × Preis</translation>
        </message>
        <message>
            <source>“%1” is missing</source>
            <translation>„%1“ fehlt</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Ergänzen Sie es</translation>
        </message>
        <message>
            <source>“%1” is not known here</source>
            <translation>„%1“ ist hier nicht bekannt</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Lassen Sie es weg</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>Verwenden Sie %1</translation>
        </message>
        <message>
            <source>“%1” is not what it should be</source>
            <translation>„%1“ ist nicht, was es sein sollte</translation>
        </message>
        <message>
            <source>Give %1</source>
            <translation>Geben Sie %1 an</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>ein Text</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>wahr oder falsch</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>eine ganze Zahl</translation>
        </message>
        <message>
            <source>a role, such as customer or orderDate</source>
            <translation>eine Rolle wie customer oder orderDate</translation>
        </message>
        <message>
            <source>a column's name, or {"role": …}</source>
            <translation>den Namen einer Spalte oder {"role": …}</translation>
        </message>
        <message>
            <source>one column or more</source>
            <translation>eine Spalte oder mehr</translation>
        </message>
        <message>
            <source>a list of numbers</source>
            <translation>eine Liste von Zahlen</translation>
        </message>
        <message>
            <source>an object of old and new values</source>
            <translation>ein Objekt aus alten und neuen Werten</translation>
        </message>
        <message>
            <source>texts, or null for missing, as new values</source>
            <translation>Texte als neue Werte, oder null für fehlend</translation>
        </message>
        <message>
            <source>one of %1</source>
            <translation>eines von %1</translation>
        </message>
        <message>
            <source>step %1</source>
            <translation>Schritt %1</translation>
        </message>
        <message>
            <source>This is not JSON: %1</source>
            <translation>Dies ist kein JSON: %1</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>Zeile %1</translation>
        </message>
        <message>
            <source>Mend the file, or save the recipe again</source>
            <translation>Berichtigen Sie die Datei oder speichern Sie das Rezept neu</translation>
        </message>
        <message>
            <source>This is no recipe: it has no list of “steps”</source>
            <translation>Dies ist kein Rezept: Es hat keine Liste „steps“</translation>
        </message>
        <message>
            <source>Choose a recipe, such as {"recipe": 1, "steps": […]}</source>
            <translation>Wählen Sie ein Rezept, etwa {"recipe": 1, "steps": […]}</translation>
        </message>
        <message>
            <source>“recipe” is not a version</source>
            <translation>„recipe“ ist keine Version</translation>
        </message>
        <message>
            <source>Write "recipe": 1</source>
            <translation>Schreiben Sie "recipe": 1</translation>
        </message>
        <message>
            <source>The recipe is from a newer version of Clientele</source>
            <translation>Das Rezept stammt aus einer neueren Version von Clientele</translation>
        </message>
        <message>
            <source>Update Clientele</source>
            <translation>Aktualisieren Sie Clientele</translation>
        </message>
        <message>
            <source>“step” is missing</source>
            <translation>„step“ fehlt</translation>
        </message>
        <message>
            <source>There is no step “%1”</source>
            <translation>Es gibt keinen Schritt „%1“</translation>
        </message>
        <message>
            <source>The recipe has more than %1 steps</source>
            <translation>Das Rezept hat mehr als %1 Schritte</translation>
        </message>
        <message>
            <source>Make several recipes of it</source>
            <translation>Machen Sie mehrere Rezepte daraus</translation>
        </message>
        <message>
            <source>A step is no object</source>
            <translation>Ein Schritt ist kein Objekt</translation>
        </message>
        <message>
            <source>Write {"step": …}</source>
            <translation>Schreiben Sie {"step": …}</translation>
        </message>
        <message>
            <source>The recipe cannot be read: %1</source>
            <translation>Das Rezept kann nicht gelesen werden: %1</translation>
        </message>
        <message>
            <source>Check the name and your rights</source>
            <translation>Prüfen Sie den Namen und Ihre Rechte</translation>
        </message>
        <message>
            <source>The recipe is larger than 16 MB</source>
            <translation>Das Rezept ist größer als 16 MB</translation>
        </message>
        <message>
            <source>Choose a file that was saved as a recipe</source>
            <translation>Wählen Sie eine Datei, die als Rezept gespeichert wurde</translation>
        </message>
        <message>
            <source>“%1” cannot be a decimal sign</source>
            <translation>„%1“ kann kein Dezimalzeichen sein</translation>
        </message>
        <message>
            <source>Use a point or a comma</source>
            <translation>Verwenden Sie Punkt oder Komma</translation>
        </message>
        <message>
            <source>The dates of “%1” can be read in two orders</source>
            <translation>Die Daten von „%1“ lassen sich in zwei Reihenfolgen lesen</translation>
        </message>
        <message>
            <source>Say in the step which comes first: "dateOrder": "dmy" or "mdy"</source>
            <translation>Sagen Sie im Schritt, was zuerst kommt: "dateOrder": "dmy" oder "mdy"</translation>
        </message>
        <message>
            <source>Every value fits</source>
            <translation>Jeder Wert passt</translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(s) do not fit and are missing now</source>
            <translation>
                <numerusform>%Ln Zelle passt nicht und fehlt jetzt</numerusform>
                <numerusform>%Ln Zellen passen nicht und fehlen jetzt</numerusform>
            </translation>
        </message>
        <message>
            <source>Drop duplicates</source>
            <translation>Dubletten entfernen</translation>
        </message>
        <message>
            <source>Leaves out the rows that repeat an earlier one.</source>
            <translation>Lässt Zeilen weg, die eine frühere wiederholen.</translation>
        </message>
        <message>
            <source>Drop rows by condition</source>
            <translation>Zeilen nach Bedingung entfernen</translation>
        </message>
        <message>
            <source>Leaves out the rows for which the condition holds; where it is missing the row stays.</source>
            <translation>Lässt die Zeilen weg, für die die Bedingung gilt; wo sie fehlt, bleibt die Zeile.</translation>
        </message>
        <message>
            <source>Keep rows by condition</source>
            <translation>Zeilen nach Bedingung behalten</translation>
        </message>
        <message>
            <source>Keeps only the rows for which the condition holds; where it is missing the row goes.</source>
            <translation>Behält nur die Zeilen, für die die Bedingung gilt; wo sie fehlt, entfällt die Zeile.</translation>
        </message>
        <message>
            <source>Leaves out lines that are no products: codes with no or one digit, such as POST or M.</source>
            <translation>Lässt Zeilen weg, die keine Produkte sind: Codes ohne oder mit nur einer Ziffer, etwa POST oder M.</translation>
        </message>
        <message>
            <source>Leaves out the rows whose price is zero; missing prices stay.</source>
            <translation>Lässt Zeilen mit dem Preis null weg; fehlende Preise bleiben.</translation>
        </message>
        <message>
            <source>Drop rows with missing values</source>
            <translation>Zeilen mit fehlenden Werten entfernen</translation>
        </message>
        <message>
            <source>Leaves out the rows in which one of the columns has no value.</source>
            <translation>Lässt die Zeilen weg, in denen eine der Spalten keinen Wert hat.</translation>
        </message>
        <message>
            <source>Fill missing values</source>
            <translation>Fehlende Werte auffüllen</translation>
        </message>
        <message>
            <source>Gives cells without a value one that is computed or that you name.</source>
            <translation>Gibt Zellen ohne Wert einen berechneten oder von Ihnen genannten Wert.</translation>
        </message>
        <message>
            <source>Trim blanks</source>
            <translation>Leerzeichen entfernen</translation>
        </message>
        <message>
            <source>Takes blanks around a text away and makes several within it one.</source>
            <translation>Entfernt Leerzeichen um einen Text und macht aus mehreren darin eines.</translation>
        </message>
        <message>
            <source>Change case</source>
            <translation>Groß-/Kleinschreibung ändern</translation>
        </message>
        <message>
            <source>Writes texts in small, capital or initial capital letters.</source>
            <translation>Schreibt Texte klein, groß oder mit großen Anfangsbuchstaben.</translation>
        </message>
        <message>
            <source>Merge spellings</source>
            <translation>Schreibweisen zusammenführen</translation>
        </message>
        <message>
            <source>Texts that differ only in case and blanks become the most frequent of them.</source>
            <translation>Aus Texten, die sich nur in Groß-/Kleinschreibung und Leerzeichen unterscheiden, wird der häufigste.</translation>
        </message>
        <message>
            <source>Recode values</source>
            <translation>Werte umkodieren</translation>
        </message>
        <message>
            <source>Replaces values by others; those without a new value stay.</source>
            <translation>Ersetzt Werte durch andere; Werte ohne neuen Wert bleiben.</translation>
        </message>
        <message>
            <source>Impossible values</source>
            <translation>Unmögliche Werte</translation>
        </message>
        <message>
            <source>Numbers beyond bounds that you know become missing, or their rows go.</source>
            <translation>Zahlen außerhalb bekannter Grenzen werden zu fehlenden Werten, oder ihre Zeilen entfallen.</translation>
        </message>
        <message>
            <source>Outliers</source>
            <translation>Ausreißer</translation>
        </message>
        <message>
            <source>Marks, caps or removes values that lie far from the others.</source>
            <translation>Markiert, begrenzt oder entfernt Werte, die weit von den anderen entfernt liegen.</translation>
        </message>
        <message>
            <source>New column by expression</source>
            <translation>Neue Spalte aus Ausdruck</translation>
        </message>
        <message>
            <source>Computes a column from the others; one of the same name is replaced.</source>
            <translation>Berechnet eine Spalte aus den anderen; eine gleichnamige wird ersetzt.</translation>
        </message>
        <message>
            <source>Amount: quantity × price</source>
            <translation>Betrag: Menge × Preis</translation>
        </message>
        <message>
            <source>Multiplies quantity by price, line by line.</source>
            <translation>Multipliziert Zeile für Zeile die Menge mit dem Preis.</translation>
        </message>
        <message>
            <source>Age from birth year</source>
            <translation>Alter aus Geburtsjahr</translation>
        </message>
        <message>
            <source>Counts the years from the birth year to the data's last date.</source>
            <translation>Zählt die Jahre vom Geburtsjahr bis zum letzten Datum der Daten.</translation>
        </message>
        <message>
            <source>Part of a date</source>
            <translation>Teil eines Datums</translation>
        </message>
        <message>
            <source>Takes the year, the month, the weekday or another part out of a date.</source>
            <translation>Entnimmt einem Datum das Jahr, den Monat, den Wochentag oder einen anderen Teil.</translation>
        </message>
        <message>
            <source>Bands of a number</source>
            <translation>Klassen einer Zahl</translation>
        </message>
        <message>
            <source>Says in which range a number lies, such as 50–55.</source>
            <translation>Gibt an, in welchem Bereich eine Zahl liegt, etwa 50–55.</translation>
        </message>
        <message>
            <source>Says of every row whether its order was cancelled, by its code, status or negative quantity.</source>
            <translation>Gibt zu jeder Zeile an, ob ihre Bestellung storniert wurde, nach Code, Status oder negativer Menge.</translation>
        </message>
        <message>
            <source>Expand JSON objects</source>
            <translation>JSON-Objekte aufteilen</translation>
        </message>
        <message>
            <source>Makes a column for each key of the JSON objects that a text column holds.</source>
            <translation>Legt für jeden Schlüssel der JSON-Objekte in einer Textspalte eine Spalte an.</translation>
        </message>
        <message>
            <source>Change type</source>
            <translation>Typ ändern</translation>
        </message>
        <message>
            <source>Reads the cells as another type; those that do not fit become missing.</source>
            <translation>Liest die Zellen als anderen Typ; was nicht passt, wird zum fehlenden Wert.</translation>
        </message>
        <message>
            <source>Set role</source>
            <translation>Rolle wählen</translation>
        </message>
        <message>
            <source>Says what a column means, so that the analyses find it.</source>
            <translation>Gibt an, was eine Spalte bedeutet, damit die Analysen sie finden.</translation>
        </message>
        <message>
            <source>Rename column</source>
            <translation>Spalte umbenennen</translation>
        </message>
        <message>
            <source>Gives a column another name, here and in every later step.</source>
            <translation>Gibt einer Spalte einen anderen Namen, hier und in jedem späteren Schritt.</translation>
        </message>
        <message>
            <source>Remove columns</source>
            <translation>Spalten entfernen</translation>
        </message>
        <message>
            <source>Leaves columns out; the file keeps them.</source>
            <translation>Lässt Spalten weg; die Datei behält sie.</translation>
        </message>
        <message>
            <source>Leaves out the columns with one value in every row, or none in any.</source>
            <translation>Lässt Spalten weg, die in jeder Zeile denselben oder in keiner einen Wert haben.</translation>
        </message>
        <message>
            <source>&amp;Fill with</source>
            <translation>&amp;Füllwert</translation>
        </message>
        <message>
            <source>&amp;Type</source>
            <translation>&amp;Typ</translation>
        </message>
        <message>
            <source>Date &amp;order</source>
            <translation>&amp;Datumsfolge</translation>
        </message>
        <message>
            <source>&amp;Decimal sign</source>
            <translation>De&amp;zimalzeichen</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>R&amp;olle</translation>
        </message>
        <message>
            <source>&amp;Letters</source>
            <translation>Sch&amp;reibweise</translation>
        </message>
        <message>
            <source>&amp;Method</source>
            <translation>&amp;Methode</translation>
        </message>
        <message>
            <source>&amp;Part</source>
            <translation>&amp;Teil</translation>
        </message>
        <message>
            <source>Values on an &amp;edge</source>
            <translation>Werte auf einer G&amp;renze</translation>
        </message>
        <message>
            <source>&amp;Value</source>
            <translation>&amp;Wert</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Values</source>
            <translation>&amp;Werte</translation>
        </message>
        <message>
            <source>C&amp;ondition</source>
            <translation>&amp;Bedingung</translation>
        </message>
        <message>
            <source>&amp;Expression</source>
            <translation>&amp;Ausdruck</translation>
        </message>
        <message>
            <source>&amp;Lowest</source>
            <translation>&amp;Mindestens</translation>
        </message>
        <message>
            <source>&amp;Highest</source>
            <translation>Hö&amp;chstens</translation>
        </message>
        <message>
            <source>&amp;Reach</source>
            <translation>&amp;Reichweite</translation>
        </message>
        <message>
            <source>&amp;Prices below zero go, too</source>
            <translation>Auch Preise &amp;unter null</translation>
        </message>
        <message>
            <source>&amp;Keep the text column, too</source>
            <translation>Te&amp;xtspalte auch behalten</translation>
        </message>
        <message>
            <source>In the &amp;year</source>
            <translation>Im &amp;Jahr</translation>
        </message>
        <message>
            <source>&amp;Width</source>
            <translation>&amp;Breite</translation>
        </message>
        <message>
            <source>E&amp;dges</source>
            <translation>&amp;Grenzen</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>&amp;Vergleichen</translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <translation>&amp;Spalten</translation>
        </message>
        <message>
            <source>I&amp;gnore</source>
            <translation>&amp;Ignorieren</translation>
        </message>
        <message>
            <source>&amp;Groups by</source>
            <translation>&amp;Gruppen nach</translation>
        </message>
        <message>
            <source>&amp;Last date of</source>
            <translation>&amp;Letztes Datum aus</translation>
        </message>
        <message>
            <source>&amp;Quantity</source>
            <translation>&amp;Menge</translation>
        </message>
        <message>
            <source>Unit &amp;price</source>
            <translation>Einzel&amp;preis</translation>
        </message>
        <message>
            <source>&amp;Column</source>
            <translation>&amp;Spalte</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Missing values</source>
            <translation>Fehlende Werte</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>New columns</source>
            <translation>Neue Spalten</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>&amp;Treat by</source>
            <translation>Be&amp;handlung</translation>
        </message>
        <message>
            <source>made from the column's name</source>
            <translation>aus dem Spaltennamen gebildet</translation>
        </message>
        <message>
            <source>1.5 interquartile ranges</source>
            <comment>the usual reach</comment>
            <translation>1,5 Interquartilsabstände</translation>
        </message>
        <message>
            <source>3.5 median deviations</source>
            <comment>the usual reach</comment>
            <translation>3,5 Medianabweichungen</translation>
        </message>
        <message>
            <source>3 standard deviations</source>
            <comment>the usual reach</comment>
            <translation>3 Standardabweichungen</translation>
        </message>
        <message>
            <source>all columns</source>
            <translation>alle Spalten</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>no bound</source>
            <translation>keine Grenze</translation>
        </message>
        <message>
            <source>the order dates, else all dates</source>
            <translation>Bestelldatum, sonst alle Datumsspalten</translation>
        </message>
        <message>
            <source>the year of the last date</source>
            <translation>das Jahr des letzten Datums</translation>
        </message>
        <message>
            <source>the only one that fits</source>
            <translation>die einzige, die passt</translation>
        </message>
        <message>
            <source>found by name and content</source>
            <translation>nach Name und Inhalt gefunden</translation>
        </message>
        <message>
            <source>multiples of the width</source>
            <translation>Vielfache der Breite</translation>
        </message>
        <message>
            <source>by the edges</source>
            <translation>nach den Grenzen</translation>
        </message>
        <message>
            <source>the mean</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>the median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>the most frequent value</source>
            <translation>häufigster Wert</translation>
        </message>
        <message>
            <source>a value that you name</source>
            <translation>eigener Wert</translation>
        </message>
        <message>
            <source>the median of its group</source>
            <translation>Median der Gruppe</translation>
        </message>
        <message>
            <source>lower case</source>
            <translation>kleinbuchstaben</translation>
        </message>
        <message>
            <source>UPPER CASE</source>
            <translation>GROSSBUCHSTABEN</translation>
        </message>
        <message>
            <source>Initial Capitals</source>
            <translation>Große Anfangsbuchstaben</translation>
        </message>
        <message>
            <source>making the value missing</source>
            <translation>Wert auf fehlend setzen</translation>
        </message>
        <message>
            <source>dropping the row</source>
            <translation>Zeile entfernen</translation>
        </message>
        <message>
            <source>quartiles (IQR, Tukey)</source>
            <translation>Quartile (IQR, Tukey)</translation>
        </message>
        <message>
            <source>median deviation (MAD)</source>
            <translation>Medianabweichung (MAD)</translation>
        </message>
        <message>
            <source>standard deviations (z-score)</source>
            <translation>Standardabweichungen (z-Wert)</translation>
        </message>
        <message>
            <source>marking it in a new column</source>
            <translation>in neuer Spalte markieren</translation>
        </message>
        <message>
            <source>capping it at the fence</source>
            <translation>auf den Grenzwert kappen</translation>
        </message>
        <message>
            <source>removing its row</source>
            <translation>seine Zeile entfernen</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Quartal</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Week (ISO 8601)</source>
            <translation>Woche (ISO 8601)</translation>
        </message>
        <message>
            <source>Weekday (1 is Monday)</source>
            <translation>Wochentag (1 ist Montag)</translation>
        </message>
        <message>
            <source>Day of the month</source>
            <translation>Tag des Monats</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Stunde</translation>
        </message>
        <message>
            <source>Year and month (2011-12)</source>
            <translation>Jahr und Monat (2011-12)</translation>
        </message>
        <message>
            <source>Date without time</source>
            <translation>Datum ohne Uhrzeit</translation>
        </message>
        <message>
            <source>belong to the upper band</source>
            <translation>gehören zur oberen Klasse</translation>
        </message>
        <message>
            <source>belong to the lower band</source>
            <translation>gehören zur unteren Klasse</translation>
        </message>
        <message>
            <source>Whole number</source>
            <translation>Ganze Zahl</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>Ja oder Nein</translation>
        </message>
        <message>
            <source>day, month, year</source>
            <translation>Tag, Monat, Jahr</translation>
        </message>
        <message>
            <source>month, day, year</source>
            <translation>Monat, Tag, Jahr</translation>
        </message>
        <message>
            <source>year, month, day</source>
            <translation>Jahr, Monat, Tag</translation>
        </message>
        <message>
            <source>Step %1, %2: %3</source>
            <translation>Schritt %1, %2: %3</translation>
        </message>
        <message numerus="yes">
            <source>%1 holds JSON objects in %Ln row(s)</source>
            <translation>
                <numerusform>%1 enthält JSON-Objekte in %Ln Zeile</numerusform>
                <numerusform>%1 enthält JSON-Objekte in %Ln Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>New column</source>
            <translation>Neue Spalte</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Year of %1</source>
            <translation>Jahr von %1</translation>
        </message>
        <message>
            <source>Quarter of %1</source>
            <translation>Quartal von %1</translation>
        </message>
        <message>
            <source>Month of %1</source>
            <translation>Monat von %1</translation>
        </message>
        <message>
            <source>Week of %1</source>
            <translation>Woche von %1</translation>
        </message>
        <message>
            <source>Weekday of %1</source>
            <translation>Wochentag von %1</translation>
        </message>
        <message>
            <source>Day of %1</source>
            <translation>Tag von %1</translation>
        </message>
        <message>
            <source>Hour of %1</source>
            <translation>Stunde von %1</translation>
        </message>
        <message>
            <source>Date of %1</source>
            <translation>Datum von %1</translation>
        </message>
        <message>
            <source>%1 band</source>
            <translation>Klasse von %1</translation>
        </message>
        <message>
            <source>No column is chosen</source>
            <translation>Keine Spalte ist gewählt</translation>
        </message>
        <message>
            <source>Choose a column</source>
            <translation>Wählen Sie eine Spalte</translation>
        </message>
        <message>
            <source>a column of text with JSON objects</source>
            <translation>eine Textspalte mit JSON-Objekten</translation>
        </message>
        <message>
            <source>The objects of “%1” have more than %2 keys</source>
            <translation>Die Objekte von „%1“ haben mehr als %2 Schlüssel</translation>
        </message>
        <message>
            <source>Keys that are numbers or codes of their own make no columns: leave the text as it is</source>
            <translation>Schlüssel, die Zahlen oder individuelle Codes sind, ergeben keine Spalten: Lassen Sie den Text so</translation>
        </message>
        <message>
            <source>“%1” holds no JSON objects</source>
            <translation>„%1“ enthält keine JSON-Objekte</translation>
        </message>
        <message>
            <source>Choose a column of texts such as {"key": 1}</source>
            <translation>Wählen Sie eine Spalte mit Texten wie {"key": 1}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln key(s) of %1 became columns</source>
            <translation>
                <numerusform>%Ln Schlüssel von %1 wurde zur Spalte</numerusform>
                <numerusform>%Ln Schlüssel von %1 wurden zu Spalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(s) of “%1” hold no JSON object; what they would say is missing</source>
            <translation>
                <numerusform>%Ln Zelle von „%1“ enthält kein JSON-Objekt; ihre Angaben fehlen</numerusform>
                <numerusform>%Ln Zellen von „%1“ enthalten kein JSON-Objekt; ihre Angaben fehlen</numerusform>
            </translation>
        </message>
        <message>
            <source>Expand the JSON objects of %1</source>
            <translation>JSON-Objekte von %1 in Spalten auflösen</translation>
        </message>
        <message>
            <source>Give an object with “main” and “links”</source>
            <translation>Geben Sie ein Objekt mit „main“ und „links“ an</translation>
        </message>
        <message>
            <source>Bring the data over, and do the step in memory</source>
            <translation>Übernehmen Sie die Daten und führen Sie den Schritt im Arbeitsspeicher aus</translation>
        </message>
        <message>
            <source>The database refuses it: %1</source>
            <translation>Die Datenbank lehnt es ab: %1</translation>
        </message>
        <message>
            <source>Mark as personal</source>
            <translation>Als personenbezogen kennzeichnen</translation>
        </message>
        <message>
            <source>Says whether a column is personal: left out of reports and mail.</source>
            <translation>Gibt an, ob eine Spalte personenbezogen ist: in Berichten und E-Mails weggelassen.</translation>
        </message>
        <message>
            <source>&amp;Personal: left out of reports and mail</source>
            <translation>&amp;Personenbezogen: in Berichten und E-Mails weggelassen</translation>
        </message>
        <message>
            <source>A text with a zero byte cannot stand in a database</source>
            <translation>Ein Text mit einem Nullbyte kann nicht in einer Datenbank stehen</translation>
        </message>
        <message>
            <source>The last digits of a mean depend on the order in which a database adds</source>
            <translation>Die letzten Stellen eines Mittels hängen davon ab, in welcher Reihenfolge eine Datenbank addiert</translation>
        </message>
        <message>
            <source>The median of each group is worked out in memory only</source>
            <translation>Der Median je Gruppe wird nur im Arbeitsspeicher berechnet</translation>
        </message>
        <message>
            <source>Databases write real numbers as texts in other ways</source>
            <translation>Datenbanken schreiben reelle Zahlen anders als Text</translation>
        </message>
        <message>
            <source>Databases read texts as numbers and dates in other ways</source>
            <translation>Datenbanken lesen Texte anders als Zahlen und Datumsangaben</translation>
        </message>
        <message>
            <source>Databases turn dates into other types in other ways</source>
            <translation>Datenbanken wandeln Datumsangaben anders in andere Typen um</translation>
        </message>
        <message>
            <source>Databases know small and capital letters of fewer scripts</source>
            <translation>Datenbanken kennen Groß- und Kleinbuchstaben von weniger Schriften</translation>
        </message>
        <message>
            <source>Which columns the objects make is known only once all of them were read</source>
            <translation>Welche Spalten die Objekte ergeben, steht erst fest, wenn alle gelesen sind</translation>
        </message>
        <message numerus="yes">
            <source>More than %Ln value(s) become others</source>
            <translation>
                <numerusform>Mehr als %Ln Wert wird zu einem anderen</numerusform>
                <numerusform>Mehr als %Ln Werte werden zu anderen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There are more than %Ln band(s)</source>
            <translation>
                <numerusform>Es gibt mehr als %Ln Klasse</numerusform>
                <numerusform>Es gibt mehr als %Ln Klassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The status has more than %Ln different value(s)</source>
            <translation>
                <numerusform>Der Status hat mehr als %Ln verschiedenen Wert</numerusform>
                <numerusform>Der Status hat mehr als %Ln verschiedene Werte</numerusform>
            </translation>
        </message>
        <message>
            <source>A database's table has no order, so that it is open which of the rows with the same key comes first</source>
            <translation>Die Tabelle einer Datenbank hat keine Reihenfolge; welche der Zeilen mit gleichem Schlüssel zuerst kommt, ist daher offen</translation>
        </message>
        <message>
            <source>A database works on one table at a time</source>
            <translation>Eine Datenbank bearbeitet jeweils nur eine Tabelle</translation>
        </message>
        <message>
            <source>Name one table</source>
            <translation>Nennen Sie eine Tabelle</translation>
        </message>
        <message>
            <source>Name a column of the table</source>
            <translation>Nennen Sie eine Spalte der Tabelle</translation>
        </message>
        <message>
            <source>Step %1, %2, and those after it were done in memory: %3</source>
            <translation>Schritt %1, %2, und die folgenden wurden im Arbeitsspeicher ausgeführt: %3</translation>
        </message>
        <message>
            <source>%1 is left out of reports and mail</source>
            <translation>%1 wird in Berichten und E-Mails weggelassen</translation>
        </message>
        <message>
            <source>%1 may stand in reports and mail</source>
            <translation>%1 darf in Berichten und E-Mails stehen</translation>
        </message>
        <message>
            <source>%1 is personal</source>
            <translation>%1 ist personenbezogen</translation>
        </message>
        <message>
            <source>%1 is not personal</source>
            <translation>%1 ist nicht personenbezogen</translation>
        </message>
    </context>
    <context>
        <name>RecipeChange</name>
        <message>
            <source>Add a step: %1</source>
            <translation>Schritt hinzufügen: %1</translation>
        </message>
        <message>
            <source>Change a step: %1</source>
            <translation>Schritt ändern: %1</translation>
        </message>
        <message>
            <source>Remove a step: %1</source>
            <translation>Schritt entfernen: %1</translation>
        </message>
        <message>
            <source>Switch on: %1</source>
            <translation>Einschalten: %1</translation>
        </message>
        <message>
            <source>Switch off: %1</source>
            <translation>Ausschalten: %1</translation>
        </message>
        <message>
            <source>Move a step: %1</source>
            <translation>Schritt verschieben: %1</translation>
        </message>
        <message>
            <source>Use the column %1 as %2</source>
            <translation>Spalte %1 als %2 verwenden</translation>
        </message>
    </context>
    <context>
        <name>RecipientBook</name>
        <message>
            <source>Write a name such as Board</source>
            <translation>Geben Sie einen Namen wie „Vorstand“ ein</translation>
        </message>
        <message>
            <source>The group has no name</source>
            <translation>Die Gruppe hat keinen Namen</translation>
        </message>
        <message>
            <source>The group's name is not one short line</source>
            <translation>Der Name der Gruppe ist keine einzelne kurze Zeile</translation>
        </message>
        <message>
            <source>The group's name could be read as an address</source>
            <translation>Der Name der Gruppe könnte als Adresse gelesen werden</translation>
        </message>
        <message>
            <source>Nobody is in the group</source>
            <translation>Die Gruppe hat keine Mitglieder</translation>
        </message>
        <message>
            <source>Write at least one address</source>
            <translation>Schreiben Sie mindestens eine Adresse</translation>
        </message>
        <message>
            <source>This is not a domain</source>
            <translation>Das ist keine Domain</translation>
        </message>
        <message>
            <source>Write it as example.org</source>
            <translation>Schreiben Sie example.org</translation>
        </message>
    </context>
    <context>
        <name>ReportCommand</name>
        <message>
            <source>Where to write the readme (Markdown)</source>
            <translation>Zieldatei für die Readme (Markdown)</translation>
        </message>
        <message>
            <source>a4 or letter</source>
            <translation>a4 oder letter</translation>
        </message>
        <message>
            <source>portrait or landscape</source>
            <translation>portrait (Hochformat) oder landscape (Querformat)</translation>
        </message>
        <message>
            <source>personal: names and ids are left out; masked: groups under 5 are hidden too; none</source>
            <translation>personal: Namen und Kennungen werden weggelassen; masked: auch Gruppen unter 5 werden verborgen; none</translation>
        </message>
        <message>
            <source>Language of the report: en, de</source>
            <translation>Sprache des Berichts: en, de</translation>
        </message>
        <message>
            <source>How numbers and dates are written: en_US, de_DE</source>
            <translation>Schreibweise von Zahlen und Datumsangaben: en_US, de_DE</translation>
        </message>
        <message>
            <source>Creation time to write, for a file that can be made again: 2026-01-31T12:00:00</source>
            <translation>Einzutragende Erstellungszeit, damit sich die Datei identisch erneut erzeugen lässt: 2026-01-31T12:00:00</translation>
        </message>
        <message>
            <source>No such choice</source>
            <translation>Diese Auswahl gibt es nicht</translation>
        </message>
        <message>
            <source>Choose %1</source>
            <translation>Wählen Sie %1</translation>
        </message>
        <message>
            <source>No such language</source>
            <translation>Diese Sprache gibt es nicht</translation>
        </message>
        <message>
            <source>Choose en or de</source>
            <translation>Wählen Sie en oder de</translation>
        </message>
        <message>
            <source>No such locale</source>
            <translation>Dieses Gebietsschema gibt es nicht</translation>
        </message>
        <message>
            <source>Write it as en_US or de_DE</source>
            <translation>Schreiben Sie es als en_US oder de_DE</translation>
        </message>
        <message>
            <source>Not a date and time</source>
            <translation>Keine gültige Angabe von Datum und Uhrzeit</translation>
        </message>
        <message>
            <source>Write it as 2026-01-31T12:00:00</source>
            <translation>Schreiben Sie sie als 2026-01-31T12:00:00</translation>
        </message>
        <message>
            <source>No such part of a report in this version</source>
            <translation>Diesen Teil eines Berichts gibt es in dieser Version nicht</translation>
        </message>
        <message>
            <source>The report would be empty</source>
            <translation>Der Bericht wäre leer</translation>
        </message>
        <message>
            <source>No file to write the report to</source>
            <translation>Keine Zieldatei für den Bericht angegeben</translation>
        </message>
        <message>
            <source>Give --output report.pdf</source>
            <translation>Geben Sie --output report.pdf an</translation>
        </message>
        <message>
            <source>The report “%1” is attached as a PDF, with a readme that says where its figures come from and how to make them again.
</source>
            <translation>Der Bericht „%1“ ist als PDF angehängt, mit einer Readme, die erklärt, woher die Zahlen stammen und wie sie sich erneut erzeugen lassen.
</translation>
        </message>
        <message>
            <source>Writes the report as a PDF, and mails it.</source>
            <translation>Schreibt den Bericht als PDF und versendet ihn per E-Mail.</translation>
        </message>
        <message>
            <source>A layout as a readme shows it (JSON); the other options override it</source>
            <translation>Ein Layout, wie eine Readme es zeigt (JSON); die anderen Optionen haben Vorrang</translation>
        </message>
        <message>
            <source>What the report starts from: age-region, everything</source>
            <translation>Womit der Bericht beginnt: age-region, everything</translation>
        </message>
        <message>
            <source>The report's title, in place of its own</source>
            <translation>Der Titel des Berichts anstelle des eigenen</translation>
        </message>
        <message>
            <source>Who wrote it</source>
            <translation>Wer ihn geschrieben hat</translation>
        </message>
        <message>
            <source>A picture for the first page: PNG, JPEG or SVG, up to 1 MB</source>
            <translation>Ein Bild für die erste Seite: PNG, JPEG oder SVG, bis 1 MB</translation>
        </message>
        <message>
            <source>The layout cannot be read: %1</source>
            <translation>Das Layout kann nicht gelesen werden: %1</translation>
        </message>
        <message>
            <source>Check the name of the file</source>
            <translation>Prüfen Sie den Namen der Datei</translation>
        </message>
        <message>
            <source>Warning: %1</source>
            <translation>Warnung: %1</translation>
        </message>
        <message>
            <source>Parts of the report: %1</source>
            <translation>Teile des Berichts: %1</translation>
        </message>
        <message>
            <source>Choose from %1</source>
            <translation>Wählen Sie aus %1</translation>
        </message>
    </context>
    <context>
        <name>ReportCover</name>
        <message>
            <source>%1: chosen values (personal, not printed)</source>
            <translation>%1: ausgewählte Werte (personenbezogen, nicht gedruckt)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s), %1 to %2</source>
            <translation>
                <numerusform>%Ln Datei, %1 bis %2</numerusform>
                <numerusform>%Ln Dateien, %1 bis %2</numerusform>
            </translation>
        </message>
        <message>
            <source>fields separated by tabs</source>
            <translation>Felder durch Tabulatoren getrennt</translation>
        </message>
        <message>
            <source>fields separated by “%1”</source>
            <translation>Felder durch „%1“ getrennt</translation>
        </message>
        <message>
            <source>decimal sign “%1”</source>
            <translation>Dezimalzeichen „%1“</translation>
        </message>
        <message>
            <source>dates as day, month, year</source>
            <translation>Datum als Tag, Monat, Jahr</translation>
        </message>
        <message>
            <source>dates as month, day, year</source>
            <translation>Datum als Monat, Tag, Jahr</translation>
        </message>
        <message>
            <source>dates as year, month, day</source>
            <translation>Datum als Jahr, Monat, Tag</translation>
        </message>
        <message>
            <source>no filters</source>
            <translation>keine Filter</translation>
        </message>
        <message>
            <source>bands closed on the left</source>
            <translation>Altersgruppen links geschlossen</translation>
        </message>
        <message>
            <source>bands closed on the right</source>
            <translation>Altersgruppen rechts geschlossen</translation>
        </message>
        <message>
            <source>%1 years wide, %2</source>
            <translation>je %1 Jahre, %2</translation>
        </message>
        <message>
            <source>edges %1, %2</source>
            <translation>Grenzen %1, %2</translation>
        </message>
        <message>
            <source>%1 from “%2”</source>
            <comment>age from “AgeYears”</comment>
            <translation>%1 aus „%2“</translation>
        </message>
        <message>
            <source>age in %1</source>
            <translation>Alter im Jahr %1</translation>
        </message>
        <message>
            <source>age</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>purchase frequency</source>
            <translation>Kaufhäufigkeit</translation>
        </message>
        <message>
            <source>region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>no currency given</source>
            <translation>keine Währung angegeben</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>in %1</translation>
        </message>
        <message numerus="yes">
            <source>sums mix %Ln currencies</source>
            <translation>
                <numerusform>Summen aus %Ln Währung</numerusform>
                <numerusform>Summen aus %Ln Währungen gemischt</numerusform>
            </translation>
        </message>
        <message>
            <source>none left out</source>
            <translation>keine ausgelassen</translation>
        </message>
        <message>
            <source>%1 rows left out</source>
            <translation>%1 Zeilen ausgelassen</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Kunden</translation>
        </message>
        <message>
            <source>under %1</source>
            <translation>unter %1</translation>
        </message>
        <message>
            <source>Total purchase</source>
            <translation>Kaufsumme</translation>
        </message>
        <message>
            <source>Average order value</source>
            <translation>Mittlerer Bestellwert</translation>
        </message>
        <message>
            <source>mean of %1 amounts</source>
            <translation>Mittel aus %1 Beträgen</translation>
        </message>
        <message>
            <source>Purchases each</source>
            <translation>Käufe je Kunde</translation>
        </message>
        <message>
            <source>median %1</source>
            <translation>Median %1</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>Gelesen als</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Rows read</source>
            <translation>Gelesene Zeilen</translation>
        </message>
        <message>
            <source>%1, none rejected</source>
            <translation>%1, keine abgewiesen</translation>
        </message>
        <message>
            <source>%1, besides %2 rejected</source>
            <translation>%1, dazu %2 abgewiesen</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1; %2 more without an age in the bands</source>
            <translation>%1; weitere %2 ohne Alter in den Altersgruppen</translation>
        </message>
        <message>
            <source>Rows used</source>
            <translation>Verwendete Zeilen</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Age bands</source>
            <translation>Altersgruppen</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Erstellt am</translation>
        </message>
        <message>
            <source>No personal columns in the data.</source>
            <translation>Keine personenbezogenen Spalten in den Daten.</translation>
        </message>
        <message>
            <source>Personal columns are left out (%1).</source>
            <translation>Personenbezogene Spalten sind weggelassen (%1).</translation>
        </message>
        <message>
            <source>Groups under %1 are hidden.</source>
            <translation>Gruppen unter %1 sind verborgen.</translation>
        </message>
        <message>
            <source>Personal columns are left out (%1), groups under %2 hidden.</source>
            <translation>Personenbezogene Spalten sind weggelassen (%1), Gruppen unter %2 verborgen.</translation>
        </message>
        <message>
            <source>Confidential: nothing is left out or hidden.</source>
            <translation>Vertraulich: Nichts ist weggelassen oder verborgen.</translation>
        </message>
        <message>
            <source>%1 of %2 rows used</source>
            <translation>%1 von %2 Zeilen verwendet</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>of each file in the readme</source>
            <translation>je Datei in der Readme</translation>
        </message>
    </context>
    <context>
        <name>ReportData</name>
        <message>
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>Table: %1</source>
            <translation>Tabelle: %1</translation>
        </message>
        <message>
            <source>The columns of the data</source>
            <translation>Die Spalten der Daten</translation>
        </message>
        <message>
            <source>What to know about the data</source>
            <translation>Was über die Daten zu wissen ist</translation>
        </message>
        <message>
            <source>whole number</source>
            <translation>ganze Zahl</translation>
        </message>
        <message>
            <source>number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>ja oder nein</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>Doubt</source>
            <translation>Zweifel</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anmerkung</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>value and its share</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>personal, left out</source>
            <translation>personenbezogen, weggelassen</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>Alle Zeilen</translation>
        </message>
        <message>
            <source>Rows that the filters let pass</source>
            <translation>Zeilen, die die Filter durchlassen</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Fehlend</translation>
        </message>
        <message>
            <source>Least</source>
            <translation>Minimum</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>Most</source>
            <translation>Maximum</translation>
        </message>
        <message>
            <source>Most frequent</source>
            <translation>Am häufigsten</translation>
        </message>
        <message>
            <source>Without their values, because small groups are hidden</source>
            <translation>Ohne ihre Werte, weil kleine Gruppen verborgen sind</translation>
        </message>
        <message>
            <source>Nothing doubtful was found.</source>
            <translation>Nichts Zweifelhaftes gefunden.</translation>
        </message>
        <message>
            <source>Of all rows, before any filter</source>
            <translation>Von allen Zeilen, vor jedem Filter</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <source>What is done about it</source>
            <translation>Wie damit umgegangen wird</translation>
        </message>
    </context>
    <context>
        <name>ReportDrawing</name>
        <message>
            <source>No font was found, so the report would have no text</source>
            <translation>Es wurde keine Schriftart gefunden, der Bericht hätte also keinen Text</translation>
        </message>
        <message>
            <source>Install the package fonts-noto-core or fonts-dejavu-core</source>
            <translation>Installieren Sie das Paket fonts-noto-core oder fonts-dejavu-core</translation>
        </message>
        <message>
            <source>The PDF could not be drawn</source>
            <translation>Das PDF konnte nicht gezeichnet werden</translation>
        </message>
        <message>
            <source>Close other programs and try again</source>
            <translation>Schließen Sie andere Programme und versuchen Sie es erneut</translation>
        </message>
        <message>
            <source>The report is empty</source>
            <translation>Der Bericht ist leer</translation>
        </message>
        <message>
            <source>Add a chart or a finding to it</source>
            <translation>Fügen Sie ihm ein Diagramm oder einen Befund hinzu</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
        <message>
            <source>Where the figures come from</source>
            <translation>Woher die Zahlen stammen</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anmerkung</translation>
        </message>
        <message>
            <source>Tested</source>
            <translation>Getestet</translation>
        </message>
        <message>
            <source>Described</source>
            <translation>Beschrieben</translation>
        </message>
        <message>
            <source>%1 Definitions and tests: page %2.</source>
            <comment>privacy · page of the method</comment>
            <translation>%1 Definitionen und Tests: Seite %2.</translation>
        </message>
    </context>
    <context>
        <name>ReportFindings</name>
        <message>
            <source>%1 of %2 customers</source>
            <translation>%1 von %2 Kunden</translation>
        </message>
        <message>
            <source>n = %1</source>
            <translation>n = %1</translation>
        </message>
        <message>
            <source>95 % interval of the difference %1 to %2</source>
            <translation>95-%-Intervall des Unterschieds %1 bis %2</translation>
        </message>
        <message>
            <source>Holm-adjusted %1</source>
            <comment>%1 is “p &lt; 0.001”</comment>
            <translation>nach Holm angepasst %1</translation>
        </message>
        <message>
            <source>What stands out, and what to do</source>
            <translation>Was auffällt und was zu tun ist</translation>
        </message>
        <message>
            <source>Nothing stands out that may be told without the hidden groups.</source>
            <translation>Es fällt nichts auf, was sich ohne die verborgenen Gruppen sagen ließe.</translation>
        </message>
        <message>
            <source>Nothing stands out in this data.</source>
            <translation>In diesen Daten fällt nichts auf.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln weaker finding(s) are not printed.</source>
            <translation>
                <numerusform>%Ln schwächerer Befund ist nicht gedruckt.</numerusform>
                <numerusform>%Ln schwächere Befunde sind nicht gedruckt.</numerusform>
            </translation>
        </message>
        <message>
            <source>rank correlation %1</source>
            <comment>ρ</comment>
            <translation>Rangkorrelation %1</translation>
        </message>
        <message>
            <source>95 % interval %1 to %2</source>
            <translation>95-%-Intervall %1 bis %2</translation>
        </message>
    </context>
    <context>
        <name>ReportLayout</name>
        <message>
            <source>The layout has a value that means nothing here</source>
            <translation>Das Layout enthält einen Wert, der hier nichts bedeutet</translation>
        </message>
        <message>
            <source>Save the layout again from the Report page, or take the line out</source>
            <translation>Speichern Sie das Layout erneut auf der Seite „Bericht“, oder entfernen Sie die Zeile</translation>
        </message>
        <message>
            <source>This is no layout of a report</source>
            <translation>Das ist kein Layout eines Berichts</translation>
        </message>
        <message>
            <source>Choose a file that was saved from the Report page</source>
            <translation>Wählen Sie eine Datei, die auf der Seite „Bericht“ gespeichert wurde</translation>
        </message>
    </context>
    <context>
        <name>ReportLayouts</name>
        <message>
            <source>The report's layout is not remembered: another program is writing there</source>
            <translation>Die Gestaltung des Berichts wird nicht gemerkt: Ein anderes Programm schreibt dort</translation>
        </message>
        <message>
            <source>Change it once more in a moment</source>
            <translation>Ändern Sie sie gleich noch einmal</translation>
        </message>
    </context>
    <context>
        <name>ReportLogo</name>
        <message numerus="yes">
            <source>The logo is larger than %Ln kB</source>
            <translation>
                <numerusform>Das Logo ist größer als %Ln kB</numerusform>
                <numerusform>Das Logo ist größer als %Ln kB</numerusform>
            </translation>
        </message>
        <message>
            <source>Save it smaller, or as SVG</source>
            <translation>Speichern Sie es kleiner oder als SVG</translation>
        </message>
        <message>
            <source>This SVG refers to other files or is damaged</source>
            <translation>Dieses SVG verweist auf andere Dateien oder ist beschädigt</translation>
        </message>
        <message>
            <source>Save it as a plain SVG with everything in it, or as PNG</source>
            <translation>Speichern Sie es als einfaches SVG, das alles selbst enthält, oder als PNG</translation>
        </message>
        <message>
            <source>This is no picture that a logo can be</source>
            <translation>Dieses Bild eignet sich nicht als Logo</translation>
        </message>
        <message>
            <source>Choose a PNG, JPEG or SVG</source>
            <translation>Wählen Sie ein PNG, JPEG oder SVG</translation>
        </message>
        <message>
            <source>The picture is damaged</source>
            <translation>Das Bild ist beschädigt</translation>
        </message>
        <message>
            <source>Save it again, or choose another one</source>
            <translation>Speichern Sie es erneut, oder wählen Sie ein anderes</translation>
        </message>
        <message numerus="yes">
            <source>The logo has more than %Ln pixels a side</source>
            <translation>
                <numerusform>Das Logo hat mehr als %Ln Pixel je Seite</numerusform>
                <numerusform>Das Logo hat mehr als %Ln Pixel je Seite</numerusform>
            </translation>
        </message>
        <message>
            <source>The logo cannot be read: %1</source>
            <translation>Das Logo kann nicht gelesen werden: %1</translation>
        </message>
        <message>
            <source>Choose another file</source>
            <translation>Wählen Sie eine andere Datei</translation>
        </message>
    </context>
    <context>
        <name>ReportMethod</name>
        <message>
            <source>Definitions</source>
            <translation>Definitionen</translation>
        </message>
        <message>
            <source>Age group</source>
            <translation>Altersgruppe</translation>
        </message>
        <message>
            <source>Closed on the left: 50–55 is everybody from 50 up to, but not including, 55.</source>
            <translation>Links geschlossen: 50–55 umfasst alle ab 50 bis unter 55.</translation>
        </message>
        <message>
            <source>Closed on the right: 50–55 is everybody above 50 up to and including 55.</source>
            <translation>Rechts geschlossen: 50–55 umfasst alle über 50 bis einschließlich 55.</translation>
        </message>
        <message>
            <source>Total purchase</source>
            <translation>Kaufsumme</translation>
        </message>
        <message>
            <source>The sum of the amounts of a group's customers.</source>
            <translation>Die Summe der Beträge aller Kunden einer Gruppe.</translation>
        </message>
        <message>
            <source>Average order value</source>
            <translation>Mittlerer Bestellwert</translation>
        </message>
        <message>
            <source>Each row is one customer's purchase amount, so it is the mean amount (AOV); rows without an amount are not counted in it.</source>
            <translation>Jede Zeile ist die Kaufsumme eines Kunden, der Wert ist also der mittlere Betrag (AOV); Zeilen ohne Betrag zählen darin nicht mit.</translation>
        </message>
        <message>
            <source>Purchase frequency</source>
            <translation>Kaufhäufigkeit</translation>
        </message>
        <message>
            <source>Purchases per customer, as the column gives them.</source>
            <translation>Käufe je Kunde, wie die Spalte sie angibt.</translation>
        </message>
        <message>
            <source>Quartiles</source>
            <translation>Quartile</translation>
        </message>
        <message>
            <source>Hyndman and Fan's type 7, the default of R, NumPy and spreadsheets.</source>
            <translation>Typ 7 nach Hyndman und Fan, der Standard in R, NumPy und Tabellenkalkulationen.</translation>
        </message>
        <message>
            <source>Boxes</source>
            <translation>Boxen</translation>
        </message>
        <message>
            <source>From the first to the third quartile with the median drawn; Tukey's whiskers reach the last value within 1.5 times the interquartile range of the box; values beyond are outliers, drawn as rings.</source>
            <translation>Vom ersten bis zum dritten Quartil mit eingezeichnetem Median; die Whisker nach Tukey reichen bis zum letzten Wert innerhalb des 1,5-Fachen des Interquartilsabstands von der Box; Werte darüber hinaus sind Ausreißer, als Ringe gezeichnet.</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Of all customers, or of all money, that this report is made of.</source>
            <translation>An allen Kunden oder an der gesamten Kaufsumme, die diesem Bericht zugrunde liegen.</translation>
        </message>
        <message>
            <source>Small groups</source>
            <translation>Kleine Gruppen</translation>
        </message>
        <message>
            <source>Groups under %1 are drawn hollow, never named as leaders and never tested.</source>
            <translation>Gruppen unter %1 werden hohl gezeichnet, nie als führend genannt und nie getestet.</translation>
        </message>
        <message>
            <source>Hidden figures</source>
            <translation>Verborgene Zahlen</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>Tested</source>
            <translation>Getestet</translation>
        </message>
        <message>
            <source>The group is compared with all other customers by the Mann–Whitney rank test, two-sided. The interval is Welch's 95 % interval of the difference of means.</source>
            <translation>Die Gruppe wird mit allen anderen Kunden verglichen, mit dem zweiseitigen Rangtest nach Mann und Whitney. Das Intervall ist das 95-%-Intervall nach Welch für den Unterschied der Mittel.</translation>
        </message>
        <message>
            <source>Adjustment</source>
            <translation>Anpassung</translation>
        </message>
        <message numerus="yes">
            <source>p-values are adjusted by Holm's method over all %Ln test(s) of the run.</source>
            <translation>
                <numerusform>Die p-Werte sind nach Holm angepasst, über %Ln Test des Laufs.</numerusform>
                <numerusform>Die p-Werte sind nach Holm angepasst, über alle %Ln Tests des Laufs.</numerusform>
            </translation>
        </message>
        <message>
            <source>p-values are adjusted by Holm's method over all tests of the run.</source>
            <translation>Die p-Werte sind nach Holm angepasst, über alle Tests des Laufs.</translation>
        </message>
        <message>
            <source>Described</source>
            <translation>Beschrieben</translation>
        </message>
        <message>
            <source>Sizes and shares as they are; no claim beyond this data, and no p-value.</source>
            <translation>Größen und Anteile, wie sie sind; keine Aussage über diese Daten hinaus und kein p-Wert.</translation>
        </message>
        <message>
            <source>Reading them</source>
            <translation>Zur Deutung</translation>
        </message>
        <message>
            <source>A difference is no cause. Try a recommendation on a part of the group first, and compare with customers who were left alone.</source>
            <translation>Ein Unterschied ist keine Ursache. Erproben Sie eine Empfehlung zuerst an einem Teil der Gruppe und vergleichen Sie mit Kunden, bei denen nichts geändert wurde.</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>%1: %2 rows in, %3 rows out</source>
            <translation>%1: %2 Zeilen hinein, %3 Zeilen heraus</translation>
        </message>
        <message>
            <source>Read; rows that do not fit are rejected</source>
            <translation>Lesen; nicht passende Zeilen werden abgewiesen</translation>
        </message>
        <message>
            <source>Filters (none)</source>
            <translation>Filter (keine)</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Customers with an age in the bands</source>
            <translation>Kunden mit einem Alter in den Altersgruppen</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Clientele %1 with Qt %2</source>
            <translation>Clientele %1 mit Qt %2</translation>
        </message>
        <message>
            <source>Random numbers</source>
            <translation>Zufallszahlen</translation>
        </message>
        <message>
            <source>None are used; seed %1</source>
            <translation>Keine verwendet; Startwert %1</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Wiederholung</translation>
        </message>
        <message>
            <source>The readme that belongs to this report holds the command lines that make it again: the same file gives the same report.</source>
            <translation>Die Readme zu diesem Bericht enthält die Befehlszeilen, die ihn erneut erzeugen: Dieselbe Datei ergibt denselben Bericht.</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Methode</translation>
        </message>
        <message>
            <source>“•”, in charts no mark, stands for a figure of a group under %1, or for one that is hidden so that nobody can find such a group's figure by subtracting from the totals. A claim that rests on them is left out.</source>
            <translation>„•“, in Diagrammen keine Marke, steht für eine Zahl einer Gruppe unter %1 oder für eine, die verborgen ist, damit niemand die Zahl einer solchen Gruppe durch Abziehen von den Summen findet. Eine Aussage, die darauf beruht, entfällt.</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message numerus="yes">
            <source>%1 cell(s) changed</source>
            <translation>
                <numerusform>%1 Zelle geändert</numerusform>
                <numerusform>%1 Zellen geändert</numerusform>
            </translation>
        </message>
        <message>
            <source>Findings about customers</source>
            <translation>Befunde über Kunden</translation>
        </message>
        <message>
            <source>What goes together</source>
            <translation>Was zusammengeht</translation>
        </message>
        <message>
            <source>Spearman's rank correlation ρ over the customers who have both values; told from 0.3 on. The interval is that of Fisher's z with the standard error of Bonett and Wright.</source>
            <translation>Rangkorrelation ρ nach Spearman über die Kunden, die beide Werte haben; genannt ab 0,3. Das Intervall ist das von Fishers z mit dem Standardfehler nach Bonett und Wright.</translation>
        </message>
        <message>
            <source>Households</source>
            <translation>Haushalte</translation>
        </message>
        <message>
            <source>The Mann–Whitney rank test, two-sided, and Welch's 95 % interval of the difference of means.</source>
            <translation>Der Rangtest nach Mann und Whitney, zweiseitig, und Welchs 95-%-Intervall der Differenz der Mittel.</translation>
        </message>
        <message>
            <source>Channels and money</source>
            <translation>Kanäle und Geld</translation>
        </message>
        <message>
            <source>Williams' test of the correlations of two channels with what is spent; the interval of the difference is Zou's.</source>
            <translation>Test nach Williams für die Korrelationen zweier Kanäle mit den Ausgaben; das Intervall der Differenz ist das von Zou.</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Reaktionen</translation>
        </message>
        <message>
            <source>Fisher's exact test of the group against all others (above 20,000 customers the chi-square test), and Newcombe's 95 % interval of the difference of the rates.</source>
            <translation>Exakter Test nach Fisher der Gruppe gegen alle anderen (über 20.000 Kunden der Chi-Quadrat-Test) und Newcombes 95-%-Intervall der Differenz der Raten.</translation>
        </message>
        <message>
            <source>Totals</source>
            <translation>Summen</translation>
        </message>
        <message>
            <source>What the table does not have is added up: total spend over its products, total orders over its channels, children over their columns. A value that is missing makes its total missing.</source>
            <translation>Was die Tabelle nicht hat, wird zusammengezählt: die Ausgaben über die Produkte, die Bestellungen über die Kanäle, Kinder über ihre Spalten. Wo ein Wert fehlt, fehlt auch die Summe.</translation>
        </message>
        <message numerus="yes">
            <source>p-values are adjusted by Holm's method over all %Ln test(s) of these findings; they are told below 0.025.</source>
            <translation>
                <numerusform>p-Werte sind nach Holm über %Ln Test dieser Befunde angepasst; genannt unter 0,025.</numerusform>
                <numerusform>p-Werte sind nach Holm über alle %Ln Tests dieser Befunde angepasst; genannt unter 0,025.</numerusform>
            </translation>
        </message>
        <message>
            <source>That two things go together does not show that one brings the other about. Try a recommendation on a part of the customers first.</source>
            <translation>Dass zwei Dinge zusammengehen, zeigt nicht, dass eines das andere bewirkt. Erproben Sie eine Empfehlung zuerst an einem Teil der Kunden.</translation>
        </message>
    </context>
    <context>
        <name>ReportSteps</name>
        <message>
            <source>A step on “%1”, which is personal</source>
            <translation>Ein Schritt an „%1“, einer personenbezogenen Spalte</translation>
        </message>
    </context>
    <context>
        <name>ResponseBlocks</name>
        <message>
            <source>Who accepts: “%1”</source>
            <translation>Wer annimmt: „%1“</translation>
        </message>
        <message>
            <source>Left out: fewer than 5 customers gave one of the answers.</source>
            <translation>Ausgelassen: Weniger als 5 Kunden gaben eine der Antworten.</translation>
        </message>
    </context>
    <context>
        <name>ResponseCharts</name>
        <message>
            <source>What goes with accepting “%1”</source>
            <translation>Was mit der Annahme von „%1“ einhergeht</translation>
        </message>
        <message>
            <source>Odds ratio and 95 % interval, all columns together; numbers per standard deviation</source>
            <translation>Chancenverhältnis und 95-%-Intervall, alle Spalten zusammen; Zahlen je Standardabweichung</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Odds ratio</source>
            <translation>Chancenverhältnis</translation>
        </message>
        <message>
            <source>The columns tell every yes from every no: no odds ratio is finite. Leave out the column that is made from the answer.</source>
            <translation>Die Spalten trennen jedes Ja von jedem Nein: Kein Chancenverhältnis ist endlich. Lassen Sie die Spalte weg, die aus der Antwort gemacht ist.</translation>
        </message>
        <message>
            <source>No column has an odds ratio: choose columns that vary.</source>
            <translation>Keine Spalte hat ein Chancenverhältnis: Wählen Sie Spalten, deren Werte sich unterscheiden.</translation>
        </message>
        <message>
            <source>the %1 clearest</source>
            <translation>die %1 deutlichsten</translation>
        </message>
        <message>
            <source>Customers by chance, the highest first, in ten parts of one size</source>
            <translation>Kunden nach Wahrscheinlichkeit, die höchste zuerst, in zehn gleich großen Teilen</translation>
        </message>
        <message>
            <source>Tenth</source>
            <translation>Zehntel</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Kunden</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Those of the tenth that said yes</source>
            <translation>Die des Zehntels, die ja gesagt haben</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Quote</translation>
        </message>
        <message>
            <source>Those that said yes, over all of the tenth</source>
            <translation>Die ja gesagt haben, geteilt durch alle des Zehntels</translation>
        </message>
        <message>
            <source>The best %1 hold %2 of the responses</source>
            <translation>Die besten %1 enthalten %2 der Reaktionen</translation>
        </message>
        <message>
            <source>Acceptance in % by tenth of the customers, the highest chance first</source>
            <translation>Annahme in % je Zehntel der Kunden, die höchste Wahrscheinlichkeit zuerst</translation>
        </message>
        <message>
            <source>Rate in %</source>
            <translation>Rate in %</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Alle %1</translation>
        </message>
        <message>
            <source>Customers by chance, the lowest first, in ten parts of one size</source>
            <translation>Kunden nach Wahrscheinlichkeit, die niedrigste zuerst, in zehn gleich großen Teilen</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Erwartet</translation>
        </message>
        <message>
            <source>The mean of their chances</source>
            <translation>Das Mittel ihrer Wahrscheinlichkeiten</translation>
        </message>
        <message>
            <source>Observed</source>
            <translation>Beobachtet</translation>
        </message>
        <message>
            <source>Expected against observed acceptance</source>
            <translation>Erwartete gegenüber beobachteter Annahme</translation>
        </message>
        <message>
            <source>The chances are off in places</source>
            <translation>Die Wahrscheinlichkeiten stimmen stellenweise nicht</translation>
        </message>
        <message>
            <source>The chances can be taken as they are</source>
            <translation>Die Wahrscheinlichkeiten gelten, wie sie sind</translation>
        </message>
        <message>
            <source>Tenths of the customers by chance, in %</source>
            <translation>Zehntel der Kunden nach Wahrscheinlichkeit, in %</translation>
        </message>
        <message>
            <source>Expected rate in %</source>
            <translation>Erwartete Rate in %</translation>
        </message>
        <message>
            <source>Observed rate in %</source>
            <translation>Beobachtete Rate in %</translation>
        </message>
        <message>
            <source>As expected</source>
            <translation>Wie erwartet</translation>
        </message>
        <message>
            <source>There are no tenths to compare.</source>
            <translation>Es gibt keine Zehntel zu vergleichen.</translation>
        </message>
        <message>
            <source>Odds ratios</source>
            <translation>Chancenverhältnisse</translation>
        </message>
        <message>
            <source>Logistic regression of “%1”, 95 % intervals by Wald</source>
            <translation>Logistische Regression von „%1“, 95-%-Intervalle nach Wald</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Untergrenze</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Obergrenze</translation>
        </message>
        <message>
            <source>p</source>
            <translation>p</translation>
        </message>
        <message>
            <source>The chance of such an odds ratio, or one farther from 1, where there is none (Wald, two-sided)</source>
            <translation>Die Wahrscheinlichkeit eines solchen Chancenverhältnisses oder eines weiter von 1 entfernten, wo es keines gibt (Wald, zweiseitig)</translation>
        </message>
        <message>
            <source>Per unit</source>
            <translation>Je Einheit</translation>
        </message>
        <message>
            <source>Odds ratio of one unit of the column more</source>
            <translation>Chancenverhältnis einer Einheit mehr in der Spalte</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>Schätzer</translation>
        </message>
        <message>
            <source>Logarithm of the odds ratio of one unit</source>
            <translation>Logarithmus des Chancenverhältnisses einer Einheit</translation>
        </message>
        <message>
            <source>Std. error</source>
            <translation>Std.-Fehler</translation>
        </message>
        <message>
            <source>Standard error of the estimate, from the curvature of the likelihood at its top</source>
            <translation>Standardfehler des Schätzers, aus der Krümmung der Likelihood an ihrer Spitze</translation>
        </message>
        <message>
            <source>How well the model fits</source>
            <translation>Wie gut das Modell passt</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>A figure of the whole model</source>
            <translation>Eine Zahl des ganzen Modells</translation>
        </message>
        <message>
            <source>Log-likelihood</source>
            <translation>Log-Likelihood</translation>
        </message>
        <message>
            <source>Sum of the logarithms of the chances of what was answered</source>
            <translation>Summe der Logarithmen der Wahrscheinlichkeiten dessen, was geantwortet wurde</translation>
        </message>
        <message>
            <source>Log-likelihood without columns</source>
            <translation>Log-Likelihood ohne Spalten</translation>
        </message>
        <message>
            <source>The same where everybody has the rate of all</source>
            <translation>Dasselbe, wenn jeder die Rate aller hat</translation>
        </message>
        <message>
            <source>Pseudo R² (McFadden)</source>
            <translation>Pseudo-R² (McFadden)</translation>
        </message>
        <message>
            <source>1 less the first log-likelihood over the second</source>
            <translation>1 minus die erste Log-Likelihood, geteilt durch die zweite</translation>
        </message>
        <message>
            <source>Pseudo R² (Nagelkerke)</source>
            <translation>Pseudo-R² (Nagelkerke)</translation>
        </message>
        <message>
            <source>1 less the likelihood ratio to the power of 2/n, over the largest value that it can have</source>
            <translation>1 minus das Likelihood-Verhältnis hoch 2/n, geteilt durch den größten Wert, den es haben kann</translation>
        </message>
        <message>
            <source>AIC</source>
            <translation>AIC</translation>
        </message>
        <message>
            <source>2 times the number of estimates less 2 times the log-likelihood</source>
            <translation>2-mal die Zahl der Schätzer minus 2-mal die Log-Likelihood</translation>
        </message>
        <message>
            <source>Area under the curve</source>
            <translation>Fläche unter der Kurve</translation>
        </message>
        <message>
            <source>The share of all pairs of one who accepted and one who did not in which the first has the higher chance, ties one half</source>
            <translation>Der Anteil aller Paare aus einem, der annahm, und einem, der ablehnte, in denen der Erste die höhere Wahrscheinlichkeit hat, Gleichstand zur Hälfte</translation>
        </message>
        <message>
            <source>Hosmer–Lemeshow χ²</source>
            <translation>Hosmer–Lemeshow χ²</translation>
        </message>
        <message>
            <source>Squared distances of observed from expected answers over ten tenths, 8 degrees of freedom</source>
            <translation>Quadrierte Abstände der beobachteten von den erwarteten Antworten über zehn Zehntel, 8 Freiheitsgrade</translation>
        </message>
        <message>
            <source>Hosmer–Lemeshow p</source>
            <translation>Hosmer–Lemeshow p</translation>
        </message>
        <message>
            <source>Small where the chances are off</source>
            <translation>Klein, wo die Wahrscheinlichkeiten nicht stimmen</translation>
        </message>
        <message>
            <source>Customers by chance</source>
            <translation>Kunden nach Wahrscheinlichkeit</translation>
        </message>
        <message>
            <source>The first %1 of %2</source>
            <translation>Die ersten %1 von %2</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Chance</source>
            <translation>Wahrscheinlichkeit</translation>
        </message>
        <message>
            <source>Place among all customers by chance, in ten parts</source>
            <translation>Platz unter allen Kunden nach Wahrscheinlichkeit, in zehn Teilen</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Bisher</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>angenommen</translation>
        </message>
        <message>
            <source>not accepted</source>
            <translation>nicht angenommen</translation>
        </message>
    </context>
    <context>
        <name>ResponseStudy</name>
        <message>
            <source>The column has %1 categories, too many for a regression</source>
            <translation>Die Spalte hat %1 Kategorien, zu viele für eine Regression</translation>
        </message>
        <message>
            <source>Choose a column with 50 categories at most</source>
            <translation>Wählen Sie eine Spalte mit höchstens 50 Kategorien</translation>
        </message>
        <message>
            <source>The column does not say yes or no</source>
            <translation>Die Spalte enthält nicht Ja oder Nein</translation>
        </message>
        <message>
            <source>Choose a column of yes and no, or of 0 and 1</source>
            <translation>Wählen Sie eine Spalte mit Ja und Nein oder mit 0 und 1</translation>
        </message>
        <message>
            <source>No row has a value in every column</source>
            <translation>Keine Zeile hat in jeder Spalte einen Wert</translation>
        </message>
        <message>
            <source>All rows have the same answer</source>
            <translation>Alle Zeilen haben dieselbe Antwort</translation>
        </message>
        <message>
            <source>There are not more rows than columns</source>
            <translation>Es gibt nicht mehr Zeilen als Spalten</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>customers with a value in every column</source>
            <translation>Kunden mit einem Wert in jeder Spalte</translation>
        </message>
        <message>
            <source>customers of the highest chance</source>
            <translation>Kunden mit der höchsten Wahrscheinlichkeit</translation>
        </message>
        <message>
            <source>all others</source>
            <translation>alle anderen</translation>
        </message>
        <message>
            <source>No column says who accepted an offer</source>
            <translation>Keine Spalte sagt, wer ein Angebot angenommen hat</translation>
        </message>
        <message>
            <source>Name a column of yes and no</source>
            <translation>Nennen Sie eine Spalte mit Ja und Nein</translation>
        </message>
        <message>
            <source>Choose other columns, or fewer filters</source>
            <translation>Wählen Sie andere Spalten oder weniger Filter</translation>
        </message>
    </context>
    <context>
        <name>ResponseWords</name>
        <message>
            <source>“%1” has the same value in every row: it explains nothing</source>
            <translation>„%1“ hat in jeder Zeile denselben Wert und erklärt nichts</translation>
        </message>
        <message>
            <source>“%1” follows from the columns before it: it was left out</source>
            <translation>„%1“ ergibt sich aus den Spalten davor und wurde ausgelassen</translation>
        </message>
        <message>
            <source>“%1” tells yes from no without a mistake: its odds ratio grows without end</source>
            <translation>„%1“ trennt Ja und Nein fehlerfrei: Das Chancenverhältnis wächst unbegrenzt</translation>
        </message>
        <message>
            <source>“%1” tells yes from no without a mistake: its odds ratio shrinks towards 0</source>
            <translation>„%1“ trennt Ja und Nein fehlerfrei: Das Chancenverhältnis sinkt gegen 0</translation>
        </message>
        <message>
            <source>Odds ratio of a logistic regression on all columns together: the odds of yes are multiplied by it where the column is one step higher and the others are the same. Interval: Wald, 95 %</source>
            <translation>Chancenverhältnis einer logistischen Regression auf alle Spalten zusammen: Die Chancen für ja werden damit malgenommen, wenn die Spalte eine Stufe höher ist und die anderen gleich sind. Intervall: Wald, 95 %</translation>
        </message>
        <message>
            <source>Chance of yes by the logistic regression, from all columns chosen</source>
            <translation>Wahrscheinlichkeit für ja nach der logistischen Regression, aus allen gewählten Spalten</translation>
        </message>
        <message>
            <source>Intercept</source>
            <translation>Konstante</translation>
        </message>
        <message>
            <source>%1, %2 more</source>
            <extracomment>a column and by how much it is higher: "Income, 25,173 more"</extracomment>
            <translation>%1, %2 mehr</translation>
        </message>
        <message>
            <source>%1 (%2 to %3)</source>
            <comment>an odds ratio and its interval</comment>
            <translation>%1 (%2 bis %3)</translation>
        </message>
        <message>
            <source>Customers with “%1” “%2”</source>
            <translation>Kunden mit „%1“ „%2“</translation>
        </message>
        <message>
            <source>Customers without “%1” “%2”</source>
            <translation>Kunden ohne „%1“ „%2“</translation>
        </message>
        <message>
            <source>Customers with “%1”</source>
            <translation>Kunden mit „%1“</translation>
        </message>
        <message>
            <source>Customers without “%1”</source>
            <translation>Kunden ohne „%1“</translation>
        </message>
        <message>
            <source>Customers with “%1” above %2</source>
            <translation>Kunden mit „%1“ über %2</translation>
        </message>
        <message>
            <source>Customers with “%1” of %2 at most</source>
            <translation>Kunden mit „%1“ von höchstens %2</translation>
        </message>
        <message>
            <source>Rate: %1</source>
            <translation>Rate: %1</translation>
        </message>
        <message>
            <source>%1 accept in %2 of cases, all others never.</source>
            <translation>%1 nehmen in %2 der Fälle an, alle anderen nie.</translation>
        </message>
        <message>
            <source>%1 accept %2 times as often as the others (%3 against %4).</source>
            <translation>%1 nehmen %2-mal so oft an wie die anderen (%3 gegenüber %4).</translation>
        </message>
        <message>
            <source>How many times as often</source>
            <translation>Wie viel Mal so oft</translation>
        </message>
        <message>
            <source>None of the columns tells who accepts: what differs may be chance.</source>
            <translation>Keine der Spalten sagt, wer annimmt: Was sich unterscheidet, kann Zufall sein.</translation>
        </message>
        <message>
            <source>The best %1 by chance hold %2 of the responses: %3 of them accept, of all %4.</source>
            <translation>Die besten %1 nach Wahrscheinlichkeit enthalten %2 der Reaktionen: %3 von ihnen nehmen an, von allen %4.</translation>
        </message>
        <message>
            <source>Share of the responses</source>
            <translation>Anteil an den Reaktionen</translation>
        </message>
        <message>
            <source>Rate of the best</source>
            <translation>Rate der besten</translation>
        </message>
        <message>
            <source>Rate of all</source>
            <translation>Rate aller</translation>
        </message>
        <message>
            <source>Share of the customers</source>
            <translation>Anteil an den Kunden</translation>
        </message>
        <message>
            <source>hardly</source>
            <comment>how well the model tells yes from no</comment>
            <translation>kaum</translation>
        </message>
        <message>
            <source>poorly</source>
            <comment>how well the model tells yes from no</comment>
            <translation>schlecht</translation>
        </message>
        <message>
            <source>usefully</source>
            <comment>how well the model tells yes from no</comment>
            <translation>brauchbar</translation>
        </message>
        <message>
            <source>well</source>
            <comment>how well the model tells yes from no</comment>
            <translation>gut</translation>
        </message>
        <message>
            <source>%1 of %2 accepted (%3). The columns tell them from the others %4: of two customers of whom one accepted, the model names the right one with a chance of %5.</source>
            <translation>%1 von %2 nahmen an (%3). Die Spalten unterscheiden sie von den anderen %4: Von zwei Kunden, von denen einer annahm, nennt das Modell den richtigen mit einer Wahrscheinlichkeit von %5.</translation>
        </message>
        <message>
            <source>Customers who accepted</source>
            <translation>Kunden, die annahmen</translation>
        </message>
        <message>
            <source>Customers in the model</source>
            <translation>Kunden im Modell</translation>
        </message>
        <message>
            <source>Area under the curve</source>
            <translation>Fläche unter der Kurve</translation>
        </message>
        <message>
            <source>The share of all pairs of one who accepted and one who did not in which the first has the higher chance, ties one half</source>
            <translation>Der Anteil aller Paare aus einem, der annahm, und einem, der ablehnte, in denen der Erste die höhere Wahrscheinlichkeit hat, Gleichstand zur Hälfte</translation>
        </message>
        <message>
            <source>The chances are off: expected and observed rates differ (Hosmer–Lemeshow, %1).</source>
            <translation>Die Wahrscheinlichkeiten stimmen nicht: Erwartete und beobachtete Raten unterscheiden sich (Hosmer–Lemeshow, %1).</translation>
        </message>
        <message>
            <source>The chances can be taken as they are (Hosmer–Lemeshow, %1).</source>
            <translation>Die Wahrscheinlichkeiten gelten, wie sie sind (Hosmer–Lemeshow, %1).</translation>
        </message>
        <message>
            <source>Hosmer–Lemeshow, p-value</source>
            <translation>Hosmer–Lemeshow, p-Wert</translation>
        </message>
        <message>
            <source>χ² of the observed against the expected answers of ten tenths by chance, 8 degrees of freedom</source>
            <translation>χ² der beobachteten gegenüber den erwarteten Antworten von zehn Zehnteln nach Wahrscheinlichkeit, 8 Freiheitsgrade</translation>
        </message>
        <message>
            <source>Nothing here says whom to write to first. Try other columns, or an offer to a random part of the customers to learn from.</source>
            <translation>Nichts hier sagt, wen Sie zuerst anschreiben sollten. Versuchen Sie andere Spalten oder ein Angebot an einen zufälligen Teil der Kunden, um daraus zu lernen.</translation>
        </message>
        <message>
            <source>The order by chance does no better than any other here: do not choose by it.</source>
            <translation>Die Reihenfolge nach Wahrscheinlichkeit ist hier nicht besser als jede andere: nicht danach auswählen.</translation>
        </message>
        <message>
            <source>Write to the %1 of highest chance first: %2 times as many of them accept as of all. Write to a random part of the rest as well, to see whether it holds.</source>
            <translation>Schreiben Sie zuerst die %1 mit der höchsten Wahrscheinlichkeit an: Von ihnen nehmen %2-mal so viele an wie von allen. Schreiben Sie auch einen zufälligen Teil der übrigen an, um zu sehen, ob es stimmt.</translation>
        </message>
        <message>
            <source>Rate of the best against all</source>
            <translation>Rate der besten gegenüber allen</translation>
        </message>
        <message>
            <source>What goes with acceptance need not cause it. The figures are of the customers that the model was made of: expect a little less of new ones.</source>
            <translation>Was mit der Annahme einhergeht, muss sie nicht bewirken. Die Zahlen sind die der Kunden, aus denen das Modell gemacht ist: Erwarten Sie bei neuen etwas weniger.</translation>
        </message>
        <message>
            <source>The columns tell every yes from every no: no odds ratio is finite. Is one of them made from the answer?</source>
            <translation>Die Spalten trennen jedes Ja von jedem Nein: Kein Chancenverhältnis ist endlich. Ist eine von ihnen aus der Antwort gemacht?</translation>
        </message>
        <message>
            <source>Too few customers to rely on: %1.</source>
            <translation>Zu wenige Kunden, um sich darauf zu verlassen: %1.</translation>
        </message>
        <message>
            <source>“%1” is compared with “%2”.</source>
            <translation>„%1“ wird mit „%2“ verglichen.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer(s) lack a value in one of the columns and have no chance here.</source>
            <translation>
                <numerusform>%Ln Kunden fehlt ein Wert in einer der Spalten; er hat hier keine Wahrscheinlichkeit.</numerusform>
                <numerusform>%Ln Kunden fehlt ein Wert in einer der Spalten; sie haben hier keine Wahrscheinlichkeit.</numerusform>
            </translation>
        </message>
        <message>
            <source>The estimates did not settle: fewer columns may help.</source>
            <translation>Die Schätzer kamen nicht zur Ruhe: Weniger Spalten können helfen.</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>No role</source>
            <translation>Keine Rolle</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Birth year</source>
            <translation>Geburtsjahr</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Geschlecht</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Bildung</translation>
        </message>
        <message>
            <source>Marital status</source>
            <translation>Familienstand</translation>
        </message>
        <message>
            <source>Income</source>
            <translation>Einkommen</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Bestellung</translation>
        </message>
        <message>
            <source>Order date</source>
            <translation>Bestelldatum</translation>
        </message>
        <message>
            <source>Order status</source>
            <translation>Bestellstatus</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>Unit price</source>
            <translation>Stückpreis</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Product name</source>
            <translation>Produktname</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>Purchase frequency</source>
            <translation>Kaufhäufigkeit</translation>
        </message>
        <message>
            <source>Recency</source>
            <translation>Aktualität</translation>
        </message>
        <message>
            <source>Frequency</source>
            <translation>Häufigkeit</translation>
        </message>
        <message>
            <source>Monetary value</source>
            <translation>Geldwert</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Reaktion</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Event time</source>
            <translation>Ereigniszeit</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Kampagne</translation>
        </message>
    </context>
    <context>
        <name>Samples</name>
        <message>
            <source>Age groups and regions</source>
            <translation>Altersgruppen und Regionen</translation>
        </message>
        <message>
            <source>Who buys how often, and how much?</source>
            <translation>Wer kauft wie oft und wie viel?</translation>
        </message>
        <message>
            <source>Online orders</source>
            <translation>Online-Bestellungen</translation>
        </message>
        <message>
            <source>There is no such sample</source>
            <translation>Dieses Beispiel gibt es nicht</translation>
        </message>
        <message>
            <source>Choose one on the welcome page</source>
            <translation>Wählen Sie eines auf der Startseite</translation>
        </message>
        <message>
            <source>The sample cannot be written</source>
            <translation>Das Beispiel kann nicht geschrieben werden</translation>
        </message>
        <message>
            <source>Check the folder, its permissions and the free space</source>
            <translation>Prüfen Sie den Ordner, seine Zugriffsrechte und den freien Speicherplatz</translation>
        </message>
        <message>
            <source>What do a shop’s order lines hold?</source>
            <translation>Was steht in den Bestellzeilen eines Shops?</translation>
        </message>
    </context>
    <context>
        <name>SaveFile</name>
        <message>
            <source>The file cannot be written: %1</source>
            <translation>Die Datei kann nicht geschrieben werden: %1</translation>
        </message>
        <message>
            <source>Check the folder, its permissions and the free space</source>
            <translation>Prüfen Sie den Ordner, seine Zugriffsrechte und den freien Speicherplatz</translation>
        </message>
    </context>
    <context>
        <name>SecretStore</name>
        <message>
            <source>Choose to be asked each time, or start a keyring such as GNOME Keyring or KWallet</source>
            <translation>Lassen Sie sich jedes Mal fragen, oder starten Sie einen Schlüsselbund wie GNOME Keyring oder KWallet</translation>
        </message>
        <message>
            <source>The system's keyring stays locked</source>
            <translation>Der Schlüsselbund des Systems bleibt gesperrt</translation>
        </message>
        <message>
            <source>Unlock it, or choose to be asked each time</source>
            <translation>Entsperren Sie ihn, oder lassen Sie sich jedes Mal fragen</translation>
        </message>
        <message>
            <source>This computer has no keyring</source>
            <translation>Dieser Rechner hat keinen Schlüsselbund</translation>
        </message>
        <message>
            <source>The system's keyring cannot be used</source>
            <translation>Der Schlüsselbund des Systems lässt sich nicht verwenden</translation>
        </message>
        <message>
            <source>The system's keyring does not answer</source>
            <translation>Der Schlüsselbund des Systems antwortet nicht</translation>
        </message>
    </context>
    <context>
        <name>SendCommand</name>
        <message>
            <source>Mails files.</source>
            <translation>Versendet Dateien per E-Mail.</translation>
        </message>
        <message>
            <source>See clientele send --help</source>
            <translation>Siehe clientele send --help</translation>
        </message>
        <message>
            <source>The file cannot be read</source>
            <translation>Die Datei kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>The file is too large for this</source>
            <translation>Die Datei ist dafür zu groß</translation>
        </message>
        <message>
            <source>Attach it instead</source>
            <translation>Hängen Sie sie stattdessen an</translation>
        </message>
        <message>
            <source>The password file is empty</source>
            <translation>Die Passwortdatei ist leer</translation>
        </message>
        <message>
            <source>Write the password into its first line</source>
            <translation>Schreiben Sie das Passwort in ihre erste Zeile</translation>
        </message>
        <message>
            <source>The password file does not hold text</source>
            <translation>Die Passwortdatei enthält keinen Text</translation>
        </message>
        <message>
            <source>This kind of security does not exist</source>
            <translation>Diese Art der Verschlüsselung gibt es nicht</translation>
        </message>
        <message>
            <source>Write starttls, tls or none</source>
            <translation>Schreiben Sie starttls, tls oder none</translation>
        </message>
        <message>
            <source>This login method does not exist</source>
            <translation>Dieses Anmeldeverfahren gibt es nicht</translation>
        </message>
        <message>
            <source>There is a password, but no user name</source>
            <translation>Es gibt ein Passwort, aber keinen Benutzernamen</translation>
        </message>
        <message>
            <source>The password is missing</source>
            <translation>Das Passwort fehlt</translation>
        </message>
        <message>
            <source>Give both --user and --password-file, or neither</source>
            <translation>Geben Sie --user und --password-file beide an oder keines davon</translation>
        </message>
        <message>
            <source>The user name holds a control character</source>
            <translation>Der Benutzername enthält ein Steuerzeichen</translation>
        </message>
        <message>
            <source>Write it without</source>
            <translation>Schreiben Sie ihn ohne dieses</translation>
        </message>
        <message>
            <source>The mail server is missing</source>
            <translation>Der Mailserver fehlt</translation>
        </message>
        <message>
            <source>Write --server smtp.example.org:587</source>
            <translation>Schreiben Sie --server smtp.example.org:587</translation>
        </message>
        <message>
            <source>This is not a number of seconds</source>
            <translation>Das ist keine Anzahl von Sekunden</translation>
        </message>
        <message>
            <source>Write a whole number from 1 on</source>
            <translation>Schreiben Sie eine ganze Zahl ab 1</translation>
        </message>
        <message>
            <source>This is no option</source>
            <translation>Diese Option gibt es nicht</translation>
        </message>
        <message>
            <source>Write --attach before files</source>
            <translation>Schreiben Sie --attach vor Dateien</translation>
        </message>
        <message>
            <source>The attachment cannot be read</source>
            <translation>Der Anhang kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>Check that the file exists and may be read</source>
            <translation>Prüfen Sie, ob die Datei existiert und gelesen werden darf</translation>
        </message>
        <message>
            <source>Sending: %1 of %2</source>
            <translation>Senden: %1 von %2</translation>
        </message>
        <message>
            <source>Recipients, separated by commas.</source>
            <translation>Empfänger, durch Kommas getrennt.</translation>
        </message>
        <message>
            <source>Recipients of a copy.</source>
            <translation>Empfänger einer Kopie.</translation>
        </message>
        <message>
            <source>Recipients whom the others do not see.</source>
            <translation>Empfänger, die die anderen nicht sehen.</translation>
        </message>
        <message>
            <source>The sender.</source>
            <translation>Der Absender.</translation>
        </message>
        <message>
            <source>The subject.</source>
            <translation>Der Betreff.</translation>
        </message>
        <message>
            <source>The message, as a text file.</source>
            <translation>Die Nachricht, als Textdatei.</translation>
        </message>
        <message>
            <source>The mail server.</source>
            <translation>Der Mailserver.</translation>
        </message>
        <message>
            <source>starttls (default), tls or none.</source>
            <translation>starttls (Vorgabe), tls oder none.</translation>
        </message>
        <message>
            <source>The user name at the server.</source>
            <translation>Der Benutzername auf dem Server.</translation>
        </message>
        <message>
            <source>A file whose first line is the password; - reads standard input.</source>
            <translation>Eine Datei, deren erste Zeile das Passwort ist; - liest die Standardeingabe.</translation>
        </message>
        <message>
            <source>Certificates to trust beside the system's, in PEM format.</source>
            <translation>Zertifikate, denen neben denen des Systems vertraut wird, im PEM-Format.</translation>
        </message>
        <message>
            <source>The longest wait for each answer of the server.</source>
            <translation>Die längste Wartezeit auf jede Antwort des Servers.</translation>
        </message>
        <message>
            <source>Allow --security none to other computers.</source>
            <translation>--security none auch zu anderen Computern zulassen.</translation>
        </message>
        <message>
            <source>Files to attach.</source>
            <translation>Anzuhängende Dateien.</translation>
        </message>
        <message>
            <source>The sender is missing</source>
            <translation>Der Absender fehlt</translation>
        </message>
        <message>
            <source>Write --from name@example.org</source>
            <translation>Schreiben Sie --from name@example.org</translation>
        </message>
        <message>
            <source>Nobody is to receive the message</source>
            <translation>Die Nachricht hat keinen Empfänger</translation>
        </message>
        <message>
            <source>Write at least one address</source>
            <translation>Schreiben Sie mindestens eine Adresse</translation>
        </message>
        <message>
            <source>The subject holds a line break or another control character</source>
            <translation>Der Betreff enthält einen Zeilenumbruch oder ein anderes Steuerzeichen</translation>
        </message>
        <message>
            <source>Write it on one line</source>
            <translation>Schreiben Sie ihn in eine Zeile</translation>
        </message>
        <message>
            <source>Write auto, plain, login, cram-md5, scram-sha-256 or xoauth2</source>
            <translation>Schreiben Sie auto, plain, login, cram-md5, scram-sha-256 oder xoauth2</translation>
        </message>
        <message>
            <source>The login method: auto (default), plain, login, cram-md5, scram-sha-256, or xoauth2 with an access token as password.</source>
            <translation>Die Anmeldeart: auto (Vorgabe), plain, login, cram-md5, scram-sha-256 oder xoauth2 mit einem Zugriffstoken als Passwort.</translation>
        </message>
        <message>
            <source>it waits in the outbox until %1, or until this command runs again</source>
            <translation>die Nachricht wartet im Postausgang bis %1 oder bis dieser Befehl erneut läuft</translation>
        </message>
        <message>
            <source>%1; %2</source>
            <translation>%1; %2</translation>
        </message>
        <message>
            <source>A message waits whose password is not known</source>
            <translation>Eine Nachricht wartet, deren Passwort nicht bekannt ist</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 auf %2</translation>
        </message>
        <message>
            <source>Give --user and --password-file, or send from a saved account</source>
            <translation>Geben Sie --user und --password-file an, oder senden Sie von einem gespeicherten Konto</translation>
        </message>
        <message>
            <source>The account's password is not in the keyring</source>
            <translation>Das Passwort des Kontos ist nicht im Schlüsselbund</translation>
        </message>
        <message>
            <source>Save it in the window, or give --server, --user and --password-file</source>
            <translation>Speichern Sie es im Fenster, oder geben Sie --server, --user und --password-file an</translation>
        </message>
        <message>
            <source>The account is not signed in</source>
            <translation>Das Konto ist nicht angemeldet</translation>
        </message>
        <message>
            <source>Sign in in the window</source>
            <translation>Melden Sie sich im Fenster an</translation>
        </message>
        <message>
            <source>The account says this already</source>
            <translation>Das Konto legt dies bereits fest</translation>
        </message>
        <message>
            <source>Leave out either this or --account</source>
            <translation>Lassen Sie entweder dies oder --account weg</translation>
        </message>
        <message>
            <source>An account saved in the window, instead of the options above.</source>
            <translation>Ein im Fenster gespeichertes Konto anstelle der obigen Optionen.</translation>
        </message>
        <message>
            <source>hour, day, week or month: a second run in it with the same inputs, recipients and subject sends nothing and prints the first one's result.</source>
            <translation>hour, day, week oder month: Ein zweiter Lauf in diesem Zeitraum mit denselben Eingaben, Empfängern und demselben Betreff sendet nichts und gibt das Ergebnis des ersten aus.</translation>
        </message>
        <message>
            <source>Send what waits in the outbox and is due, and nothing else.</source>
            <translation>Sendet, was im Postausgang wartet und fällig ist, und sonst nichts.</translation>
        </message>
        <message>
            <source>With --outbox: what is not due as well.</source>
            <translation>Mit --outbox: auch, was noch nicht fällig ist.</translation>
        </message>
        <message>
            <source>This period does not exist</source>
            <translation>Diesen Zeitraum gibt es nicht</translation>
        </message>
        <message>
            <source>Write hour, day, week or month</source>
            <translation>Schreiben Sie hour, day, week oder month</translation>
        </message>
    </context>
    <context>
        <name>SendWords</name>
        <message numerus="yes">
            <source>%Ln recipient(s)</source>
            <translation>
                <numerusform>%Ln Empfänger</numerusform>
                <numerusform>%Ln Empfänger</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, all at %2.</source>
            <comment>3 recipients, all at example.org.</comment>
            <translation>%1, alle bei %2.</translation>
        </message>
        <message>
            <source>%1, all outside %2.</source>
            <translation>%1, alle außerhalb von %2.</translation>
        </message>
        <message>
            <source>%1: %2 at %3, %4 outside.</source>
            <translation>%1: %2 bei %3, %4 außerhalb.</translation>
        </message>
        <message>
            <source>Sending: %1 of %2 (%3)</source>
            <translation>Wird gesendet: %1 von %2 (%3)</translation>
        </message>
    </context>
    <context>
        <name>ShareContent</name>
        <message>
            <source>Leave out personal columns</source>
            <translation>Personenbezogene Spalten weglassen</translation>
        </message>
        <message>
            <source>Also mask groups under 5</source>
            <translation>Auch Gruppen unter 5 maskieren</translation>
        </message>
        <message>
            <source>Leave nothing out…</source>
            <translation>Nichts weglassen…</translation>
        </message>
        <message>
            <source>asks again before sending</source>
            <translation>fragt vor dem Senden noch einmal</translation>
        </message>
        <message>
            <source>Dear all,

the report "{report}" is attached. In short: {finding}.
</source>
            <extracomment>Words in braces are placeholders: they stay as they are.</extracomment>
            <translation>Guten Tag,

anbei der Bericht „{report}“. Kurz gesagt: {finding}.
</translation>
        </message>
        <message>
            <source>the name of the data</source>
            <translation>der Name der Daten</translation>
        </message>
        <message>
            <source>the day of the report</source>
            <translation>der Tag des Berichts</translation>
        </message>
        <message>
            <source>what stands out most</source>
            <translation>was am meisten auffällt</translation>
        </message>
        <message>
            <source>the title of the report</source>
            <translation>der Titel des Berichts</translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s), vector</source>
            <translation>
                <numerusform>%Ln Seite, Vektorgrafik</numerusform>
                <numerusform>%Ln Seiten, Vektorgrafik</numerusform>
            </translation>
        </message>
        <message>
            <source>data, steps, definitions</source>
            <translation>Daten, Schritte, Definitionen</translation>
        </message>
    </context>
    <context>
        <name>SmtpBody</name>
        <message>
            <source>The message could not be read to its end</source>
            <translation>Die Nachricht konnte nicht bis zum Ende gelesen werden</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>SmtpEnvelope</name>
        <message>
            <source>The message has %1, the server takes at most %2</source>
            <translation>Die Nachricht hat %1, der Server nimmt höchstens %2 an</translation>
        </message>
        <message>
            <source>Make the attachments smaller, or share them another way</source>
            <translation>Verkleinern Sie die Anhänge oder geben Sie sie auf anderem Weg weiter</translation>
        </message>
        <message>
            <source>The server takes no addresses with letters outside ASCII</source>
            <translation>Der Server nimmt keine Adressen mit Zeichen außerhalb von ASCII an</translation>
        </message>
        <message>
            <source>Ask for an address without such letters before the @, or use another server</source>
            <translation>Fragen Sie nach einer Adresse ohne solche Zeichen vor dem @, oder verwenden Sie einen anderen Server</translation>
        </message>
        <message>
            <source>The server takes only messages that are text</source>
            <translation>Der Server nimmt nur reine Textnachrichten an</translation>
        </message>
        <message>
            <source>Use another server</source>
            <translation>Verwenden Sie einen anderen Server</translation>
        </message>
        <message>
            <source>The server takes only seven-bit messages</source>
            <translation>Der Server nimmt nur 7-Bit-Nachrichten an</translation>
        </message>
    </context>
    <context>
        <name>SmtpErrors</name>
        <message>
            <source>Check the server's name and port; if its port is 587, choose STARTTLS</source>
            <translation>Prüfen Sie Name und Port des Servers; ist der Port 587, wählen Sie STARTTLS</translation>
        </message>
        <message>
            <source>This port seems to want STARTTLS; choose it, or port 465 for TLS</source>
            <translation>Dieser Port verlangt offenbar STARTTLS; wählen Sie es oder Port 465 für TLS</translation>
        </message>
        <message>
            <source>Port 465 wants TLS from the start: choose TLS instead of STARTTLS</source>
            <translation>Port 465 verlangt TLS von Anfang an: Wählen Sie TLS statt STARTTLS</translation>
        </message>
        <message>
            <source>If this port wants TLS from the start, choose TLS; else check the server's name and port</source>
            <translation>Verlangt dieser Port TLS von Anfang an, wählen Sie TLS; sonst prüfen Sie Name und Port des Servers</translation>
        </message>
        <message>
            <source>This provider has switched password logins off: ask its administrator to allow them, or save the message as .eml and send it from your mail program</source>
            <translation>Dieser Anbieter hat die Anmeldung mit Passwort abgeschaltet: Bitten Sie dessen Administrator, sie zuzulassen, oder speichern Sie die Nachricht als .eml und senden Sie sie mit Ihrem Mailprogramm</translation>
        </message>
        <message>
            <source>Google wants an app password here, not the one of the account: make one at myaccount.google.com/apppasswords, then try again</source>
            <translation>Google verlangt hier ein App-Passwort, nicht das des Kontos: Erstellen Sie eines unter myaccount.google.com/apppasswords und versuchen Sie es erneut</translation>
        </message>
        <message>
            <source>Check user name and password; with two-step login the provider wants an app password</source>
            <translation>Prüfen Sie Benutzername und Passwort; bei Anmeldung in zwei Schritten verlangt der Anbieter ein App-Passwort</translation>
        </message>
        <message>
            <source>The server cannot check the login now</source>
            <translation>Der Server kann die Anmeldung derzeit nicht prüfen</translation>
        </message>
        <message>
            <source>Try again later</source>
            <translation>Versuchen Sie es später erneut</translation>
        </message>
        <message>
            <source>The server refused user name or password</source>
            <translation>Der Server hat Benutzername oder Passwort abgelehnt</translation>
        </message>
        <message>
            <source>The server refused the login</source>
            <translation>Der Server hat die Anmeldung abgelehnt</translation>
        </message>
        <message>
            <source>The server wants a login: give user name and password</source>
            <translation>Der Server verlangt eine Anmeldung: Geben Sie Benutzername und Passwort an</translation>
        </message>
        <message>
            <source>Make the attachments smaller, or share them another way</source>
            <translation>Verkleinern Sie die Anhänge oder geben Sie sie auf anderem Weg weiter</translation>
        </message>
        <message>
            <source>Check the addresses of the recipients</source>
            <translation>Prüfen Sie die Adressen der Empfänger</translation>
        </message>
        <message>
            <source>Check the sender's address: many servers only take one that belongs to the login</source>
            <translation>Prüfen Sie die Adresse des Absenders: Viele Server nehmen nur eine an, die zur Anmeldung gehört</translation>
        </message>
        <message>
            <source>Check the server's name and port</source>
            <translation>Prüfen Sie Name und Port des Servers</translation>
        </message>
        <message>
            <source>Ask the server's administrator what this reply means</source>
            <translation>Fragen Sie den Administrator des Servers, was diese Antwort bedeutet</translation>
        </message>
        <message>
            <source>The server's certificate expired on %1</source>
            <translation>Das Zertifikat des Servers ist am %1 abgelaufen</translation>
        </message>
        <message>
            <source>The server's certificate is not valid before %1; is this computer's clock right?</source>
            <translation>Das Zertifikat des Servers ist vor dem %1 nicht gültig; geht die Uhr dieses Computers richtig?</translation>
        </message>
        <message>
            <source>The server's certificate is for %1, not for %2</source>
            <translation>Das Zertifikat des Servers gilt für %1, nicht für %2</translation>
        </message>
        <message>
            <source>The server's certificate was revoked</source>
            <translation>Das Zertifikat des Servers wurde widerrufen</translation>
        </message>
        <message>
            <source>The server's certificate is signed only by itself</source>
            <translation>Das Zertifikat des Servers ist nur von ihm selbst signiert</translation>
        </message>
        <message>
            <source>This computer does not know who issued the server's certificate</source>
            <translation>Dieser Computer kennt den Aussteller des Serverzertifikats nicht</translation>
        </message>
        <message>
            <source>Connecting to %1…</source>
            <translation>Verbinden mit %1…</translation>
        </message>
        <message>
            <source>Securing the connection…</source>
            <translation>Verbindung wird gesichert…</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Anmeldung läuft…</translation>
        </message>
        <message>
            <source>Naming the recipients…</source>
            <translation>Empfänger werden genannt…</translation>
        </message>
        <message>
            <source>Sending the message…</source>
            <translation>Nachricht wird gesendet…</translation>
        </message>
        <message>
            <source>Waiting for the server to confirm…</source>
            <translation>Warten auf die Bestätigung des Servers…</translation>
        </message>
        <message>
            <source>Saying goodbye…</source>
            <translation>Verbindung wird beendet…</translation>
        </message>
        <message>
            <source>The server does not take the message now</source>
            <translation>Der Server nimmt die Nachricht derzeit nicht an</translation>
        </message>
        <message>
            <source>Try again in some minutes</source>
            <translation>Versuchen Sie es in einigen Minuten erneut</translation>
        </message>
        <message>
            <source>The server gave an answer that does not fit</source>
            <translation>Der Server hat eine unpassende Antwort gegeben</translation>
        </message>
        <message>
            <source>The server refused to encrypt the connection</source>
            <translation>Der Server hat die Verschlüsselung der Verbindung abgelehnt</translation>
        </message>
        <message>
            <source>The server does not talk to this computer</source>
            <translation>Der Server spricht nicht mit diesem Computer</translation>
        </message>
        <message>
            <source>The server refused the sender</source>
            <translation>Der Server hat den Absender abgelehnt</translation>
        </message>
        <message>
            <source>The server refused every recipient</source>
            <translation>Der Server hat alle Empfänger abgelehnt</translation>
        </message>
        <message>
            <source>The server refused the message</source>
            <translation>Der Server hat die Nachricht abgelehnt</translation>
        </message>
        <message>
            <source>The server cannot be reached</source>
            <translation>Der Server ist nicht erreichbar</translation>
        </message>
        <message>
            <source>Check the server's name, the port and the network</source>
            <translation>Prüfen Sie den Namen des Servers, den Port und das Netzwerk</translation>
        </message>
        <message>
            <source>The server is silent</source>
            <translation>Der Server schweigt</translation>
        </message>
        <message>
            <source>The server did not answer in time</source>
            <translation>Der Server hat nicht rechtzeitig geantwortet</translation>
        </message>
        <message>
            <source>Try again later; nothing was delivered</source>
            <translation>Versuchen Sie es später erneut; es wurde nichts zugestellt</translation>
        </message>
        <message>
            <source>There is no server of this name</source>
            <translation>Es gibt keinen Server dieses Namens</translation>
        </message>
        <message>
            <source>Check the spelling, and the network</source>
            <translation>Prüfen Sie die Schreibweise und das Netzwerk</translation>
        </message>
        <message>
            <source>No mail server answers at this port</source>
            <translation>An diesem Port antwortet kein Mailserver</translation>
        </message>
        <message>
            <source>Check the port: 587 for STARTTLS, 465 for TLS</source>
            <translation>Prüfen Sie den Port: 587 für STARTTLS, 465 für TLS</translation>
        </message>
        <message>
            <source>The server closed the connection at once</source>
            <translation>Der Server hat die Verbindung sofort geschlossen</translation>
        </message>
        <message>
            <source>The server closed the connection</source>
            <translation>Der Server hat die Verbindung geschlossen</translation>
        </message>
        <message>
            <source>The connection failed</source>
            <translation>Die Verbindung ist fehlgeschlagen</translation>
        </message>
        <message>
            <source>The connection could not be encrypted</source>
            <translation>Die Verbindung konnte nicht verschlüsselt werden</translation>
        </message>
        <message>
            <source>issued by %1, SHA-256 %2</source>
            <translation>ausgestellt von %1, SHA-256 %2</translation>
        </message>
        <message>
            <source>Write the server's name as the provider gives it; if it is right, somebody may be in between</source>
            <translation>Schreiben Sie den Namen des Servers so, wie ihn der Anbieter angibt; stimmt er, könnte sich jemand dazwischengeschaltet haben</translation>
        </message>
        <message>
            <source>If a virus scanner or your company issued it, give its authority as CA file; else ask the server's administrator</source>
            <translation>Wenn ein Virenscanner oder Ihre Firma es ausgestellt hat, geben Sie deren Zertifizierungsstelle als CA-Datei an; sonst fragen Sie den Administrator des Servers</translation>
        </message>
        <message>
            <source>The server's answer is longer than any mail server's</source>
            <translation>Die Antwort des Servers ist länger als die jedes Mailservers</translation>
        </message>
        <message>
            <source>This is not a mail server for sending</source>
            <translation>Das ist kein Mailserver für den Versand</translation>
        </message>
        <message>
            <source>The server's answer cannot be understood</source>
            <translation>Die Antwort des Servers ist nicht zu verstehen</translation>
        </message>
        <message>
            <source>Try again; if it stays, ask the server's administrator</source>
            <translation>Versuchen Sie es erneut; bleibt es dabei, fragen Sie den Administrator des Servers</translation>
        </message>
        <message>
            <source>The server answered before it was asked</source>
            <translation>Der Server hat geantwortet, bevor er gefragt wurde</translation>
        </message>
        <message>
            <source>The message was sent, but the server did not confirm it; it may or may not arrive</source>
            <translation>Die Nachricht wurde gesendet, aber vom Server nicht bestätigt; es ist unklar, ob sie ankommt</translation>
        </message>
        <message>
            <source>Ask a recipient before you send it again</source>
            <translation>Fragen Sie einen Empfänger, bevor Sie sie erneut senden</translation>
        </message>
        <message>
            <source>There is no such mailbox</source>
            <translation>Dieses Postfach gibt es nicht</translation>
        </message>
        <message>
            <source>There is no such domain</source>
            <translation>Diese Domain gibt es nicht</translation>
        </message>
        <message>
            <source>The mailbox is full</source>
            <translation>Das Postfach ist voll</translation>
        </message>
        <message>
            <source>The mailbox is closed</source>
            <translation>Das Postfach ist geschlossen</translation>
        </message>
        <message>
            <source>The message is too large for this recipient</source>
            <translation>Die Nachricht ist für diesen Empfänger zu groß</translation>
        </message>
        <message>
            <source>Not taken now; try again in some minutes</source>
            <translation>Derzeit nicht angenommen; versuchen Sie es in einigen Minuten erneut</translation>
        </message>
        <message>
            <source>The server wants a login first</source>
            <translation>Der Server verlangt zuerst eine Anmeldung</translation>
        </message>
        <message>
            <source>The server does not allow it</source>
            <translation>Der Server lässt es nicht zu</translation>
        </message>
        <message>
            <source>The server does not take mail for this address</source>
            <translation>Der Server nimmt für diese Adresse keine E-Mails an</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>The server refused the access token</source>
            <translation>Der Server hat das Zugriffstoken abgelehnt</translation>
        </message>
        <message>
            <source>Sign in at the provider once more, with the account that sends</source>
            <translation>Melden Sie sich noch einmal beim Anbieter an, mit dem Konto, das sendet</translation>
        </message>
        <message>
            <source>The proxy cannot be reached</source>
            <translation>Der Proxy ist nicht erreichbar</translation>
        </message>
        <message>
            <source>Check the proxy's name and port</source>
            <translation>Prüfen Sie Name und Port des Proxys</translation>
        </message>
        <message>
            <source>The proxy refused user name or password</source>
            <translation>Der Proxy hat Benutzername oder Passwort abgelehnt</translation>
        </message>
        <message>
            <source>Check the login for the proxy</source>
            <translation>Prüfen Sie die Anmeldung beim Proxy</translation>
        </message>
        <message>
            <source>The proxy does not connect to the mail server</source>
            <translation>Der Proxy stellt keine Verbindung zum Mailserver her</translation>
        </message>
        <message>
            <source>%1 through %2</source>
            <translation>%1 über %2</translation>
        </message>
        <message>
            <source>Check the kind of the proxy, and whether it allows this port</source>
            <translation>Prüfen Sie die Art des Proxys und ob er diesen Port zulässt</translation>
        </message>
        <message>
            <source>The server shows another certificate than the one that you trust</source>
            <translation>Der Server zeigt ein anderes Zertifikat als das, dem Sie vertrauen</translation>
        </message>
        <message>
            <source>If the server's administrator has changed it, trust the new one; else somebody may be in between</source>
            <translation>Hat der Administrator des Servers es gewechselt, vertrauen Sie dem neuen; sonst könnte sich jemand dazwischengeschaltet haben</translation>
        </message>
    </context>
    <context>
        <name>SmtpLogin</name>
        <message>
            <source>The server's question does not fit this login method</source>
            <translation>Die Rückfrage des Servers passt nicht zu diesem Anmeldeverfahren</translation>
        </message>
        <message>
            <source>Choose another login method</source>
            <translation>Wählen Sie ein anderes Anmeldeverfahren</translation>
        </message>
    </context>
    <context>
        <name>SmtpSettings</name>
        <message>
            <source>This is not a mail server</source>
            <translation>Das ist kein Mailserver</translation>
        </message>
        <message>
            <source>Write HOST:PORT, for example smtp.example.org:587</source>
            <translation>Schreiben Sie HOST:PORT, zum Beispiel smtp.example.org:587</translation>
        </message>
        <message>
            <source>The mail server is missing</source>
            <translation>Der Mailserver fehlt</translation>
        </message>
        <message>
            <source>Write its name, for example smtp.example.org</source>
            <translation>Geben Sie seinen Namen ein, zum Beispiel smtp.example.org</translation>
        </message>
        <message>
            <source>A password is never sent without encryption</source>
            <translation>Ein Passwort wird nie unverschlüsselt gesendet</translation>
        </message>
        <message>
            <source>Choose STARTTLS or TLS, or send without a user name</source>
            <translation>Wählen Sie STARTTLS oder TLS, oder senden Sie ohne Benutzernamen</translation>
        </message>
        <message>
            <source>Mail without encryption is only sent to this computer</source>
            <translation>Unverschlüsselte E-Mails werden nur an diesen Computer gesendet</translation>
        </message>
        <message>
            <source>Choose STARTTLS or TLS; clear text to another computer must be allowed explicitly</source>
            <translation>Wählen Sie STARTTLS oder TLS; Klartext an einen anderen Computer muss ausdrücklich erlaubt werden</translation>
        </message>
        <message>
            <source>Nobody is to receive the message</source>
            <translation>Die Nachricht hat keinen Empfänger</translation>
        </message>
        <message>
            <source>Add an address</source>
            <translation>Fügen Sie eine Adresse hinzu</translation>
        </message>
        <message>
            <source>This is not an e-mail address</source>
            <translation>Das ist keine E-Mail-Adresse</translation>
        </message>
        <message>
            <source>Write it as name@example.org</source>
            <translation>Schreiben Sie sie als name@example.org</translation>
        </message>
        <message>
            <source>The user name holds a control character</source>
            <translation>Der Benutzername enthält ein Steuerzeichen</translation>
        </message>
        <message>
            <source>Write it without</source>
            <translation>Schreiben Sie ihn ohne dieses</translation>
        </message>
        <message>
            <source>The proxy's name or port is missing</source>
            <translation>Name oder Port des Proxys fehlt</translation>
        </message>
        <message>
            <source>Write both, or choose no proxy</source>
            <translation>Tragen Sie beides ein, oder wählen Sie keinen Proxy</translation>
        </message>
        <message>
            <source>This is not the SHA-256 fingerprint of a certificate</source>
            <translation>Das ist kein SHA-256-Fingerabdruck eines Zertifikats</translation>
        </message>
        <message>
            <source>Write its 64 hexadecimal digits, or leave it empty</source>
            <translation>Tragen Sie seine 64 hexadezimalen Ziffern ein, oder lassen Sie das Feld leer</translation>
        </message>
    </context>
    <context>
        <name>SmtpTls</name>
        <message>
            <source>unnamed</source>
            <translation>unbenannt</translation>
        </message>
        <message>
            <source>The CA file holds no certificate</source>
            <translation>Die CA-Datei enthält kein Zertifikat</translation>
        </message>
        <message>
            <source>Choose a file in PEM format</source>
            <translation>Wählen Sie eine Datei im PEM-Format</translation>
        </message>
    </context>
    <context>
        <name>Sources</name>
        <message>
            <source>The text is not %1</source>
            <translation>Der Text ist nicht in %1 kodiert</translation>
        </message>
        <message>
            <source>Choose another encoding</source>
            <translation>Wählen Sie eine andere Kodierung</translation>
        </message>
        <message>
            <source>A row is longer than %1</source>
            <translation>Eine Zeile ist länger als %1</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1, Zeile %2</translation>
        </message>
        <message>
            <source>Check that its lines end and that every quote is closed</source>
            <translation>Prüfen Sie, ob die Zeilen enden und jedes Anführungszeichen geschlossen ist</translation>
        </message>
        <message>
            <source>The file cannot be written: %1</source>
            <translation>Die Datei kann nicht geschrieben werden: %1</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk</source>
            <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf dem Datenträger</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Wird geschrieben</translation>
        </message>
        <message>
            <source>Column %1 has no name; it is called “%2”</source>
            <translation>Spalte %1 hat keinen Namen; sie heißt jetzt „%2“</translation>
        </message>
        <message>
            <source>“%1” names several columns; column %2 is called “%3”</source>
            <translation>„%1“ bezeichnet mehrere Spalten; Spalte %2 heißt jetzt „%3“</translation>
        </message>
        <message>
            <source>it lacks %1</source>
            <translation>fehlend: %1</translation>
        </message>
        <message>
            <source>it also has %1</source>
            <translation>zusätzlich vorhanden: %1</translation>
        </message>
        <message>
            <source>it has %1 instead of %2</source>
            <translation>%1 statt %2</translation>
        </message>
        <message>
            <source>The columns differ from those of %1: %2</source>
            <translation>Die Spalten unterscheiden sich von denen in %1: %2</translation>
        </message>
        <message>
            <source>Open files with the same columns together, others one by one</source>
            <translation>Öffnen Sie Dateien mit gleichen Spalten zusammen, andere einzeln</translation>
        </message>
        <message>
            <source>This is not a text file</source>
            <translation>Das ist keine Textdatei</translation>
        </message>
        <message>
            <source>Choose a .csv, .tsv or .txt file; other tables can be saved as CSV by the program that made them</source>
            <translation>Wählen Sie eine .csv-, .tsv- oder .txt-Datei; andere Tabellen lassen sich in dem Programm, aus dem sie stammen, als CSV speichern</translation>
        </message>
        <message>
            <source>The encoding “%1” is not known</source>
            <translation>Die Kodierung „%1“ ist nicht bekannt</translation>
        </message>
        <message>
            <source>Use a name such as UTF-8, UTF-16LE, ISO-8859-1 or windows-1252</source>
            <translation>Verwenden Sie einen Namen wie UTF-8, UTF-16LE, ISO-8859-1 oder windows-1252</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>Die Datei ist leer</translation>
        </message>
        <message>
            <source>Choose a file with a header and at least one row</source>
            <translation>Wählen Sie eine Datei mit Kopfzeile und mindestens einer Datenzeile</translation>
        </message>
        <message>
            <source>The header has a quote that is not closed</source>
            <translation>In der Kopfzeile ist ein Anführungszeichen nicht geschlossen</translation>
        </message>
        <message>
            <source>Write the names of the columns in the first line</source>
            <translation>Schreiben Sie die Namen der Spalten in die erste Zeile</translation>
        </message>
        <message>
            <source>The file has no text</source>
            <translation>Die Datei enthält keinen Text</translation>
        </message>
        <message>
            <source>The first line is longer than %1</source>
            <translation>Die erste Zeile ist länger als %1</translation>
        </message>
        <message>
            <source>Check that it is a table of lines with a header</source>
            <translation>Prüfen Sie, ob es eine zeilenweise Tabelle mit Kopfzeile ist</translation>
        </message>
        <message>
            <source>The file has no header</source>
            <translation>Die Datei hat keine Kopfzeile</translation>
        </message>
        <message>
            <source>.%1 files are not read by this version</source>
            <translation>Diese Version liest keine .%1-Dateien</translation>
        </message>
        <message>
            <source>The folder has no data</source>
            <translation>Der Ordner enthält keine Daten</translation>
        </message>
        <message>
            <source>No file has such a name</source>
            <translation>Keine Datei hat einen solchen Namen</translation>
        </message>
        <message>
            <source>Check the pattern and the folder</source>
            <translation>Prüfen Sie das Muster und den Ordner</translation>
        </message>
        <message>
            <source>There is nothing to open</source>
            <translation>Es gibt nichts zu öffnen</translation>
        </message>
        <message>
            <source>Name a file or a folder</source>
            <translation>Geben Sie eine Datei oder einen Ordner an</translation>
        </message>
        <message>
            <source>day, month, year</source>
            <translation>Tag, Monat, Jahr</translation>
        </message>
        <message>
            <source>month, day, year</source>
            <translation>Monat, Tag, Jahr</translation>
        </message>
        <message>
            <source>year, month, day</source>
            <translation>Jahr, Monat, Tag</translation>
        </message>
        <message>
            <source>The dates in “%1” fit more than one order; they were read as %2</source>
            <translation>Die Datumsangaben in „%1“ passen zu mehreren Reihenfolgen; sie wurden als %2 gelesen</translation>
        </message>
        <message>
            <source>a decimal point</source>
            <translation>Dezimalpunkt</translation>
        </message>
        <message>
            <source>a decimal comma</source>
            <translation>Dezimalkomma</translation>
        </message>
        <message>
            <source>The numbers in “%1” can be read with a decimal point or a decimal comma; they were read with %2</source>
            <translation>Die Zahlen in „%1“ lassen sich mit Dezimalpunkt oder mit Dezimalkomma lesen; sie wurden mit %2 gelesen</translation>
        </message>
        <message>
            <source>The years in “%1” have two digits; they were read as 1969 to 2068</source>
            <translation>Die Jahre in „%1“ sind zweistellig; sie wurden als 1969 bis 2068 gelesen</translation>
        </message>
        <message>
            <source>The times in “%1” are finer than a microsecond; the rest was cut off</source>
            <translation>Die Zeiten in „%1“ sind genauer als eine Mikrosekunde; der Rest wurde abgeschnitten</translation>
        </message>
        <message>
            <source>The times in “%1” name a time zone; they were kept as they are written</source>
            <translation>Die Zeiten in „%1“ enthalten eine Zeitzone; sie wurden so übernommen, wie sie dastehen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln field(s) instead of %1</source>
            <translation>
                <numerusform>%Ln Feld statt %1</numerusform>
                <numerusform>%Ln Felder statt %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Text follows a closing quote</source>
            <translation>Nach einem schließenden Anführungszeichen folgt Text</translation>
        </message>
        <message>
            <source>A quote is not closed</source>
            <translation>Ein Anführungszeichen ist nicht geschlossen</translation>
        </message>
        <message>
            <source>The text is not UTF-8</source>
            <translation>Der Text ist kein UTF-8</translation>
        </message>
        <message>
            <source>The text has a NUL character</source>
            <translation>Der Text enthält ein NUL-Zeichen</translation>
        </message>
        <message>
            <source>an integer</source>
            <translation>eine ganze Zahl</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <source>a date</source>
            <translation>ein Datum</translation>
        </message>
        <message>
            <source>a yes or no</source>
            <translation>Ja oder Nein</translation>
        </message>
        <message>
            <source>“%1” in “%2” is not %3</source>
            <translation>„%1“ in „%2“: erwartet wird %3</translation>
        </message>
        <message>
            <source>The file has a header but no rows</source>
            <translation>Die Datei hat eine Kopfzeile, aber keine Datenzeilen</translation>
        </message>
        <message>
            <source>Choose a file with at least one row</source>
            <translation>Wählen Sie eine Datei mit mindestens einer Datenzeile</translation>
        </message>
        <message>
            <source>Not one row fits the header: %1</source>
            <translation>Keine einzige Zeile passt zur Kopfzeile: %1</translation>
        </message>
        <message>
            <source>Check the delimiter and the header</source>
            <translation>Prüfen Sie das Trennzeichen und die Kopfzeile</translation>
        </message>
        <message>
            <source>“%1” is text because of %2; if that means missing, say so in the options</source>
            <translation>„%1“ ist Text wegen %2; wenn das „fehlend“ bedeutet, geben Sie es in den Optionen an</translation>
        </message>
        <message>
            <source>The first line looks like data; it was taken for the names of the columns</source>
            <translation>Die erste Zeile sieht wie Daten aus; sie wurde als Spaltennamen gelesen</translation>
        </message>
        <message>
            <source>%1 is not UTF-8; it was read as %2</source>
            <translation>%1 ist kein UTF-8; die Datei wurde als %2 gelesen</translation>
        </message>
        <message>
            <source>%1 changed its size while it was read</source>
            <translation>%1 hat beim Lesen die Größe geändert</translation>
        </message>
        <message>
            <source>The file cannot be read: %1</source>
            <translation>Die Datei kann nicht gelesen werden: %1</translation>
        </message>
        <message>
            <source>Check that it is there and that you may read it</source>
            <translation>Prüfen Sie, ob sie vorhanden ist und ob Sie sie lesen dürfen</translation>
        </message>
        <message>
            <source>The file became shorter while it was read</source>
            <translation>Die Datei wurde während des Lesens kürzer</translation>
        </message>
        <message>
            <source>Wait until the program that writes it is done, then open it again</source>
            <translation>Warten Sie, bis das schreibende Programm fertig ist, und öffnen Sie sie dann erneut</translation>
        </message>
        <message>
            <source>The file unpacks to more than %1</source>
            <translation>Die Datei ist entpackt größer als %1</translation>
        </message>
        <message>
            <source>Unpack it and open a part of it</source>
            <translation>Entpacken Sie sie, und öffnen Sie einen Teil davon</translation>
        </message>
        <message>
            <source>The compressed file is damaged or cut off</source>
            <translation>Die komprimierte Datei ist beschädigt oder abgeschnitten</translation>
        </message>
        <message>
            <source>Fetch or pack it again</source>
            <translation>Laden oder packen Sie sie erneut</translation>
        </message>
        <message>
            <source>There is no such file</source>
            <translation>Diese Datei gibt es nicht</translation>
        </message>
        <message>
            <source>Check the name and the folder</source>
            <translation>Prüfen Sie den Namen und den Ordner</translation>
        </message>
        <message>
            <source>This is not a file</source>
            <translation>Das ist keine Datei</translation>
        </message>
        <message>
            <source>Choose a file or a folder with files</source>
            <translation>Wählen Sie eine Datei oder einen Ordner mit Dateien</translation>
        </message>
        <message>
            <source>“%1” cannot be a delimiter</source>
            <translation>„%1“ kann kein Trennzeichen sein</translation>
        </message>
        <message>
            <source>Use a comma, a semicolon, a tab or another sign of ASCII</source>
            <translation>Verwenden Sie Komma, Semikolon, Tabulator oder ein anderes ASCII-Zeichen</translation>
        </message>
        <message>
            <source>“%1” cannot be a decimal sign</source>
            <translation>„%1“ kann kein Dezimalzeichen sein</translation>
        </message>
        <message>
            <source>Use a point or a comma</source>
            <translation>Verwenden Sie Punkt oder Komma</translation>
        </message>
        <message>
            <source>Leave the sheet out</source>
            <translation>Lassen Sie das Tabellenblatt weg</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Wird gelesen</translation>
        </message>
        <message>
            <source>The file changed while it was read</source>
            <translation>Die Datei hat sich während des Lesens geändert</translation>
        </message>
        <message>
            <source>There is no column “%1”</source>
            <translation>Es gibt keine Spalte „%1“</translation>
        </message>
        <message>
            <source>Choose one of %1</source>
            <translation>Möglich sind: %1</translation>
        </message>
        <message>
            <source>The data have more than %1 rows</source>
            <translation>Die Daten haben mehr als %1 Zeilen</translation>
        </message>
        <message>
            <source>Open a part of them</source>
            <translation>Öffnen Sie einen Teil davon</translation>
        </message>
        <message>
            <source>Joining columns</source>
            <translation>Spalten werden zusammengefügt</translation>
        </message>
        <message>
            <source>No table is named</source>
            <translation>Es ist keine Tabelle genannt</translation>
        </message>
        <message>
            <source>The query would change the database</source>
            <translation>Die Abfrage würde die Datenbank ändern</translation>
        </message>
        <message>
            <source>Add ?table= and one of: %1</source>
            <translation>Ergänzen Sie ?table= und eine von: %1</translation>
        </message>
        <message>
            <source>Only reading is done here: use a SELECT</source>
            <translation>Hier wird nur gelesen: Verwenden Sie ein SELECT</translation>
        </message>
        <message>
            <source>The database refuses: %1</source>
            <translation>Die Datenbank lehnt ab: %1</translation>
        </message>
        <message>
            <source>Check the table's name or the query</source>
            <translation>Prüfen Sie den Namen der Tabelle oder die Abfrage</translation>
        </message>
        <message>
            <source>Reading from the database</source>
            <translation>Aus der Datenbank lesen</translation>
        </message>
        <message>
            <source>Check the network, and try again</source>
            <translation>Prüfen Sie das Netz und versuchen Sie es noch einmal</translation>
        </message>
        <message>
            <source>The ODBC driver of Qt is not installed</source>
            <translation>Der ODBC-Treiber von Qt ist nicht installiert</translation>
        </message>
        <message>
            <source>Install the package libqt6sql6-odbc</source>
            <translation>Installieren Sie das Paket libqt6sql6-odbc</translation>
        </message>
        <message>
            <source>The ODBC connection failed: %1</source>
            <translation>Die ODBC-Verbindung ist gescheitert: %1</translation>
        </message>
        <message>
            <source>Check the name of the data source with: odbcinst -q -s</source>
            <translation>Prüfen Sie den Namen der Datenquelle mit: odbcinst -q -s</translation>
        </message>
        <message>
            <source>Write postgresql://user@host:port/database?table=schema.table</source>
            <translation>Schreiben Sie postgresql://nutzer@server:port/datenbank?table=schema.tabelle</translation>
        </message>
        <message>
            <source>There is no sslmode “%1”</source>
            <translation>Einen sslmode „%1“ gibt es nicht</translation>
        </message>
        <message>
            <source>There is no setting “%1” of a database</source>
            <translation>Eine Einstellung „%1“ einer Datenbank gibt es nicht</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>diesem Computer</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <extracomment>"sales on db.example.org:5432": a database and its server</extracomment>
            <translation>%1 auf %2</translation>
        </message>
        <message>
            <source>A password does not belong into an address</source>
            <translation>Ein Passwort gehört nicht in eine Adresse</translation>
        </message>
        <message>
            <source>Leave it out: it is taken from the keyring, from ~/.pgpass or from PGPASSWORD</source>
            <translation>Lassen Sie es weg: Es kommt aus dem Schlüsselbund, aus ~/.pgpass oder aus PGPASSWORD</translation>
        </message>
        <message>
            <source>The address of the database cannot be read</source>
            <translation>Die Adresse der Datenbank ist nicht lesbar</translation>
        </message>
        <message>
            <source>Both a table and a query are named</source>
            <translation>Es sind eine Tabelle und eine Abfrage zugleich genannt</translation>
        </message>
        <message>
            <source>This names no table</source>
            <translation>Das benennt keine Tabelle</translation>
        </message>
        <message>
            <source>Write table or schema.table; a name with a point stands in quotation marks</source>
            <translation>Schreiben Sie tabelle oder schema.tabelle; ein Name mit Punkt steht in Anführungszeichen</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>und %Ln weitere</numerusform>
                <numerusform>und %Ln weitere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The columns of %Ln input(s) differ from those of %1</source>
            <translation>
                <numerusform>Die Spalten von %Ln Eingabe weichen von denen von %1 ab</numerusform>
                <numerusform>Die Spalten von %Ln Eingaben weichen von denen von %1 ab</numerusform>
            </translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>Zeile %1</translation>
        </message>
        <message>
            <source>Make the dump anew; this one may have been cut off</source>
            <translation>Erzeugen Sie den Dump neu; dieser ist vielleicht abgeschnitten</translation>
        </message>
        <message>
            <source>A comment has no end</source>
            <translation>Ein Kommentar hat kein Ende</translation>
        </message>
        <message>
            <source>A line is longer than %1 MB</source>
            <translation>Eine Zeile ist länger als %1 MB</translation>
        </message>
        <message>
            <source>A text has no end</source>
            <translation>Ein Text hat kein Ende</translation>
        </message>
        <message>
            <source>A text is longer than %1 MB</source>
            <translation>Ein Text ist länger als %1 MB</translation>
        </message>
        <message>
            <source>The book is encrypted</source>
            <translation>Die Arbeitsmappe ist verschlüsselt</translation>
        </message>
        <message>
            <source>Open it in a spreadsheet program and save it without a password</source>
            <translation>Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie ohne Kennwort</translation>
        </message>
        <message>
            <source>the part %1 is broken</source>
            <translation>der Teil %1 ist defekt</translation>
        </message>
        <message>
            <source>The file is no .xlsx or .ods book</source>
            <translation>Die Datei ist keine .xlsx- oder .ods-Mappe</translation>
        </message>
        <message>
            <source>Open it by the program that made it and save it as .xlsx or CSV</source>
            <translation>Öffnen Sie sie mit dem Programm, das sie erzeugt hat, und speichern Sie sie als .xlsx oder CSV</translation>
        </message>
        <message>
            <source>The book has no sheets with cells</source>
            <translation>Die Mappe hat keine Blätter mit Zellen</translation>
        </message>
        <message>
            <source>Choose another file</source>
            <translation>Wählen Sie eine andere Datei</translation>
        </message>
        <message>
            <source>The sheets %1 have the same columns and were put together</source>
            <translation>Die Blätter %1 haben dieselben Spalten und wurden zusammengefügt</translation>
        </message>
        <message>
            <source>Of the book’s sheets %1 was read; %2 are hidden or have other columns and were left out</source>
            <translation>Von den Blättern der Mappe wurde %1 gelesen; %2 sind ausgeblendet oder haben andere Spalten und wurden ausgelassen</translation>
        </message>
        <message>
            <source>There is no sheet “%1”</source>
            <translation>Es gibt kein Blatt „%1“</translation>
        </message>
        <message>
            <source>The book has no data</source>
            <translation>Die Mappe enthält keine Daten</translation>
        </message>
        <message>
            <source>The sheet “%1” has no data</source>
            <translation>Das Blatt „%1“ enthält keine Daten</translation>
        </message>
        <message>
            <source>Choose a sheet with a header and at least one row</source>
            <translation>Wählen Sie ein Blatt mit einer Kopfzeile und mindestens einer Zeile</translation>
        </message>
        <message>
            <source>the sheet “%1” is broken</source>
            <translation>das Blatt „%1“ ist defekt</translation>
        </message>
        <message>
            <source>Save it as .xlsx or CSV by the program that made it, and open that</source>
            <translation>Speichern Sie sie mit dem Programm, das sie erzeugt hat, als .xlsx oder CSV und öffnen Sie diese Datei</translation>
        </message>
        <message>
            <source>Parquet files are not read by this version</source>
            <translation>Parquet-Dateien liest diese Version nicht</translation>
        </message>
        <message>
            <source>Save it as .xlsx or CSV, for example with pandas: pandas.read_parquet("FILE").to_csv("FILE.csv", index=False)</source>
            <translation>Speichern Sie sie als .xlsx oder CSV, zum Beispiel mit pandas: pandas.read_parquet("DATEI").to_csv("DATEI.csv", index=False)</translation>
        </message>
        <message>
            <source>Save the table as CSV or .xlsx and open that</source>
            <translation>Speichern Sie die Tabelle als CSV oder .xlsx und öffnen Sie diese Datei</translation>
        </message>
        <message>
            <source>Choose a folder with .csv, .tsv, .txt, .xlsx or .ods files</source>
            <translation>Wählen Sie einen Ordner mit .csv-, .tsv-, .txt-, .xlsx- oder .ods-Dateien</translation>
        </message>
        <message numerus="yes">
            <source>The first %Ln row(s) of the sheet “%1” were left out: the table begins below “%2”</source>
            <translation>
                <numerusform>Die erste Zeile des Blatts „%1“ wurde ausgelassen: Die Tabelle beginnt unter „%2“</numerusform>
                <numerusform>Die ersten %Ln Zeilen des Blatts „%1“ wurden ausgelassen: Die Tabelle beginnt unter „%2“</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cell(s) of the sheet “%1” hold an error (%2) and count as missing</source>
            <translation>
                <numerusform>%Ln Zelle des Blatts „%1“ enthält einen Fehler (%2) und gilt als fehlend</numerusform>
                <numerusform>%Ln Zellen des Blatts „%1“ enthalten einen Fehler (%2) und gelten als fehlend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln formula(s) of the sheet “%1” have no stored result and count as missing; save the book with a spreadsheet program to have them calculated</source>
            <translation>
                <numerusform>%Ln Formel des Blatts „%1“ hat kein gespeichertes Ergebnis und gilt als fehlend; speichern Sie die Mappe mit einer Tabellenkalkulation, damit sie berechnet wird</numerusform>
                <numerusform>%Ln Formeln des Blatts „%1“ haben kein gespeichertes Ergebnis und gelten als fehlend; speichern Sie die Mappe mit einer Tabellenkalkulation, damit sie berechnet werden</numerusform>
            </translation>
        </message>
        <message>
            <source>The connection to the server was lost</source>
            <translation>Die Verbindung zum Server ist abgebrochen</translation>
        </message>
        <message>
            <source>The server cannot be reached</source>
            <translation>Der Server ist nicht erreichbar</translation>
        </message>
        <message>
            <source>Check the network, a VPN that may be needed, and the firewall</source>
            <translation>Prüfen Sie das Netz, ein vielleicht nötiges VPN und die Firewall</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Datenbank</translation>
        </message>
        <message>
            <source>Query</source>
            <translation>Abfrage</translation>
        </message>
        <message>
            <source>This is no SQLite file, or it is encrypted</source>
            <translation>Das ist keine SQLite-Datei, oder sie ist verschlüsselt</translation>
        </message>
        <message>
            <source>Open it with the program that made it, and export the table as CSV</source>
            <translation>Öffnen Sie sie mit dem Programm, das sie geschrieben hat, und exportieren Sie die Tabelle als CSV</translation>
        </message>
        <message>
            <source>The SQLite file is damaged</source>
            <translation>Die SQLite-Datei ist beschädigt</translation>
        </message>
        <message>
            <source>Take a copy from a backup, or repair it with: sqlite3 FILE .recover</source>
            <translation>Nehmen Sie eine Kopie aus der Sicherung, oder reparieren Sie sie mit: sqlite3 DATEI .recover</translation>
        </message>
        <message>
            <source>Another program is changing the file just now</source>
            <translation>Ein anderes Programm ändert die Datei gerade</translation>
        </message>
        <message>
            <source>Wait until it is done, or close it, and try again</source>
            <translation>Warten Sie, bis es fertig ist, oder schließen Sie es, und versuchen Sie es noch einmal</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>Der Datenträger ist voll</translation>
        </message>
        <message>
            <source>Make room on the disk</source>
            <translation>Schaffen Sie Platz auf dem Datenträger</translation>
        </message>
        <message>
            <source>A change of the file was not finished, and lies beside it</source>
            <translation>Eine Änderung der Datei wurde nicht abgeschlossen und liegt neben ihr</translation>
        </message>
        <message>
            <source>Open the file once with the program that wrote it, or copy it with the -wal or -journal file into a folder that you may write</source>
            <translation>Öffnen Sie die Datei einmal mit dem Programm, das sie geschrieben hat, oder kopieren Sie sie mit der Datei -wal oder -journal in einen Ordner, in den Sie schreiben dürfen</translation>
        </message>
        <message>
            <source>The file cannot be opened: %1</source>
            <translation>Die Datei lässt sich nicht öffnen: %1</translation>
        </message>
        <message>
            <source>Check that you may read the file and write where it is to be written</source>
            <translation>Prüfen Sie, ob Sie die Datei lesen und am Ziel schreiben dürfen</translation>
        </message>
        <message>
            <source>SQLite says: %1</source>
            <translation>SQLite meldet: %1</translation>
        </message>
        <message>
            <source>Check the file, and what is asked of it</source>
            <translation>Prüfen Sie die Datei und was von ihr verlangt wird</translation>
        </message>
        <message>
            <source>The file has no tables</source>
            <translation>Die Datei hat keine Tabellen</translation>
        </message>
        <message numerus="yes">
            <source>The file has %Ln table(s)</source>
            <translation>
                <numerusform>Die Datei hat %Ln Tabelle</numerusform>
                <numerusform>Die Datei hat %Ln Tabellen</numerusform>
            </translation>
        </message>
        <message>
            <source>Name one behind the file, as in %1#%2; there are: %3</source>
            <translation>Nennen Sie eine hinter der Datei, wie in %1#%2; es gibt: %3</translation>
        </message>
        <message>
            <source>There is no table “%1”</source>
            <translation>Eine Tabelle „%1“ gibt es nicht</translation>
        </message>
        <message>
            <source>Name one of: %1</source>
            <translation>Nennen Sie eine von: %1</translation>
        </message>
        <message>
            <source>SQLite keeps names with “sqlite_” for itself</source>
            <translation>Namen mit „sqlite_“ behält SQLite sich vor</translation>
        </message>
        <message>
            <source>Choose another name</source>
            <translation>Wählen Sie einen anderen Namen</translation>
        </message>
        <message>
            <source>The table exists already</source>
            <translation>Die Tabelle gibt es schon</translation>
        </message>
        <message>
            <source>Name another, or remove that one first</source>
            <translation>Nennen Sie eine andere, oder entfernen Sie zuerst diese</translation>
        </message>
        <message>
            <source>Only spreadsheets have sheets</source>
            <translation>Nur Arbeitsmappen haben Blätter</translation>
        </message>
        <message>
            <source>There is no table on the clipboard</source>
            <translation>In der Zwischenablage ist keine Tabelle</translation>
        </message>
        <message>
            <source>Copy cells with their header in a spreadsheet program first</source>
            <translation>Kopieren Sie zuerst in einer Tabellenkalkulation Zellen mit ihrer Kopfzeile</translation>
        </message>
        <message>
            <source>The database gives the column “%1” as another type</source>
            <translation>Die Datenbank liefert die Spalte „%1“ mit einem anderen Typ</translation>
        </message>
        <message>
            <source>Convert it in a step of the recipe, or in a view of the database</source>
            <translation>Wandeln Sie sie in einem Schritt des Rezepts um, oder in einer Sicht der Datenbank</translation>
        </message>
        <message numerus="yes">
            <source>Column “%1”: %Ln binary value(s) count as missing</source>
            <translation>
                <numerusform>Spalte „%1“: %Ln Binärwert gilt als fehlend</numerusform>
                <numerusform>Spalte „%1“: %Ln Binärwerte gelten als fehlend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Column “%1” was left out: it holds %Ln binary value(s)</source>
            <translation>
                <numerusform>Spalte „%1“ wurde weggelassen: Sie enthält %Ln Binärwert</numerusform>
                <numerusform>Spalte „%1“ wurde weggelassen: Sie enthält %Ln Binärwerte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Column “%1”: %Ln value(s) without an end, such as infinity, count as missing</source>
            <translation>
                <numerusform>Spalte „%1“: %Ln Wert ohne Ende, etwa unendlich, gilt als fehlend</numerusform>
                <numerusform>Spalte „%1“: %Ln Werte ohne Ende, etwa unendlich, gelten als fehlend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Column “%1”: %Ln number(s) have more digits than are kept</source>
            <translation>
                <numerusform>Spalte „%1“: %Ln Zahl hat mehr Stellen, als behalten werden</numerusform>
                <numerusform>Spalte „%1“: %Ln Zahlen haben mehr Stellen, als behalten werden</numerusform>
            </translation>
        </message>
        <message>
            <source>Column “%1” holds values of several types: they are read as text</source>
            <translation>Spalte „%1“ enthält Werte mehrerer Typen: Sie werden als Text gelesen</translation>
        </message>
        <message>
            <source>Column “%1”: times are taken as written, their offsets are left out</source>
            <translation>Spalte „%1“: Zeiten gelten, wie sie dastehen; ihre Abweichungen von UTC bleiben weg</translation>
        </message>
        <message>
            <source>The table has no rows</source>
            <translation>Die Tabelle hat keine Zeilen</translation>
        </message>
        <message>
            <source>Choose another table</source>
            <translation>Wählen Sie eine andere Tabelle</translation>
        </message>
        <message>
            <source>The table holds nothing but binary values</source>
            <translation>Die Tabelle enthält nur Binärwerte</translation>
        </message>
        <message>
            <source>The user can read no table there</source>
            <translation>Der Nutzer darf dort keine Tabelle lesen</translation>
        </message>
        <message>
            <source>The query gives no table</source>
            <translation>Die Abfrage ergibt keine Tabelle</translation>
        </message>
        <message>
            <source>Use a SELECT with at least one column</source>
            <translation>Verwenden Sie ein SELECT mit mindestens einer Spalte</translation>
        </message>
        <message>
            <source>Connecting to the database</source>
            <translation>Mit der Datenbank verbinden</translation>
        </message>
        <message>
            <source>Times with a zone are read in UTC: %1</source>
            <translation>Zeiten mit Zeitzone werden in UTC gelesen: %1</translation>
        </message>
        <message>
            <source>The connection was made without checking who the server is (sslmode=%1)</source>
            <translation>Bei der Verbindung wurde nicht geprüft, wer der Server ist (sslmode=%1)</translation>
        </message>
        <message>
            <source>Such addresses are not read by this version</source>
            <translation>Solche Adressen liest diese Version nicht</translation>
        </message>
        <message>
            <source>The table has %1 rows; a sheet holds %2 below its header</source>
            <translation>Die Tabelle hat %1 Zeilen; ein Blatt fasst %2 unter seiner Kopfzeile</translation>
        </message>
        <message>
            <source>Write it as CSV, or filter it first</source>
            <translation>Schreiben Sie sie als CSV oder filtern Sie sie zuerst</translation>
        </message>
        <message>
            <source>The table has %1 columns; a sheet holds %2</source>
            <translation>Die Tabelle hat %1 Spalten; ein Blatt fasst %2</translation>
        </message>
        <message>
            <source>Write it as CSV</source>
            <translation>Schreiben Sie sie als CSV</translation>
        </message>
        <message>
            <source>A text in row %1 is longer than the %2 characters that a cell holds</source>
            <translation>Ein Text in Zeile %1 ist länger als die %2 Zeichen, die eine Zelle fasst</translation>
        </message>
        <message>
            <source>Write the table as CSV</source>
            <translation>Schreiben Sie die Tabelle als CSV</translation>
        </message>
        <message>
            <source>The file is damaged: %1</source>
            <translation>Die Datei ist beschädigt: %1</translation>
        </message>
        <message>
            <source>Open it in a spreadsheet program and save it again</source>
            <translation>Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie erneut</translation>
        </message>
        <message>
            <source>The book is encrypted, or an .xls book with another name</source>
            <translation>Die Mappe ist verschlüsselt oder eine umbenannte .xls-Mappe</translation>
        </message>
        <message>
            <source>Open it in a spreadsheet program and save it as .xlsx without a password</source>
            <translation>Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie ohne Kennwort als .xlsx</translation>
        </message>
        <message>
            <source>its end is missing</source>
            <translation>ihr Ende fehlt</translation>
        </message>
        <message>
            <source>it is no spreadsheet</source>
            <translation>sie ist keine Arbeitsmappe</translation>
        </message>
        <message>
            <source>its directory is broken</source>
            <translation>ihr Verzeichnis ist defekt</translation>
        </message>
        <message>
            <source>a part is missing</source>
            <translation>ein Teil fehlt</translation>
        </message>
        <message>
            <source>The part %1 unpacks to %2, more than %3 times its size: this looks like a zip bomb</source>
            <translation>Der Teil %1 wird entpackt %2 groß, mehr als das %3-Fache seiner Größe: Das sieht nach einer Zip-Bombe aus</translation>
        </message>
        <message>
            <source>If you trust it, save the table as CSV by the program that made it</source>
            <translation>Wenn Sie ihr vertrauen, speichern Sie die Tabelle mit dem Programm, das sie erzeugt hat, als CSV</translation>
        </message>
        <message>
            <source>it lacks the part %1</source>
            <translation>ihr fehlt der Teil %1</translation>
        </message>
        <message>
            <source>the part %1 is packed in an unknown way</source>
            <translation>der Teil %1 ist auf unbekannte Weise gepackt</translation>
        </message>
        <message>
            <source>Add ?table=schema.table</source>
            <translation>Ergänzen Sie ?table=schema.tabelle</translation>
        </message>
        <message>
            <source>Tables are not written as this</source>
            <translation>So werden Tabellen nicht geschrieben</translation>
        </message>
        <message>
            <source>Give OUT.csv, OUT.xlsx, OUT.sqlite#table or postgresql://user@host/database?table=schema.table</source>
            <translation>Geben Sie AUS.csv, AUS.xlsx, AUS.sqlite#tabelle oder postgresql://benutzer@rechner/datenbank?table=schema.tabelle an</translation>
        </message>
        <message>
            <source>Make the dump anew with plain INSERT or COPY statements, or export the table as CSV</source>
            <translation>Erzeugen Sie den Dump neu mit einfachen INSERT- oder COPY-Anweisungen, oder exportieren Sie die Tabelle als CSV</translation>
        </message>
        <message>
            <source>The dump breaks off</source>
            <translation>Der Dump bricht ab</translation>
        </message>
        <message>
            <source>“%1” is missing</source>
            <translation>„%1“ fehlt</translation>
        </message>
        <message>
            <source>A table has no name</source>
            <translation>Eine Tabelle hat keinen Namen</translation>
        </message>
        <message>
            <source>The list of columns cannot be read</source>
            <translation>Die Liste der Spalten ist nicht lesbar</translation>
        </message>
        <message>
            <source>A table has more than %1 columns</source>
            <translation>Eine Tabelle hat mehr als %1 Spalten</translation>
        </message>
        <message>
            <source>An INSERT holds no plain values</source>
            <translation>Ein INSERT enthält keine einfachen Werte</translation>
        </message>
        <message>
            <source>A row has more than %1 values</source>
            <translation>Eine Zeile hat mehr als %1 Werte</translation>
        </message>
        <message>
            <source>A value is an expression (“%1”), which is not worked out here</source>
            <translation>Ein Wert ist ein Ausdruck („%1“), der hier nicht ausgerechnet wird</translation>
        </message>
        <message>
            <source>COPY as CSV or binary is not read</source>
            <translation>COPY als CSV oder binär wird nicht gelesen</translation>
        </message>
        <message>
            <source>“%1” has another type in each input</source>
            <translation>„%1“ hat in den Eingaben verschiedene Typen</translation>
        </message>
        <message>
            <source>Open them one by one</source>
            <translation>Öffnen Sie sie einzeln</translation>
        </message>
        <message>
            <source>Column “%1” holds a zero byte, which PostgreSQL does not take</source>
            <translation>Spalte „%1“ enthält ein Nullbyte, das PostgreSQL nicht annimmt</translation>
        </message>
        <message>
            <source>Clean the column first</source>
            <translation>Bereinigen Sie zuerst die Spalte</translation>
        </message>
        <message>
            <source>The server's certificate is for another host</source>
            <translation>Das Zertifikat des Servers gilt für einen anderen Rechner</translation>
        </message>
        <message>
            <source>Write the server's name as its certificate has it; if it is another server than expected, do not connect</source>
            <translation>Schreiben Sie den Namen des Servers so, wie er im Zertifikat steht; ist es ein anderer Server als erwartet, verbinden Sie sich nicht</translation>
        </message>
        <message>
            <source>The server's certificate has expired</source>
            <translation>Das Zertifikat des Servers ist abgelaufen</translation>
        </message>
        <message>
            <source>Ask who runs the server to renew it</source>
            <translation>Bitten Sie, wer den Server betreibt, es zu erneuern</translation>
        </message>
        <message>
            <source>No authority that is known here vouches for the server's certificate</source>
            <translation>Keine hier bekannte Stelle bürgt für das Zertifikat des Servers</translation>
        </message>
        <message>
            <source>Get the certificate of the authority from who runs the server, and name the file as sslrootcert</source>
            <translation>Lassen Sie sich das Zertifikat der Zertifizierungsstelle von den Betreibern geben und nennen Sie die Datei als sslrootcert</translation>
        </message>
        <message>
            <source>The file with the authority's certificate cannot be read</source>
            <translation>Die Datei mit dem Zertifikat der Zertifizierungsstelle ist nicht lesbar</translation>
        </message>
        <message>
            <source>Name a PEM file as sslrootcert</source>
            <translation>Nennen Sie eine PEM-Datei als sslrootcert</translation>
        </message>
        <message>
            <source>The server offers no encryption</source>
            <translation>Der Server bietet keine Verschlüsselung</translation>
        </message>
        <message>
            <source>Ask who runs the server to switch TLS on; sslmode=disable sends everything in clear</source>
            <translation>Bitten Sie die Betreiber, TLS einzuschalten; sslmode=disable überträgt alles unverschlüsselt</translation>
        </message>
        <message>
            <source>The server does not accept the user or the password</source>
            <translation>Der Server nimmt Nutzer oder Passwort nicht an</translation>
        </message>
        <message>
            <source>Check both; a password comes from the keyring, from ~/.pgpass or from PGPASSWORD</source>
            <translation>Prüfen Sie beide; ein Passwort kommt aus dem Schlüsselbund, aus ~/.pgpass oder aus PGPASSWORD</translation>
        </message>
        <message>
            <source>The server wants a password</source>
            <translation>Der Server verlangt ein Passwort</translation>
        </message>
        <message>
            <source>Connect once in the window and keep it in the keyring, or put it into ~/.pgpass or PGPASSWORD</source>
            <translation>Verbinden Sie sich einmal im Fenster und bewahren Sie es im Schlüsselbund auf, oder legen Sie es in ~/.pgpass oder PGPASSWORD ab</translation>
        </message>
        <message>
            <source>The server has no such database</source>
            <translation>Diese Datenbank gibt es auf dem Server nicht</translation>
        </message>
        <message>
            <source>Check the database's name</source>
            <translation>Prüfen Sie den Namen der Datenbank</translation>
        </message>
        <message>
            <source>The server knows no such user</source>
            <translation>Der Server kennt diesen Nutzer nicht</translation>
        </message>
        <message>
            <source>Check the user's name</source>
            <translation>Prüfen Sie den Namen des Nutzers</translation>
        </message>
        <message>
            <source>The server lets nobody in from this computer as this user</source>
            <translation>Der Server lässt von diesem Computer niemanden als diesen Nutzer ein</translation>
        </message>
        <message>
            <source>Ask who runs the server for access</source>
            <translation>Bitten Sie die Betreiber des Servers um Zugang</translation>
        </message>
        <message>
            <source>The server has no room for another connection</source>
            <translation>Der Server hat keinen Platz für eine weitere Verbindung</translation>
        </message>
        <message>
            <source>Try again later</source>
            <translation>Versuchen Sie es später noch einmal</translation>
        </message>
        <message>
            <source>The server is starting or stopping just now</source>
            <translation>Der Server startet oder endet gerade</translation>
        </message>
        <message>
            <source>There is no server of this name</source>
            <translation>Einen Server dieses Namens gibt es nicht</translation>
        </message>
        <message>
            <source>Check the name and the network</source>
            <translation>Prüfen Sie den Namen und das Netz</translation>
        </message>
        <message>
            <source>No PostgreSQL server answers there</source>
            <translation>Dort antwortet kein PostgreSQL-Server</translation>
        </message>
        <message>
            <source>Check host and port, and whether the server runs</source>
            <translation>Prüfen Sie Rechner und Port und ob der Server läuft</translation>
        </message>
        <message>
            <source>The connection failed: %1</source>
            <translation>Die Verbindung ist gescheitert: %1</translation>
        </message>
        <message>
            <source>Check host, port, database and user</source>
            <translation>Prüfen Sie Rechner, Port, Datenbank und Nutzer</translation>
        </message>
        <message>
            <source>The database has no such schema</source>
            <translation>Dieses Schema gibt es in der Datenbank nicht</translation>
        </message>
        <message>
            <source>Check the schema's name</source>
            <translation>Prüfen Sie den Namen des Schemas</translation>
        </message>
        <message>
            <source>The database has no such table</source>
            <translation>Diese Tabelle gibt es in der Datenbank nicht</translation>
        </message>
        <message>
            <source>Check the name, with its schema: table=schema.table</source>
            <translation>Prüfen Sie den Namen samt Schema: table=schema.tabelle</translation>
        </message>
        <message>
            <source>The user may not do that in the database</source>
            <translation>Das darf der Nutzer in der Datenbank nicht</translation>
        </message>
        <message>
            <source>Ask who runs the server for the right to it</source>
            <translation>Bitten Sie die Betreiber des Servers um das Recht dazu</translation>
        </message>
        <message>
            <source>The server stopped the query</source>
            <translation>Der Server hat die Abfrage abgebrochen</translation>
        </message>
        <message>
            <source>Ask for less at once, or ask who runs the server for more time</source>
            <translation>Fragen Sie weniger auf einmal ab, oder bitten Sie die Betreiber um mehr Zeit</translation>
        </message>
        <message>
            <source>The server is going down</source>
            <translation>Der Server wird gerade beendet</translation>
        </message>
        <message>
            <source>The server lacks memory, disk or connections</source>
            <translation>Dem Server fehlt Speicher, Plattenplatz oder eine freie Verbindung</translation>
        </message>
        <message>
            <source>The server does not understand the query</source>
            <translation>Der Server versteht die Abfrage nicht</translation>
        </message>
        <message>
            <source>Check it</source>
            <translation>Prüfen Sie sie</translation>
        </message>
        <message>
            <source>The server refuses</source>
            <translation>Der Server lehnt ab</translation>
        </message>
        <message>
            <source>Check what is asked of it</source>
            <translation>Prüfen Sie, was von ihm verlangt wird</translation>
        </message>
        <message>
            <source>%1 values instead of %2</source>
            <translation>%1 statt %2 Werte</translation>
        </message>
        <message>
            <source>The file holds no table</source>
            <translation>Die Datei enthält keine Tabelle</translation>
        </message>
        <message>
            <source>Choose an SQL dump with CREATE TABLE, INSERT or COPY statements</source>
            <translation>Wählen Sie einen SQL-Dump mit CREATE TABLE, INSERT oder COPY</translation>
        </message>
        <message>
            <source>A choice of how to read the data means nothing here</source>
            <translation>Eine Angabe zum Einlesen der Daten ist hier ohne Bedeutung</translation>
        </message>
        <message>
            <source>Take it out, or choose anew how the data is read</source>
            <translation>Entfernen Sie sie, oder legen Sie das Einlesen der Daten neu fest</translation>
        </message>
        <message>
            <source>“%1” holds dates in two forms, “%2” in %3 rows and “%4” in %5; it was read as text</source>
            <translation>„%1“ enthält Datumswerte in zwei Schreibweisen, „%2“ in %3 Zeilen und „%4“ in %5; die Spalte wurde als Text gelesen</translation>
        </message>
        <message>
            <source>Name a column of the joined table</source>
            <translation>Nennen Sie eine Spalte der verknüpften Tabelle</translation>
        </message>
        <message>
            <source>The text on the clipboard is no table</source>
            <translation>Der Text in der Zwischenablage ist keine Tabelle</translation>
        </message>
        <message>
            <source>Copy cells with their header in a spreadsheet program, or lines with a delimiter</source>
            <translation>Kopieren Sie in einer Tabellenkalkulation Zellen samt Kopfzeile, oder Zeilen mit einem Trennzeichen</translation>
        </message>
        <message>
            <source>%1: each line stands in quotes as a whole; the fields within, delimited by “%2”, were read</source>
            <translation>%1: Jede Zeile steht als Ganzes in Anführungszeichen; gelesen wurden die mit „%2“ getrennten Felder darin</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>Tabulator</translation>
        </message>
        <message>
            <source>%1 has other columns than %2: %3. What it lacks is missing in its rows</source>
            <translation>%1 hat andere Spalten als %2: %3. Was der Datei fehlt, fehlt in ihren Zeilen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more file(s) have other columns</source>
            <translation>
                <numerusform>%Ln weitere Datei hat andere Spalten</numerusform>
                <numerusform>%Ln weitere Dateien haben andere Spalten</numerusform>
            </translation>
        </message>
        <message>
            <source>The numbers in “%1” were read as the dates of a spreadsheet: %2 is %3; if they are numbers, choose that type</source>
            <translation>Die Zahlen in „%1“ wurden als Excel-Tageszahlen gelesen: %2 ist %3; sind es Zahlen, wählen Sie diesen Typ</translation>
        </message>
        <message>
            <source>Day and month could be the other way round</source>
            <translation>Tag und Monat könnten vertauscht sein</translation>
        </message>
        <message>
            <source>The decimal sign could be the other one</source>
            <translation>Das Dezimalzeichen könnte das andere sein</translation>
        </message>
        <message>
            <source>Dates in two forms: %1 and %2</source>
            <translation>Datumswerte in zwei Schreibweisen: %1 und %2</translation>
        </message>
        <message>
            <source>Numbers taken for dates: %1 is %2</source>
            <translation>Zahlen als Datum gelesen: %1 ist %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) do not fit and are left out</source>
            <translation>
                <numerusform>%Ln Zeile passt nicht und entfällt</numerusform>
                <numerusform>%Ln Zeilen passen nicht und entfallen</numerusform>
            </translation>
        </message>
        <message>
            <source>The types of columns were chosen when the data was opened</source>
            <translation>Die Spaltentypen wurden beim Öffnen der Daten gewählt</translation>
        </message>
        <message>
            <source>Several tables are joined</source>
            <translation>Mehrere Tabellen sind verknüpft</translation>
        </message>
        <message>
            <source>This is no database that can be asked</source>
            <translation>Dies ist keine Datenbank, die sich abfragen lässt</translation>
        </message>
        <message>
            <source>Name a table of an SQLite file or of a PostgreSQL server</source>
            <translation>Nennen Sie eine Tabelle einer SQLite-Datei oder eines PostgreSQL-Servers</translation>
        </message>
        <message>
            <source>The database does not keep its texts in UTF-8</source>
            <translation>Die Datenbank speichert ihre Texte nicht in UTF-8</translation>
        </message>
        <message numerus="yes">
            <source>The table has more than %Ln column(s)</source>
            <translation>
                <numerusform>Die Tabelle hat mehr als %Ln Spalte</numerusform>
                <numerusform>Die Tabelle hat mehr als %Ln Spalten</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking at the table</source>
            <translation>Tabelle wird untersucht</translation>
        </message>
        <message>
            <source>Column “%1” holds values of several types</source>
            <translation>Spalte „%1“ enthält Werte mehrerer Typen</translation>
        </message>
        <message>
            <source>Column “%1” holds binary values</source>
            <translation>Spalte „%1“ enthält Binärwerte</translation>
        </message>
        <message>
            <source>Column “%1” holds texts that are no UTF-8</source>
            <translation>Spalte „%1“ enthält Texte, die kein UTF-8 sind</translation>
        </message>
        <message>
            <source>Column “%1” holds words for yes and no</source>
            <translation>Spalte „%1“ enthält Wörter für Ja und Nein</translation>
        </message>
        <message>
            <source>Column “%1” holds dates in a form that SQLite does not read exactly</source>
            <translation>Spalte „%1“ enthält Datumsangaben in einer Form, die SQLite nicht genau liest</translation>
        </message>
        <message>
            <source>The file does not keep its texts in UTF-8</source>
            <translation>Die Datei speichert ihre Texte nicht in UTF-8</translation>
        </message>
        <message>
            <source>A column has no name</source>
            <translation>Eine Spalte hat keinen Namen</translation>
        </message>
    </context>
    <context>
        <name>StatsInput</name>
        <message>
            <source>The column holds no numbers</source>
            <translation>Die Spalte enthält keine Zahlen</translation>
        </message>
        <message>
            <source>Choose a column of numbers, or of yes and no</source>
            <translation>Wählen Sie eine Zahlen- oder Ja/Nein-Spalte</translation>
        </message>
        <message numerus="yes">
            <source>%Ln infinite value(s) of “%1” were left out</source>
            <translation>
                <numerusform>%Ln unendlicher Wert von „%1“ wurde weggelassen</numerusform>
                <numerusform>%Ln unendliche Werte von „%1“ wurden weggelassen</numerusform>
            </translation>
        </message>
        <message>
            <source>The column has %1 different values, too many for groups</source>
            <translation>Die Spalte hat %1 verschiedene Werte, zu viele für Gruppen</translation>
        </message>
        <message>
            <source>Choose a column with 1000 values at most</source>
            <translation>Wählen Sie eine Spalte mit höchstens 1000 Werten</translation>
        </message>
    </context>
    <context>
        <name>StepItems</name>
        <message numerus="yes">
            <source>%1 row(s), all kept</source>
            <translation>
                <numerusform>%1 Zeile, behalten</numerusform>
                <numerusform>%1 Zeilen, alle behalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 → %2 row(s)</source>
            <comment>rows before and after a step</comment>
            <translation>
                <numerusform>%1 → %2 Zeile</numerusform>
                <numerusform>%1 → %2 Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>Zeile %1</translation>
        </message>
        <message>
            <source>Row %1 · %2</source>
            <extracomment>a row's number and the name of a column</extracomment>
            <translation>Zeile %1 · %2</translation>
        </message>
        <message>
            <source>%1: the row went</source>
            <comment>a value, and what became of its row</comment>
            <translation>%1: Zeile entfernt</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <comment>a value before and after</comment>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>Import %1</source>
            <comment>a file</comment>
            <translation>Import %1</translation>
        </message>
        <message>
            <source>%1 with %2</source>
            <comment>rows, columns</comment>
            <translation>%1 mit %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 row(s)</source>
            <translation>
                <numerusform>%1 Zeile</numerusform>
                <numerusform>%1 Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 column(s)</source>
            <translation>
                <numerusform>%1 Spalte</numerusform>
                <numerusform>%1 Spalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 row(s) did not fit and were rejected</source>
            <translation>
                <numerusform>%1 Zeile passte nicht und wurde abgewiesen</numerusform>
                <numerusform>%1 Zeilen passten nicht und wurden abgewiesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 cell(s) changed</source>
            <translation>
                <numerusform>%1 Zelle geändert</numerusform>
                <numerusform>%1 Zellen geändert</numerusform>
            </translation>
        </message>
        <message>
            <source>%1. %2.</source>
            <translation>%1. %2.</translation>
        </message>
        <message>
            <source>Rows read</source>
            <translation>Gelesene Zeilen</translation>
        </message>
        <message>
            <source>Columns read</source>
            <translation>Gelesene Spalten</translation>
        </message>
        <message>
            <source>Rows rejected</source>
            <translation>Abgewiesene Zeilen</translation>
        </message>
        <message>
            <source>Rows after step %1</source>
            <translation>Zeilen nach Schritt %1</translation>
        </message>
        <message>
            <source>Rows before step %1</source>
            <translation>Zeilen vor Schritt %1</translation>
        </message>
        <message>
            <source>Cells changed by step %1</source>
            <translation>Durch Schritt %1 geänderte Zellen</translation>
        </message>
        <message>
            <source>done by the database</source>
            <comment>a step</comment>
            <translation>von der Datenbank erledigt</translation>
        </message>
        <message>
            <source>done here: %1</source>
            <comment>a step, why the database could not</comment>
            <translation>hier erledigt: %1</translation>
        </message>
        <message>
            <source>done here, after what the database did</source>
            <comment>a step</comment>
            <translation>hier erledigt, nach der Arbeit der Datenbank</translation>
        </message>
        <message>
            <source>Row of an example of step %1</source>
            <translation>Zeile eines Beispiels von Schritt %1</translation>
        </message>
        <message>
            <source>the database can do it</source>
            <comment>a step</comment>
            <translation>die Datenbank kann ihn ausführen</translation>
        </message>
        <message>
            <source>the database cannot do it: %1</source>
            <comment>a step, why</comment>
            <translation>die Datenbank kann ihn nicht ausführen: %1</translation>
        </message>
        <message>
            <source>done here in any case, as it follows step %1</source>
            <comment>a step</comment>
            <translation>wird auf jeden Fall hier ausgeführt, da er auf Schritt %1 folgt</translation>
        </message>
    </context>
    <context>
        <name>StudyBlocks</name>
        <message>
            <source>There is no such analysis</source>
            <translation>Eine solche Auswertung gibt es nicht</translation>
        </message>
        <message>
            <source>Choose one that a page of the window shows</source>
            <translation>Wählen Sie eine, die eine Seite des Fensters zeigt</translation>
        </message>
        <message>
            <source>Left out: an analysis of “%1”</source>
            <translation>Weggelassen: eine Auswertung von „%1“</translation>
        </message>
        <message>
            <source>The column is personal, and this report leaves personal columns out.</source>
            <translation>Die Spalte ist personenbezogen, und dieser Bericht lässt solche Spalten weg.</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>The columns differ in length</source>
            <translation>Die Spalten sind verschieden lang</translation>
        </message>
        <message>
            <source>A column name occurs twice</source>
            <translation>Ein Spaltenname kommt zweimal vor</translation>
        </message>
        <message>
            <source>There must be one role for each column</source>
            <translation>Jede Spalte braucht genau eine Rolle</translation>
        </message>
    </context>
    <context>
        <name>Why</name>
        <message>
            <source>lower quartile</source>
            <translation>unteres Quartil</translation>
        </message>
        <message>
            <source>median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>upper quartile</source>
            <translation>oberes Quartil</translation>
        </message>
        <message>
            <source>%1 quantile</source>
            <translation>%1-Quantil</translation>
        </message>
        <message>
            <source>number of rows</source>
            <translation>Anzahl der Zeilen</translation>
        </message>
        <message>
            <source>number of rows with a value in “%1”</source>
            <translation>Anzahl der Zeilen mit einem Wert in „%1“</translation>
        </message>
        <message>
            <source>number of rows without a value in “%1”</source>
            <translation>Anzahl der Zeilen ohne Wert in „%1“</translation>
        </message>
        <message>
            <source>number of different values in “%1”</source>
            <translation>Anzahl verschiedener Werte in „%1“</translation>
        </message>
        <message>
            <source>sum of “%1”</source>
            <translation>Summe von „%1“</translation>
        </message>
        <message>
            <source>mean of “%1” (sum ÷ number of values)</source>
            <translation>Mittel von „%1“ (Summe ÷ Anzahl der Werte)</translation>
        </message>
        <message>
            <source>smallest value of “%1”</source>
            <translation>kleinster Wert von „%1“</translation>
        </message>
        <message>
            <source>largest value of “%1”</source>
            <translation>größter Wert von „%1“</translation>
        </message>
        <message>
            <source>%1 of “%2”, type 7: between its neighbours in order, as in R, NumPy and Excel</source>
            <comment>a quantile and its column</comment>
            <translation>%1 von „%2“, Typ 7: zwischen den der Größe nach benachbarten Werten, wie in R, NumPy und Excel</translation>
        </message>
        <message>
            <source>standard deviation of “%1”: √(sum of squared distances from the mean ÷ (n − 1))</source>
            <translation>Standardabweichung von „%1“: √(Summe der quadrierten Abstände vom Mittel ÷ (n − 1))</translation>
        </message>
        <message>
            <source>smallest value of “%1” within 1.5 quartile distances of the box (Tukey)</source>
            <translation>kleinster Wert von „%1“ innerhalb von 1,5 Quartilsabständen von der Box (Tukey)</translation>
        </message>
        <message>
            <source>largest value of “%1” within 1.5 quartile distances of the box (Tukey)</source>
            <translation>größter Wert von „%1“ innerhalb von 1,5 Quartilsabständen von der Box (Tukey)</translation>
        </message>
        <message>
            <source>number of values of “%1” beyond 1.5 quartile distances from the box (Tukey)</source>
            <translation>Anzahl der Werte von „%1“, die mehr als 1,5 Quartilsabstände von der Box entfernt sind (Tukey)</translation>
        </message>
        <message>
            <source>lower end of the 95 % interval of the difference of the means of “%1” (Welch)</source>
            <translation>untere Grenze des 95-%-Intervalls der Differenz der Mittel von „%1“ (Welch)</translation>
        </message>
        <message>
            <source>upper end of the 95 % interval of the difference of the means of “%1” (Welch)</source>
            <translation>obere Grenze des 95-%-Intervalls der Differenz der Mittel von „%1“ (Welch)</translation>
        </message>
        <message>
            <source>rank-biserial correlation of “%1”: 2U ÷ (n₁ n₂) − 1</source>
            <translation>rangbiseriale Korrelation von „%1“: 2U ÷ (n₁ n₂) − 1</translation>
        </message>
        <message>
            <source>p-value of the Mann–Whitney test on “%1”, two-sided</source>
            <translation>p-Wert des Mann-Whitney-Tests für „%1“, zweiseitig</translation>
        </message>
        <message>
            <source>%1, divided by the %2</source>
            <translation>%1, geteilt durch: %2</translation>
        </message>
        <message>
            <source>%1, less the %2</source>
            <translation>%1, abzüglich: %2</translation>
        </message>
        <message>
            <source>%1, divided by the %2, less 1</source>
            <translation>%1, geteilt durch: %2, minus 1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>whom a figure is of, and how it is made</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>All rows that count</source>
            <translation>Alle Zeilen, die zählen</translation>
        </message>
        <message>
            <source>%1 − %2 = %3</source>
            <translation>%1 − %2 = %3</translation>
        </message>
        <message>
            <source>%1 ÷ 0: there is no such figure</source>
            <translation>%1 ÷ 0: Eine solche Zahl gibt es nicht</translation>
        </message>
        <message>
            <source>%1 ÷ %2 − 1 = %3</source>
            <translation>%1 ÷ %2 − 1 = %3</translation>
        </message>
        <message>
            <source>%1 ÷ %2 = %3</source>
            <translation>%1 ÷ %2 = %3</translation>
        </message>
        <message numerus="yes">
            <source>%1 row(s)</source>
            <translation>
                <numerusform>%1 Zeile</numerusform>
                <numerusform>%1 Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 row(s) have no value</source>
            <translation>
                <numerusform>%1 von %2 Zeile hat keinen Wert</numerusform>
                <numerusform>%1 von %2 Zeilen ohne Wert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 row(s) have a value</source>
            <translation>
                <numerusform>%1 von %2 Zeile hat einen Wert</numerusform>
                <numerusform>%1 von %2 Zeilen mit Wert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 different value(s) in %2 row(s) that have one</source>
            <translation>
                <numerusform>%1 verschiedener Wert; Zeilen mit Wert: %2</numerusform>
                <numerusform>%1 verschiedene Werte; Zeilen mit Wert: %2</numerusform>
            </translation>
        </message>
        <message>
            <source>The column holds texts now, no numbers</source>
            <translation>Die Spalte enthält jetzt Texte, keine Zahlen</translation>
        </message>
        <message>
            <source>Ask again for a figure that is shown now</source>
            <translation>Erneut nach einer Zahl fragen, die jetzt angezeigt wird</translation>
        </message>
        <message numerus="yes">
            <source>%1 row(s) without a value in “%2” are left out</source>
            <translation>
                <numerusform>%1 Zeile ohne Wert in „%2“ ist ausgelassen</numerusform>
                <numerusform>%1 Zeilen ohne Wert in „%2“ sind ausgelassen</numerusform>
            </translation>
        </message>
        <message>
            <source>no row has a value</source>
            <translation>keine Zeile hat einen Wert</translation>
        </message>
        <message numerus="yes">
            <source>sum of %1 value(s) = %2</source>
            <translation>
                <numerusform>Summe von %1 Wert = %2</numerusform>
                <numerusform>Summe von %1 Werten = %2</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 ÷ %2 = %3</source>
            <comment>sum, number of values, mean</comment>
            <translation>%1 ÷ %2 = %3</translation>
        </message>
        <message numerus="yes">
            <source>the smallest of %1 value(s) is %2</source>
            <translation>
                <numerusform>der kleinste von %1 Wert ist %2</numerusform>
                <numerusform>der kleinste von %1 Werten ist %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the largest of %1 value(s) is %2</source>
            <translation>
                <numerusform>der größte von %1 Wert ist %2</numerusform>
                <numerusform>der größte von %1 Werten ist %2</numerusform>
            </translation>
        </message>
        <message>
            <source>one value has no standard deviation</source>
            <translation>ein einzelner Wert hat keine Standardabweichung</translation>
        </message>
        <message>
            <source>√(%1 ÷ (%2 − 1)) = %3</source>
            <comment>squares, number of values, deviation</comment>
            <translation>√(%1 ÷ (%2 − 1)) = %3</translation>
        </message>
        <message>
            <source>%1: value %2 of %3 in order is %4</source>
            <comment>median and the like, place, number of values, value</comment>
            <translation>%1: Wert %2 von %3 der Größe nach ist %4</translation>
        </message>
        <message>
            <source>%1: values %2 and %3 of %4 in order are %5 and %6</source>
            <comment>median and the like, two places, number of values, two values</comment>
            <translation>%1: Werte %2 und %3 von %4 der Größe nach sind %5 und %6</translation>
        </message>
        <message>
            <source>%1 + %2 × (%3 − %1) = %4</source>
            <translation>%1 + %2 × (%3 − %1) = %4</translation>
        </message>
        <message>
            <source>fence: %1 − 1.5 × (%2 − %1) = %3</source>
            <translation>Grenze: %1 − 1,5 × (%2 − %1) = %3</translation>
        </message>
        <message>
            <source>fence: %2 + 1.5 × (%2 − %1) = %3</source>
            <translation>Grenze: %2 + 1,5 × (%2 − %1) = %3</translation>
        </message>
        <message>
            <source>the smallest value not below it is %1</source>
            <translation>der kleinste Wert, der nicht darunter liegt, ist %1</translation>
        </message>
        <message>
            <source>the largest value not above it is %1</source>
            <translation>der größte Wert, der nicht darüber liegt, ist %1</translation>
        </message>
        <message>
            <source>fences: %1 and %2, 1.5 × (%4 − %3) from the box</source>
            <translation>Grenzen: %1 und %2, 1,5 × (%4 − %3) von der Box entfernt</translation>
        </message>
        <message>
            <source>%1 below + %2 above = %3</source>
            <comment>numbers of outliers</comment>
            <translation>%1 darunter + %2 darüber = %3</translation>
        </message>
        <message>
            <source>The column holds dates now, no numbers</source>
            <translation>Die Spalte enthält jetzt Datumsangaben, keine Zahlen</translation>
        </message>
        <message numerus="yes">
            <source>the earliest of %1 date(s) is %2</source>
            <translation>
                <numerusform>die früheste von %1 Datumsangabe ist %2</numerusform>
                <numerusform>die früheste von %1 Datumsangaben ist %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the latest of %1 date(s) is %2</source>
            <translation>
                <numerusform>die späteste von %1 Datumsangabe ist %2</numerusform>
                <numerusform>die späteste von %1 Datumsangaben ist %2</numerusform>
            </translation>
        </message>
        <message>
            <source>all others</source>
            <translation>alle anderen</translation>
        </message>
        <message>
            <source>too few values to compare</source>
            <translation>zu wenige Werte für einen Vergleich</translation>
        </message>
        <message>
            <source>%1: n = %2, mean %3, standard deviation %4</source>
            <translation>%1: n = %2, Mittel %3, Standardabweichung %4</translation>
        </message>
        <message>
            <source>difference %1, 95 % interval %2 to %3 (%4 degrees of freedom)</source>
            <translation>Differenz %1, 95-%-Intervall %2 bis %3 (%4 Freiheitsgrade)</translation>
        </message>
        <message>
            <source>U = %1: pairs in which the group has the larger value, of %2; ties count one half</source>
            <translation>U = %1: Paare, in denen die Gruppe den größeren Wert hat, von %2; Gleichstände zählen halb</translation>
        </message>
        <message>
            <source>2 × %1 ÷ %2 − 1 = %3</source>
            <translation>2 × %1 ÷ %2 − 1 = %3</translation>
        </message>
        <message>
            <source>exact distribution of U: %1</source>
            <translation>exakte Verteilung von U: %1</translation>
        </message>
        <message>
            <source>normal approximation with corrections for ties and continuity: %1</source>
            <translation>Normalnäherung mit Bindungs- und Stetigkeitskorrektur: %1</translation>
        </message>
        <message>
            <source>Rows that count</source>
            <translation>Zeilen, die zählen</translation>
        </message>
        <message>
            <source>All rows after the steps</source>
            <translation>Alle Zeilen nach den Schritten</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>No filter is set: all rows pass</source>
            <translation>Kein Filter gesetzt: Alle Zeilen kommen durch</translation>
        </message>
        <message>
            <source>Filters that are set: %1</source>
            <translation>Gesetzte Filter: %1</translation>
        </message>
        <message>
            <source>Rows read</source>
            <translation>Gelesene Zeilen</translation>
        </message>
        <message>
            <source>Rows rejected</source>
            <translation>Abgewiesene Zeilen</translation>
        </message>
        <message>
            <source>Rows shown</source>
            <translation>Angezeigte Zeilen</translation>
        </message>
        <message>
            <source>The data has no such finding any more</source>
            <translation>Die Daten enthalten diesen Befund nicht mehr</translation>
        </message>
        <message>
            <source>Ask again for a finding that is shown now</source>
            <translation>Erneut nach einem Befund fragen, der jetzt angezeigt wird</translation>
        </message>
        <message>
            <source>p-value of the Mann–Whitney test on “%1”, adjusted for all tests of the run (Holm)</source>
            <translation>p-Wert des Mann-Whitney-Tests für „%1“, angepasst über alle Tests des Laufs (Holm)</translation>
        </message>
        <message numerus="yes">
            <source>in order of all %Ln test(s), the smallest p-value counts times their number, the next times one less, and none falls below the one before it: %1</source>
            <translation>
                <numerusform>bei %Ln Test gilt der p-Wert, wie er ist: %1</numerusform>
                <numerusform>in der Reihenfolge aller %Ln Tests zählt der kleinste p-Wert mal deren Anzahl, der nächste mal eins weniger, und keiner fällt unter den vorigen: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>not %1</source>
            <translation>nicht %1</translation>
        </message>
        <message>
            <source>“%1” does not count here: a figure by age group or region does not filter itself by its own dimension</source>
            <translation>„%1“ zählt hier nicht: Eine Zahl nach Altersgruppe oder Region filtert sich nicht nach ihrer eigenen Dimension</translation>
        </message>
        <message>
            <source>“%1” does not count here: the figure is of all rows</source>
            <translation>„%1“ zählt hier nicht: Die Zahl betrifft alle Zeilen</translation>
        </message>
        <message>
            <source>Import %1</source>
            <comment>a file</comment>
            <translation>Import %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 row(s), all kept</source>
            <translation>
                <numerusform>%1 Zeile, behalten</numerusform>
                <numerusform>%1 Zeilen, alle behalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 → %2 row(s)</source>
            <comment>rows before and after a step</comment>
            <translation>
                <numerusform>%1 → %2 Zeile</numerusform>
                <numerusform>%1 → %2 Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 cell(s) changed</source>
            <translation>
                <numerusform>%1 Zelle geändert</numerusform>
                <numerusform>%1 Zellen geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln Datei</numerusform>
                <numerusform>%Ln Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 row(s) read</source>
            <translation>
                <numerusform>%1 Zeile gelesen</numerusform>
                <numerusform>%1 Zeilen gelesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 rejected</source>
            <comment>rows</comment>
            <translation>
                <numerusform>%1 abgewiesen</numerusform>
                <numerusform>%1 abgewiesen</numerusform>
            </translation>
        </message>
        <message>
            <source>No data is open any more</source>
            <translation>Es sind keine Daten mehr geöffnet</translation>
        </message>
        <message>
            <source>Open the data again</source>
            <translation>Die Daten erneut öffnen</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>This step is not applied any more</source>
            <translation>Dieser Schritt ist nicht mehr angewendet</translation>
        </message>
        <message>
            <source>Ask again for a step that is applied</source>
            <translation>Erneut nach einem Schritt fragen, der angewendet ist</translation>
        </message>
        <message>
            <source>Step %1, %2</source>
            <comment>number and title of a step</comment>
            <translation>Schritt %1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 cell(s) in %2 row(s) are other ones after the step</source>
            <translation>
                <numerusform>%1 Zelle ist nach dem Schritt anders; geänderte Zeilen: %2</numerusform>
                <numerusform>%1 Zellen sind nach dem Schritt anders; geänderte Zeilen: %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed rows after the step</source>
            <translation>Geänderte Zeilen nach dem Schritt</translation>
        </message>
        <message>
            <source>The same rows before it</source>
            <translation>Dieselben Zeilen davor</translation>
        </message>
        <message>
            <source>%1 rows before − %2 rows that went = %3 rows after</source>
            <translation>%1 Zeilen davor − %2 entfallene Zeilen = %3 Zeilen danach</translation>
        </message>
        <message>
            <source>Rows before the step</source>
            <translation>Zeilen vor dem Schritt</translation>
        </message>
        <message>
            <source>Rows after the step</source>
            <translation>Zeilen nach dem Schritt</translation>
        </message>
        <message>
            <source>Rows that went</source>
            <translation>Entfallene Zeilen</translation>
        </message>
        <message>
            <source>The columns of %1</source>
            <comment>a file</comment>
            <translation>Die Spalten von %1</translation>
        </message>
        <message>
            <source>Rows as they were read</source>
            <translation>Zeilen, wie sie gelesen wurden</translation>
        </message>
        <message>
            <source>%1 rows were read, %2 did not fit and were rejected</source>
            <translation>%1 Zeilen wurden gelesen, %2 passten nicht und wurden abgewiesen</translation>
        </message>
        <message>
            <source>The rows of %1, before any step</source>
            <comment>a file</comment>
            <translation>Die Zeilen von %1, vor allen Schritten</translation>
        </message>
        <message>
            <source>Rows of %1 that do not fit its columns</source>
            <comment>a file</comment>
            <translation>Zeilen von %1, die nicht zu den Spalten passen</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Rejected rows</source>
            <translation>Abgewiesene Zeilen</translation>
        </message>
        <message>
            <source>This cell is not there any more</source>
            <translation>Diese Zelle gibt es nicht mehr</translation>
        </message>
        <message>
            <source>Ask again for a cell that is shown now</source>
            <translation>Erneut nach einer Zelle fragen, die jetzt angezeigt wird</translation>
        </message>
        <message>
            <source>Step %1, %2</source>
            <translation>Schritt %1, %2</translation>
        </message>
        <message>
            <source>Made by step %1: %2</source>
            <translation>Entstanden in Schritt %1: %2</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <comment>a step, and a value before and after it</comment>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>As it was read: %1</source>
            <translation>Wie gelesen: %1</translation>
        </message>
        <message>
            <source>Row %1 of %2, and what the steps made of it</source>
            <comment>a row's number, a file</comment>
            <translation>Zeile %1 von %2 und was die Schritte daraus machten</translation>
        </message>
        <message>
            <source>Row %1 of %2, as it was read</source>
            <comment>a row's number, a file</comment>
            <translation>Zeile %1 von %2, wie gelesen</translation>
        </message>
        <message>
            <source>The row now</source>
            <translation>Die Zeile jetzt</translation>
        </message>
        <message>
            <source>The row as it was read</source>
            <translation>Die Zeile, wie sie gelesen wurde</translation>
        </message>
        <message>
            <source>This is no step</source>
            <translation>Das ist kein Schritt</translation>
        </message>
        <message>
            <source>What “%1” would be about</source>
            <translation>Was „%1“ betreffen würde</translation>
        </message>
        <message numerus="yes">
            <source>%1 row(s) would go</source>
            <translation>
                <numerusform>%1 Zeile würde entfallen</numerusform>
                <numerusform>%1 Zeilen würden entfallen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 value(s) or column(s)</source>
            <translation>
                <numerusform>%1 Wert oder Spalte</numerusform>
                <numerusform>%1 Werte oder Spalten</numerusform>
            </translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>Alle Zeilen</translation>
        </message>
        <message>
            <source>Rows that it is about</source>
            <translation>Betroffene Zeilen</translation>
        </message>
        <message numerus="yes">
            <source>%1 row(s), all of the table</source>
            <translation>
                <numerusform>%1 Zeile, die ganze Tabelle</numerusform>
                <numerusform>%1 Zeilen, die ganze Tabelle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 row(s)</source>
            <translation>
                <numerusform>%1 von %2 Zeile</numerusform>
                <numerusform>%1 von %2 Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows: %1</source>
            <translation>Zeilen: %1</translation>
        </message>
        <message>
            <source>Filters: %1</source>
            <translation>Filter: %1</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Quelle: %1</translation>
        </message>
        <message>
            <source>Personal columns are in it: %1</source>
            <translation>Enthält personenbezogene Spalten: %1</translation>
        </message>
        <message>
            <source>The database did this step: its rows did not come over</source>
            <translation>Diesen Schritt hat die Datenbank erledigt: Seine Zeilen kamen nicht herüber</translation>
        </message>
        <message>
            <source>The database counted %1 rows; %2 came over after the steps that it did</source>
            <translation>Die Datenbank zählte %1 Zeilen; %2 kamen nach den Schritten herüber, die sie erledigte</translation>
        </message>
        <message>
            <source>Rows that came over</source>
            <translation>Herübergeholte Zeilen</translation>
        </message>
        <message>
            <source>What “%1” would do</source>
            <translation>Was „%1“ tun würde</translation>
        </message>
        <message>
            <source>The place of the row in the table as it came to step %1, %2, counted from 1</source>
            <comment>number and title of a step</comment>
            <translation>Der Platz der Zeile in der Tabelle, wie sie zu Schritt %1, %2, kam, von 1 an gezählt</translation>
        </message>
        <message>
            <source>The row before the step</source>
            <translation>Die Zeile vor dem Schritt</translation>
        </message>
        <message>
            <source>The row after the step</source>
            <translation>Die Zeile nach dem Schritt</translation>
        </message>
        <message>
            <source>Rows of %1 whose key (%2) is in %3</source>
            <translation>Zeilen von %1, deren Schlüssel (%2) in %3 vorkommt</translation>
        </message>
        <message>
            <source>Rows of %1 whose key (%2) is not in %3</source>
            <translation>Zeilen von %1, deren Schlüssel (%2) in %3 nicht vorkommt</translation>
        </message>
        <message>
            <source>Rows with a match</source>
            <translation>Zeilen mit Gegenstück</translation>
        </message>
        <message>
            <source>Rows without a match</source>
            <translation>Zeilen ohne Gegenstück</translation>
        </message>
        <message>
            <source>%1: rows with a match</source>
            <translation>%1: Zeilen mit Gegenstück</translation>
        </message>
        <message>
            <source>%1: all rows</source>
            <translation>%1: alle Zeilen</translation>
        </message>
        <message>
            <source>%1: rows without a match</source>
            <translation>%1: Zeilen ohne Gegenstück</translation>
        </message>
        <message>
            <source>The row</source>
            <translation>Die Zeile</translation>
        </message>
        <message>
            <source>The place of the row in the table, counted from 1</source>
            <translation>Der Platz der Zeile in der Tabelle, von 1 an gezählt</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>The columns: %1</source>
            <translation>Die Spalten: %1</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Teile</translation>
        </message>
        <message>
            <source>Files or sheets with their rows: %1</source>
            <translation>Dateien oder Blätter mit ihren Zeilen: %1</translation>
        </message>
        <message>
            <source>%1: values that fit</source>
            <translation>%1: passende Werte</translation>
        </message>
        <message>
            <source>The share of its values that can be read as its type; the rows of the others (%1) are left out</source>
            <translation>Der Anteil der Werte, die sich als ihr Typ lesen lassen; die Zeilen der anderen (%1) bleiben außen vor</translation>
        </message>
        <message>
            <source>%1: how it is read</source>
            <translation>%1: wie sie gelesen wird</translation>
        </message>
        <message>
            <source>a guess</source>
            <translation>Annahme</translation>
        </message>
        <message>
            <source>every value fits</source>
            <translation>jeder Wert passt</translation>
        </message>
        <message>
            <source>Every value fits its type</source>
            <translation>Jeder Wert passt zu seinem Typ</translation>
        </message>
        <message>
            <source>%1: missing</source>
            <translation>%1: fehlend</translation>
        </message>
        <message>
            <source>%1: keys that are there several times</source>
            <translation>%1: mehrfach vorhandene Schlüssel</translation>
        </message>
        <message>
            <source>Keys of %1 that several of its rows have and that are in %2, too</source>
            <translation>Schlüssel von %1, die mehrere Zeilen haben und die auch in %2 sind</translation>
        </message>
        <message>
            <source>Rows that share a key</source>
            <translation>Zeilen mit gleichem Schlüssel</translation>
        </message>
        <message>
            <source>%1: rows if each match repeated them</source>
            <translation>%1: Zeilen, wenn jedes Gegenstück sie wiederholte</translation>
        </message>
        <message>
            <source>Each row of %1 once for every row of %2 with its key, and once where there is none</source>
            <translation>Jede Zeile von %1 einmal für jede Zeile von %2 mit ihrem Schlüssel, und einmal, wo es keine gibt</translation>
        </message>
        <message>
            <source>Keys that differ only in case or blanks</source>
            <translation>Schlüssel, die sich nur in Groß- und Kleinschreibung oder Leerzeichen unterscheiden</translation>
        </message>
        <message>
            <source>Keys of %1 that would be keys of %2 if case and blanks did not count, such as “%3” and “%4”</source>
            <translation>Schlüssel von %1, die Schlüssel von %2 wären, wenn Groß- und Kleinschreibung und Leerzeichen nicht zählten, etwa „%3“ und „%4“</translation>
        </message>
        <message>
            <source>Rows that go</source>
            <translation>Zeilen, die wegfallen</translation>
        </message>
        <message>
            <source>Cells that change</source>
            <translation>Zellen, die sich ändern</translation>
        </message>
        <message>
            <source>Columns after the step</source>
            <translation>Spalten nach dem Schritt</translation>
        </message>
        <message>
            <source>Rows that were looked at</source>
            <translation>Zeilen, die angesehen wurden</translation>
        </message>
        <message>
            <source>A sample, spread evenly: every so many rows one. The step itself takes all rows.</source>
            <translation>Eine gleichmäßig verteilte Stichprobe: jede soundsovielte Zeile. Der Schritt selbst nimmt alle Zeilen.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Reading</source>
            <translation>Wird gelesen</translation>
        </message>
        <message>
            <source>the part %1 is broken</source>
            <translation>der Teil %1 ist defekt</translation>
        </message>
        <message>
            <source>Reading from the database</source>
            <translation>Aus der Datenbank lesen</translation>
        </message>
        <message>
            <source>The file unpacks to more than %1, which is the limit</source>
            <translation>Die Datei wird entpackt größer als %1; das ist die Grenze</translation>
        </message>
        <message>
            <source>Save the table as CSV and open that</source>
            <translation>Speichern Sie die Tabelle als CSV und öffnen Sie diese Datei</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>This is no Clientele workspace</source>
            <translation>Dies ist keine Arbeitsmappe von Clientele</translation>
        </message>
        <message>
            <source>Choose a file that was saved with File &gt; Save</source>
            <translation>Wählen Sie eine Datei, die mit Datei &gt; Speichern gesichert wurde</translation>
        </message>
        <message>
            <source>The workspace is damaged</source>
            <translation>Die Arbeitsmappe ist beschädigt</translation>
        </message>
        <message>
            <source>Open a copy of it from a backup; this file stays as it is</source>
            <translation>Öffnen Sie eine Kopie aus einer Sicherung; diese Datei bleibt unverändert</translation>
        </message>
        <message>
            <source>This workspace was saved by a later version of Clientele</source>
            <translation>Diese Arbeitsmappe wurde mit einer neueren Version von Clientele gespeichert</translation>
        </message>
        <message>
            <source>Open it with that version; this file stays as it is</source>
            <translation>Öffnen Sie sie mit jener Version; diese Datei bleibt unverändert</translation>
        </message>
        <message>
            <source>The workspace cannot be opened: %1</source>
            <translation>Die Arbeitsmappe lässt sich nicht öffnen: %1</translation>
        </message>
        <message>
            <source>Check the file's name and that you may read it</source>
            <translation>Prüfen Sie den Dateinamen und ob Sie die Datei lesen dürfen</translation>
        </message>
        <message>
            <source>its tables are not those of a workspace</source>
            <translation>ihre Tabellen sind nicht die einer Arbeitsmappe</translation>
        </message>
        <message numerus="yes">
            <source>a part is larger than %Ln MB</source>
            <translation>
                <numerusform>ein Teil ist größer als %Ln MB</numerusform>
                <numerusform>ein Teil ist größer als %Ln MB</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the data</source>
            <translation>Daten werden gelesen</translation>
        </message>
        <message numerus="yes">
            <source>its data would take more than %Ln GB</source>
            <translation>
                <numerusform>ihre Daten würden mehr als %Ln GB belegen</numerusform>
                <numerusform>ihre Daten würden mehr als %Ln GB belegen</numerusform>
            </translation>
        </message>
        <message>
            <source>A part of the workspace is too large to be saved</source>
            <translation>Ein Teil der Arbeitsmappe ist zu groß zum Speichern</translation>
        </message>
        <message>
            <source>Leave out what makes it large, such as a picture or a long list of values</source>
            <translation>Lassen Sie weg, was sie groß macht, etwa ein Bild oder eine lange Werteliste</translation>
        </message>
        <message numerus="yes">
            <source>The data takes more than %Ln GB</source>
            <translation>
                <numerusform>Die Daten belegen mehr als %Ln GB</numerusform>
                <numerusform>Die Daten belegen mehr als %Ln GB</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the workspace without the data</source>
            <translation>Speichern Sie die Arbeitsmappe ohne die Daten</translation>
        </message>
        <message>
            <source>Saving the data</source>
            <translation>Daten werden gespeichert</translation>
        </message>
        <message>
            <source>The file there is not replaced: %1</source>
            <translation>Die vorhandene Datei wird nicht ersetzt: %1</translation>
        </message>
        <message>
            <source>Choose another name</source>
            <translation>Wählen Sie einen anderen Namen</translation>
        </message>
        <message>
            <source>it is no file</source>
            <translation>es ist keine Datei</translation>
        </message>
        <message>
            <source>The workspace cannot be saved: %1</source>
            <translation>Die Arbeitsmappe lässt sich nicht speichern: %1</translation>
        </message>
        <message>
            <source>Check the folder, its permissions and the free space</source>
            <translation>Prüfen Sie den Ordner, seine Berechtigungen und den freien Speicherplatz</translation>
        </message>
        <message>
            <source>it names no data</source>
            <translation>sie nennt keine Daten</translation>
        </message>
        <message>
            <source>%1 is gone</source>
            <translation>%1 gibt es nicht mehr</translation>
        </message>
        <message>
            <source>%1 is new</source>
            <translation>%1 ist neu</translation>
        </message>
        <message>
            <source>the steps from %1 on, which are switched off (%2)</source>
            <translation>die Schritte ab %1, die jetzt ausgeschaltet sind (%2)</translation>
        </message>
        <message>
            <source>the filter %1 (there is no such column any more)</source>
            <translation>der Filter %1 (diese Spalte gibt es nicht mehr)</translation>
        </message>
        <message>
            <source>The data in the workspace is damaged</source>
            <translation>Die Daten in der Arbeitsmappe sind beschädigt</translation>
        </message>
        <message>
            <source>Open a copy of it from a backup</source>
            <translation>Öffnen Sie eine Kopie aus einer Sicherung</translation>
        </message>
        <message>
            <source>A column holds what is no number</source>
            <translation>Eine Spalte enthält etwas, das keine Zahl ist</translation>
        </message>
        <message>
            <source>The workspace is damaged, or was changed by another program</source>
            <translation>Die Arbeitsmappe ist beschädigt oder wurde von einem anderen Programm geändert</translation>
        </message>
        <message>
            <source>Unsaved work cannot be kept for the case of a crash</source>
            <translation>Nicht gespeicherte Arbeit kann nicht für den Fall eines Absturzes gesichert werden</translation>
        </message>
    </context>
    <context>
        <name>clientele::app::Actions</name>
        <message>
            <source>&amp;Open file…</source>
            <translation>&amp;Datei öffnen…</translation>
        </message>
        <message>
            <source>Open &amp;folder…</source>
            <translation>&amp;Ordner öffnen…</translation>
        </message>
        <message>
            <source>Open the &amp;sample</source>
            <translation>&amp;Beispiel öffnen</translation>
        </message>
        <message>
            <source>&amp;Reload the data</source>
            <translation>Daten &amp;neu laden</translation>
        </message>
        <message>
            <source>&amp;Close the data</source>
            <translation>Daten &amp;schließen</translation>
        </message>
        <message>
            <source>&amp;Export the table as CSV…</source>
            <translation>&amp;Tabelle als CSV exportieren…</translation>
        </message>
        <message>
            <source>Save re&amp;jected rows…</source>
            <translation>&amp;Abgewiesene Zeilen speichern…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>B&amp;eenden</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>&amp;Clear all filters</source>
            <translation>&amp;Alle Filter entfernen</translation>
        </message>
        <message>
            <source>&amp;Find in the table</source>
            <translation>&amp;In der Tabelle suchen</translation>
        </message>
        <message>
            <source>&amp;Preferences…</source>
            <translation>&amp;Optionen…</translation>
        </message>
        <message>
            <source>&amp;Welcome</source>
            <translation>&amp;Start</translation>
        </message>
        <message>
            <source>&amp;Data</source>
            <translation>&amp;Daten</translation>
        </message>
        <message>
            <source>&amp;Explore</source>
            <translation>&amp;Erkunden</translation>
        </message>
        <message>
            <source>&amp;Insights</source>
            <translation>&amp;Hinweise</translation>
        </message>
        <message>
            <source>&amp;Report page</source>
            <translation>Seite &amp;Bericht</translation>
        </message>
        <message>
            <source>Show or hide the &amp;inspector</source>
            <translation>&amp;Inspektor ein- oder ausblenden</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Vollbild</translation>
        </message>
        <message>
            <source>Find a &amp;command…</source>
            <translation>Befehl su&amp;chen…</translation>
        </message>
        <message>
            <source>&amp;Export as PDF…</source>
            <translation>Als PDF &amp;exportieren…</translation>
        </message>
        <message>
            <source>Save the &amp;readme…</source>
            <translation>&amp;Readme speichern…</translation>
        </message>
        <message>
            <source>&amp;Share report…</source>
            <translation>Bericht &amp;senden…</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;First steps</source>
            <translation>&amp;Erste Schritte</translation>
        </message>
        <message>
            <source>&amp;About Clientele</source>
            <translation>Ü&amp;ber Clientele</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>Open rece&amp;nt</source>
            <translation>&amp;Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>Ver&amp;lauf</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Report</source>
            <translation>Be&amp;richt</translation>
        </message>
        <message>
            <source>&amp;Mail accounts…</source>
            <translation>E-Mail-&amp;Konten…</translation>
        </message>
        <message>
            <source>Send report as &amp;last time…</source>
            <translation>Bericht wie &amp;zuletzt senden…</translation>
        </message>
        <message>
            <source>&amp;Outbox…</source>
            <translation>&amp;Postausgang…</translation>
        </message>
        <message>
            <source>Connect to &amp;database…</source>
            <translation>Mit &amp;Datenbank verbinden…</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>&amp;Rückgängig: %1</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>&amp;Wiederholen: %1</translation>
        </message>
        <message>
            <source>Nothing done yet</source>
            <translation>Noch nichts geändert</translation>
        </message>
        <message>
            <source>No recent files</source>
            <translation>Keine zuletzt geöffneten Dateien</translation>
        </message>
        <message>
            <source>Import with o&amp;ptions…</source>
            <translation>Import mit O&amp;ptionen…</translation>
        </message>
        <message>
            <source>Change how the data is rea&amp;d…</source>
            <translation>Ein&amp;lesen der Daten ändern…</translation>
        </message>
        <message>
            <source>&amp;Save the workspace</source>
            <translation>Arbeitsmappe &amp;speichern</translation>
        </message>
        <message>
            <source>Save the workspace &amp;as…</source>
            <translation>Arbeitsmappe speichern &amp;unter…</translation>
        </message>
        <message>
            <source>&amp;Paste a table</source>
            <translation>Tabelle &amp;einfügen</translation>
        </message>
        <message>
            <source>&amp;Steps</source>
            <translation>&amp;Schritte</translation>
        </message>
        <message>
            <source>&amp;Open recipe…</source>
            <translation>Rezept ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>&amp;Join tables…</source>
            <translation>Tabellen &amp;verknüpfen…</translation>
        </message>
        <message>
            <source>Save &amp;recipe…</source>
            <translation>&amp;Rezept speichern…</translation>
        </message>
        <message>
            <source>The table was pasted: there is no file to read again</source>
            <translation>Die Tabelle wurde eingefügt: Es gibt keine Datei, die neu gelesen werden könnte</translation>
        </message>
        <message>
            <source>Re&amp;place the data by a newer file…</source>
            <translation>Daten durch neuere Datei e&amp;rsetzen…</translation>
        </message>
        <message>
            <source>W&amp;hat changed?</source>
            <translation>Was hat sich &amp;geändert?</translation>
        </message>
        <message>
            <source>&amp;Why this figure?</source>
            <translation>&amp;Warum diese Zahl?</translation>
        </message>
        <message>
            <source>&amp;Statistics</source>
            <translation>&amp;Statistik</translation>
        </message>
        <message>
            <source>&amp;Correlation</source>
            <translation>&amp;Korrelation</translation>
        </message>
    </context>
    <context>
        <name>clientele::app::AnalysisPages</name>
        <message>
            <source>Describe</source>
            <translation>Beschreiben</translation>
        </message>
        <message>
            <source>Distributions</source>
            <translation>Verteilungen</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>Angebote</translation>
        </message>
    </context>
    <context>
        <name>clientele::app::CompareDesk</name>
        <message>
            <source>The comparison is in the report.</source>
            <translation>Der Vergleich ist im Bericht.</translation>
        </message>
        <message>
            <source>This data has no columns to compare: it takes a measure, and a column of 2 to 30 groups.</source>
            <translation>Diese Daten haben keine Spalten zum Vergleichen: Dazu gehören eine Messgröße und eine Spalte mit 2 bis 30 Gruppen.</translation>
        </message>
        <message>
            <source>Nothing is open. Open a file or a sample to compare groups of customers.</source>
            <translation>Nichts ist geöffnet. Öffnen Sie eine Datei oder ein Beispiel, um Gruppen von Kunden zu vergleichen.</translation>
        </message>
    </context>
    <context>
        <name>clientele::app::CorrelationDesk</name>
        <message>
            <source>The correlations were not finished</source>
            <translation>Die Korrelationen wurden nicht fertig</translation>
        </message>
        <message>
            <source>Try again, or choose fewer columns</source>
            <translation>Noch einmal versuchen oder weniger Spalten wählen</translation>
        </message>
        <message>
            <source>Nothing is open. Open a file or a sample to see which columns go together.</source>
            <translation>Nichts ist geöffnet. Öffnen Sie eine Datei oder ein Beispiel, um zu sehen, welche Spalten zusammengehen.</translation>
        </message>
        <message>
            <source>This data has no two columns of numbers. Correlation needs them; texts with few values can be compared on the Statistics page.</source>
            <translation>Diese Daten haben keine zwei Spalten mit Zahlen. Eine Korrelation braucht sie; Texte mit wenigen Werten lassen sich auf der Seite „Statistik“ vergleichen.</translation>
        </message>
        <message>
            <source>Outlined in the scatter plot · Esc clears</source>
            <translation>Im Streudiagramm umrandet · Esc löscht</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>two columns</comment>
            <translation>%1 und %2</translation>
        </message>
        <message>
            <source>A column goes with itself. Choose another cell of the heatmap.</source>
            <translation>Eine Spalte geht mit sich selbst einher. Wählen Sie eine andere Zelle der Heatmap.</translation>
        </message>
        <message>
            <source>Categories have no scatter plot. The Statistics page compares their groups.</source>
            <translation>Kategorien haben kein Streudiagramm. Die Seite „Statistik“ vergleicht ihre Gruppen.</translation>
        </message>
        <message numerus="yes">
            <source>%1 × %2: %Ln chosen</source>
            <comment>points of two columns</comment>
            <translation>
                <numerusform>%1 × %2: %Ln gewählt</numerusform>
                <numerusform>%1 × %2: %Ln gewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>No column names each row, so that these points cannot be kept</source>
            <translation>Keine Spalte benennt jede Zeile, sodass sich diese Punkte nicht merken lassen</translation>
        </message>
        <message>
            <source>Choose them by a rectangle: it becomes a filter of the two columns</source>
            <translation>Wählen Sie sie mit einem Rechteck: Es wird ein Filter der beiden Spalten</translation>
        </message>
        <message>
            <source>Segment “%1”</source>
            <translation>Segment „%1“</translation>
        </message>
        <message numerus="yes">
            <source>All pages show these %Ln row(s).</source>
            <translation>
                <numerusform>Alle Seiten zeigen diese %Ln Zeile.</numerusform>
                <numerusform>Alle Seiten zeigen diese %Ln Zeilen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The segment “%1” has %Ln row(s).</source>
            <translation>
                <numerusform>Das Segment „%1“ hat %Ln Zeile.</numerusform>
                <numerusform>Das Segment „%1“ hat %Ln Zeilen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Make segment</source>
            <translation>Segment bilden</translation>
        </message>
        <message>
            <source>Name of the segment:</source>
            <translation>Name des Segments:</translation>
        </message>
        <message>
            <source>The chart is in the report.</source>
            <translation>Das Diagramm ist im Bericht.</translation>
        </message>
    </context>
    <context>
        <name>clientele::app::DescribeDesk</name>
        <message>
            <source>Added to the steps: %1. Undo takes it back.</source>
            <translation>Zu den Schritten hinzugefügt: %1. Rückgängig nimmt es zurück.</translation>
        </message>
        <message>
            <source>It is in the report.</source>
            <translation>Es ist im Bericht.</translation>
        </message>
        <message>
            <source>It is in the report: write the note below it.</source>
            <translation>Es ist im Bericht: Schreiben Sie die Notiz darunter.</translation>
        </message>
        <message>
            <source>Nothing is open. Open a file or a sample to see what its columns hold.</source>
            <translation>Nichts ist geöffnet. Öffnen Sie eine Datei oder ein Beispiel, um zu sehen, was die Spalten enthalten.</translation>
        </message>
    </context>
    <context>
        <name>clientele::app::FitDesk</name>
        <message>
            <source>It is in the report.</source>
            <translation>Es ist im Bericht.</translation>
        </message>
        <message>
            <source>It is in the report: write the note below it.</source>
            <translation>Es ist im Bericht: Schreiben Sie die Notiz darunter.</translation>
        </message>
        <message>
            <source>No column holds numbers. Distributions need one: check the columns on the Data page.</source>
            <translation>Keine Spalte enthält Zahlen. Verteilungen brauchen eine: Prüfen Sie die Spalten auf der Seite „Daten“.</translation>
        </message>
        <message>
            <source>Nothing is open. Open a file or a sample to see which distributions its columns follow.</source>
            <translation>Nichts ist geöffnet. Öffnen Sie eine Datei oder ein Beispiel, um zu sehen, welchen Verteilungen die Spalten folgen.</translation>
        </message>
    </context>
    <context>
        <name>clientele::app::Importing</name>
        <message>
            <source>Read with the choices of %1. File → Change how the data is read shows them.</source>
            <translation>Gelesen mit den Einstellungen vom %1. Datei → Einlesen der Daten ändern zeigt sie.</translation>
        </message>
        <message>
            <source>The choices of the last import do not fit any more.</source>
            <translation>Die Einstellungen des letzten Imports passen nicht mehr.</translation>
        </message>
        <message>
            <source>The pasted text is not there any more</source>
            <translation>Der eingefügte Text ist nicht mehr vorhanden</translation>
        </message>
        <message>
            <source>Copy and paste it again</source>
            <translation>Kopieren Sie ihn und fügen Sie ihn erneut ein</translation>
        </message>
        <message>
            <source>There is no table on the clipboard</source>
            <translation>In der Zwischenablage ist keine Tabelle</translation>
        </message>
        <message>
            <source>Copy cells with their header in a spreadsheet program first</source>
            <translation>Kopieren Sie zuerst in einer Tabellenkalkulation Zellen mit ihrer Kopfzeile</translation>
        </message>
        <message>
            <source>Clipboard</source>
            <extracomment>where pasted data came from</extracomment>
            <translation>Zwischenablage</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln Datei</numerusform>
                <numerusform>%Ln Dateien</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>clientele::app::MainWindow</name>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>Open data first</source>
            <translation>Zuerst Daten öffnen</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Explore</source>
            <translation>Erkunden</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>Hinweise</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Optionen</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>%1 wird gelesen</translation>
        </message>
        <message>
            <source>Counting</source>
            <translation>Wird gezählt</translation>
        </message>
        <message>
            <source>%1 is %2</source>
            <extracomment>a role and the column that has it, for example "Age is age_years"</extracomment>
            <translation>%1 ist %2</translation>
        </message>
        <message>
            <source>No column was recognised.</source>
            <translation>Keine Spalte wurde erkannt.</translation>
        </message>
        <message>
            <source>Found: %1.</source>
            <translation>Erkannt: %1.</translation>
        </message>
        <message>
            <source>Data files (%1);;All files (*)</source>
            <translation>Datendateien (%1);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Export the table as CSV</source>
            <translation>Tabelle als CSV exportieren</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV-Dateien (*.csv)</translation>
        </message>
        <message>
            <source>Writing %1</source>
            <translation>%1 wird geschrieben</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>%1 gespeichert</translation>
        </message>
        <message>
            <source>Save the rejected rows</source>
            <translation>Abgewiesene Zeilen speichern</translation>
        </message>
        <message>
            <source>About Clientele</source>
            <translation>Über Clientele</translation>
        </message>
        <message>
            <source>&lt;b&gt;Clientele %1&lt;/b&gt;&lt;p&gt;Who buys what, where and how often, and what to do about it.&lt;/p&gt;&lt;p&gt;Your data stays on this computer.&lt;/p&gt;&lt;p&gt;Licence: GPL-3.0-or-later&lt;/p&gt;</source>
            <translation>&lt;b&gt;Clientele %1&lt;/b&gt;&lt;p&gt;Wer was kauft, wo und wie oft, und was daraus folgt.&lt;/p&gt;&lt;p&gt;Ihre Daten bleiben auf diesem Computer.&lt;/p&gt;&lt;p&gt;Lizenz: GPL-3.0-or-later&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Only files of this computer can be opened</source>
            <translation>Es lassen sich nur Dateien dieses Computers öffnen</translation>
        </message>
        <message>
            <source>Save it first, then drop the file</source>
            <translation>Speichern Sie die Datei zuerst, und ziehen Sie sie dann hierher</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Wird gelesen</translation>
        </message>
        <message numerus="yes">
            <source>The data was read again: %Ln row(s).</source>
            <translation>
                <numerusform>Die Daten wurden neu gelesen: %Ln Zeile.</numerusform>
                <numerusform>Die Daten wurden neu gelesen: %Ln Zeilen.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 Dropped, because it does not fit any more: %2.</source>
            <translation>%1 Weggefallen, weil es nicht mehr passt: %2.</translation>
        </message>
        <message>
            <source>Applying the steps</source>
            <translation>Schritte werden angewendet</translation>
        </message>
        <message>
            <source>Import a file with options</source>
            <translation>Datei mit Optionen importieren</translation>
        </message>
        <message>
            <source>Open a file, or several with the same columns or keys</source>
            <translation>Eine Datei öffnen, oder mehrere mit gleichen Spalten oder Schlüsseln</translation>
        </message>
        <message>
            <source>Data and workspaces (%1);;All files (*)</source>
            <translation>Daten und Arbeitsmappen (%1);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Open a folder of files with the same columns or keys</source>
            <translation>Einen Ordner mit Dateien gleicher Spalten oder Schlüssel öffnen</translation>
        </message>
        <message numerus="yes">
            <source>The newer data is open: %Ln row(s). Undo brings the older data back.</source>
            <translation>
                <numerusform>Die neueren Daten sind geöffnet: %Ln Zeile. „Rückgängig“ holt die älteren Daten zurück.</numerusform>
                <numerusform>Die neueren Daten sind geöffnet: %Ln Zeilen. „Rückgängig“ holt die älteren Daten zurück.</numerusform>
            </translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistik</translation>
        </message>
        <message>
            <source>Correlation</source>
            <translation>Korrelation</translation>
        </message>
        <message>
            <source>What stands out in this data is being looked for</source>
            <translation>Was in diesen Daten auffällt, wird gerade gesucht</translation>
        </message>
    </context>
    <context>
        <name>clientele::app::Pages</name>
        <message>
            <source>The report is being made…</source>
            <translation>Der Bericht wird erstellt …</translation>
        </message>
        <message>
            <source>The chart is in the report.</source>
            <translation>Das Diagramm ist im Bericht.</translation>
        </message>
        <message>
            <source>Open data first.</source>
            <translation>Öffnen Sie zuerst Daten.</translation>
        </message>
        <message>
            <source>Nothing to read yet</source>
            <translation>Noch nichts zu lesen</translation>
        </message>
        <message>
            <source>Check the columns</source>
            <translation>Spalten prüfen</translation>
        </message>
        <message>
            <source>Looking for what stands out…</source>
            <translation>Es wird gesucht, was auffällt…</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anmerkung</translation>
        </message>
        <message>
            <source>Below the chart in the report:</source>
            <translation>Unter dem Diagramm im Bericht:</translation>
        </message>
        <message>
            <source>The note is in the report, below its chart.</source>
            <translation>Die Notiz steht im Bericht unter ihrem Diagramm.</translation>
        </message>
        <message>
            <source>The finding is a part of the report.</source>
            <translation>Der Befund ist ein Teil des Berichts.</translation>
        </message>
    </context>
    <context>
        <name>clientele::app::Replacing</name>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln Datei</numerusform>
                <numerusform>%Ln Dateien</numerusform>
            </translation>
        </message>
        <message>
            <source>Replace the data by a newer file</source>
            <translation>Daten durch eine neuere Datei ersetzen</translation>
        </message>
        <message>
            <source>Data files (%1);;All files (*)</source>
            <translation>Datendateien (%1);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>%1 wird gelesen</translation>
        </message>
        <message>
            <source>Replace the data</source>
            <translation>Daten ersetzen</translation>
        </message>
        <message>
            <source>%1 has the columns of the open data.</source>
            <translation>%1 hat dieselben Spalten wie die geöffneten Daten.</translation>
        </message>
        <message>
            <source>Replace the data…</source>
            <translation>Daten ersetzen…</translation>
        </message>
        <message>
            <source>Open as new data</source>
            <translation>Als neue Daten öffnen</translation>
        </message>
        <message>
            <source>Comparing with the newer data</source>
            <translation>Vergleich mit den neueren Daten</translation>
        </message>
        <message>
            <source>Replace the data by %1</source>
            <translation>Daten durch %1 ersetzen</translation>
        </message>
    </context>
    <context>
        <name>clientele::app::ResponseDesk</name>
        <message>
            <source>The study of the offer is in the report.</source>
            <translation>Die Studie des Angebots ist im Bericht.</translation>
        </message>
        <message>
            <source>Save the customers as CSV</source>
            <translation>Die Kunden als CSV speichern</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV-Dateien (*.csv)</translation>
        </message>
        <message>
            <source>This data has no column of yes and no that says who accepted an offer, or no columns to explain it by.</source>
            <translation>Diese Daten haben keine Spalte mit Ja und Nein, die sagt, wer ein Angebot annahm, oder keine Spalten, die es erklären.</translation>
        </message>
        <message>
            <source>Nothing is open. Open a file or a sample to see who accepts an offer.</source>
            <translation>Nichts ist geöffnet. Öffnen Sie eine Datei oder ein Beispiel, um zu sehen, wer ein Angebot annimmt.</translation>
        </message>
    </context>
    <context>
        <name>clientele::app::Session</name>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln Datei</numerusform>
                <numerusform>%Ln Dateien</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>Change how the data is read</source>
            <translation>Leseweise der Daten ändern</translation>
        </message>
        <message>
            <source>Reload the data</source>
            <translation>Daten neu lesen</translation>
        </message>
    </context>
    <context>
        <name>clientele::app::Sharing</name>
        <message numerus="yes">
            <source>%1 · %Ln row(s)</source>
            <translation>
                <numerusform>%1 · %Ln Zeile</numerusform>
                <numerusform>%1 · %Ln Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1; the choice of age groups and regions on the page is not applied</source>
            <translation>%1; die Auswahl der Altersgruppen und Regionen auf der Seite wird nicht angewendet</translation>
        </message>
        <message>
            <source>Drawing the report</source>
            <translation>Bericht wird gezeichnet</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
        <message>
            <source>Export the report as PDF</source>
            <translation>Bericht als PDF exportieren</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF-Dateien (*.pdf)</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>%1 gespeichert</translation>
        </message>
        <message>
            <source>Save the readme</source>
            <translation>Readme speichern</translation>
        </message>
        <message>
            <source>Markdown files (*.md)</source>
            <translation>Markdown-Dateien (*.md)</translation>
        </message>
        <message>
            <source>Privacy of the report</source>
            <translation>Datenschutz des Berichts</translation>
        </message>
        <message>
            <source>The report could not be made anew</source>
            <translation>Der Bericht konnte nicht neu erstellt werden</translation>
        </message>
        <message>
            <source>Choose other privacy</source>
            <translation>Wählen Sie eine andere Datenschutzstufe</translation>
        </message>
        <message>
            <source>Rows in the report</source>
            <translation>Zeilen im Bericht</translation>
        </message>
    </context>
    <context>
        <name>clientele::app::StatusBar</name>
        <message>
            <source>No data open</source>
            <translation>Keine Daten geöffnet</translation>
        </message>
        <message>
            <source>%1 of %2 customers</source>
            <translation>%1 von %2 Kunden</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%1 von %2 Zeilen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln filter(s)</source>
            <translation>
                <numerusform>%Ln Filter</numerusform>
                <numerusform>%Ln Filter</numerusform>
            </translation>
        </message>
        <message>
            <source>Import %1</source>
            <translation>Import %1</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>Komma</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>Semikolon</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>Tabulator</translation>
        </message>
        <message>
            <source>dates day-month-year</source>
            <translation>Datum Tag-Monat-Jahr</translation>
        </message>
        <message>
            <source>dates month-day-year</source>
            <translation>Datum Monat-Tag-Jahr</translation>
        </message>
        <message>
            <source>dates year-month-day</source>
            <translation>Datum Jahr-Monat-Tag</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) rejected</source>
            <translation>
                <numerusform>%Ln Zeile abgewiesen</numerusform>
                <numerusform>%Ln Zeilen abgewiesen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>clientele::app::StepsDesk</name>
        <message>
            <source>Applying the steps</source>
            <translation>Schritte werden angewendet</translation>
        </message>
        <message>
            <source>&amp;Open recipe…</source>
            <translation>Rezept ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>&amp;Save recipe…</source>
            <translation>Rezept &amp;speichern…</translation>
        </message>
        <message>
            <source>Use the recipe “%1”</source>
            <translation>Rezept „%1“ verwenden</translation>
        </message>
        <message>
            <source>Open a recipe</source>
            <translation>Rezept öffnen</translation>
        </message>
        <message>
            <source>Recipes (*.json);;All files (*)</source>
            <translation>Rezepte (*.json);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>The recipe replaces the steps that were there. Undo brings them back.</source>
            <translation>Das Rezept ersetzt die bisherigen Schritte. „Rückgängig“ holt sie zurück.</translation>
        </message>
        <message>
            <source>Open the recipe %1</source>
            <translation>Rezept %1 öffnen</translation>
        </message>
        <message>
            <source>Save the recipe</source>
            <translation>Rezept speichern</translation>
        </message>
        <message>
            <source>Recipes (*.json)</source>
            <translation>Rezepte (*.json)</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>%1 gespeichert</translation>
        </message>
        <message>
            <source>Dropped, because it does not fit any more: %1.</source>
            <translation>Entfallen, weil nicht mehr passend: %1.</translation>
        </message>
        <message>
            <source>&amp;Run the leading steps in the database</source>
            <translation>Erste Schritte in der Datenbank &amp;ausführen</translation>
        </message>
        <message>
            <source>Run steps in the database</source>
            <translation>Schritte in der Datenbank ausführen</translation>
        </message>
        <message>
            <source>&amp;Bring the data over</source>
            <translation>&amp;Daten herüberholen</translation>
        </message>
        <message>
            <source>Bring the data over</source>
            <translation>Daten herüberholen</translation>
        </message>
    </context>
    <context>
        <name>clientele::app::TopBar</name>
        <message>
            <source>Find a command</source>
            <translation>Befehl suchen</translation>
        </message>
        <message>
            <source>Send report</source>
            <translation>Wie zuletzt senden</translation>
        </message>
        <message>
            <source>Share report</source>
            <translation>Bericht senden</translation>
        </message>
        <message>
            <source>Open data first</source>
            <translation>Zuerst Daten öffnen</translation>
        </message>
        <message>
            <source>To whom and as the last one went, after one question</source>
            <translation>An dieselben Empfänger und wie beim letzten Mal, nach einer Rückfrage</translation>
        </message>
    </context>
    <context>
        <name>clientele::app::Why</name>
        <message>
            <source>Filter to the rows of a figure: %1</source>
            <translation>Auf die Zeilen einer Zahl filtern: %1</translation>
        </message>
        <message>
            <source>The document shows the rows of the figure. Undo takes the filters back.</source>
            <translation>Das Dokument zeigt die Zeilen der Zahl. „Rückgängig“ nimmt die Filter zurück.</translation>
        </message>
        <message>
            <source>Export the rows</source>
            <translation>Zeilen exportieren</translation>
        </message>
        <message>
            <source>CSV files (*.csv);;Excel files (*.xlsx)</source>
            <translation>CSV-Dateien (*.csv);;Excel-Dateien (*.xlsx)</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>%1 gespeichert</translation>
        </message>
        <message>
            <source>Saved %1. %2.</source>
            <translation>%1 gespeichert. %2.</translation>
        </message>
    </context>
    <context>
        <name>clientele::app::Workspaces</name>
        <message>
            <source>Reading %1</source>
            <translation>%1 wird gelesen</translation>
        </message>
        <message>
            <source>The workspace reads from %1. Nothing was contacted yet.</source>
            <translation>Die Arbeitsmappe liest von %1. Noch wurde keine Verbindung aufgenommen.</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Where is %1?</source>
            <translation>Wo ist %1?</translation>
        </message>
        <message>
            <source>%1 is not where the workspace had it: %2.</source>
            <translation>%1 ist nicht mehr dort, wo die Arbeitsmappe die Datei hatte: %2.</translation>
        </message>
        <message>
            <source>Locate…</source>
            <translation>Suchen…</translation>
        </message>
        <message>
            <source>This is your work as it was. It is not saved yet.</source>
            <translation>Dies ist Ihre Arbeit, wie sie war. Sie ist noch nicht gespeichert.</translation>
        </message>
        <message>
            <source>Changed since the workspace was saved: %1.</source>
            <translation>Seit dem Speichern der Arbeitsmappe geändert: %1.</translation>
        </message>
        <message>
            <source>Dropped, because it does not fit any more: %1.</source>
            <translation>Entfallen, weil nicht mehr passend: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln Datei</numerusform>
                <numerusform>%Ln Dateien</numerusform>
            </translation>
        </message>
        <message>
            <source>Saving %1</source>
            <translation>%1 wird gespeichert</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>%1 gespeichert</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>Nicht gespeicherte Änderungen</translation>
        </message>
        <message>
            <source>Save the changes to “%1”?</source>
            <translation>Änderungen an „%1“ speichern?</translation>
        </message>
        <message>
            <source>Filters, steps, the report and all else that was chosen are lost otherwise.</source>
            <translation>Sonst gehen Filter, Schritte, der Bericht und alle übrigen Einstellungen verloren.</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>&amp;Don't save</source>
            <translation>&amp;Nicht speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>The program ended unexpectedly. Work that was not saved was kept on %1.</source>
            <translation>Das Programm wurde unerwartet beendet. Nicht gespeicherte Arbeit wurde am %1 gesichert.</translation>
        </message>
        <message>
            <source>Recover</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
    </context>
    <context>
        <name>clientele::charts::ChartFrame</name>
        <message>
            <source>Show as table</source>
            <translation>Als Tabelle zeigen</translation>
        </message>
        <message>
            <source>More about this chart</source>
            <translation>Mehr zu diesem Diagramm</translation>
        </message>
        <message>
            <source>Counting</source>
            <translation>Wird gezählt</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Bild kopieren</translation>
        </message>
        <message>
            <source>Copy data</source>
            <translation>Daten kopieren</translation>
        </message>
        <message>
            <source>Save as PNG…</source>
            <translation>Als PNG speichern…</translation>
        </message>
        <message>
            <source>Save as SVG…</source>
            <translation>Als SVG speichern…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Als PDF speichern…</translation>
        </message>
        <message>
            <source>Save data as CSV…</source>
            <translation>Daten als CSV speichern…</translation>
        </message>
        <message>
            <source>Add to report</source>
            <translation>In den Bericht</translation>
        </message>
        <message>
            <source>%1, as a table</source>
            <translation>%1, als Tabelle</translation>
        </message>
        <message>
            <source>Nothing to show with these filters. Take one away.</source>
            <translation>Mit diesen Filtern gibt es nichts zu zeigen. Entfernen Sie einen.</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Wird gezählt…</translation>
        </message>
        <message>
            <source>This chart could not be made</source>
            <translation>Dieses Diagramm konnte nicht erstellt werden</translation>
        </message>
        <message>
            <source>Show as chart</source>
            <translation>Als Diagramm zeigen</translation>
        </message>
        <message>
            <source>There is no chart to save</source>
            <translation>Es gibt kein Diagramm zum Speichern</translation>
        </message>
        <message>
            <source>Save the chart</source>
            <translation>Diagramm speichern</translation>
        </message>
        <message>
            <source>The chart was not saved</source>
            <translation>Das Diagramm wurde nicht gespeichert</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Notiz…</translation>
        </message>
        <message>
            <source>Why this figure?</source>
            <translation>Warum diese Zahl?</translation>
        </message>
        <message>
            <source>What dragging does</source>
            <translation>Was Ziehen bewirkt</translation>
        </message>
        <message>
            <source>Drag moves the view</source>
            <translation>Ziehen verschiebt den Ausschnitt</translation>
        </message>
        <message>
            <source>Drag chooses a rectangle (Shift)</source>
            <translation>Ziehen wählt ein Rechteck (Umschalt)</translation>
        </message>
        <message>
            <source>Drag chooses by lasso (Ctrl+Shift)</source>
            <translation>Ziehen wählt mit dem Lasso (Strg+Umschalt)</translation>
        </message>
    </context>
    <context>
        <name>clientele::charts::ChartView</name>
        <message numerus="yes">
            <source>%Ln more in the table: press T</source>
            <translation>
                <numerusform>%Ln weitere Zeile in der Tabelle: T drücken</numerusform>
                <numerusform>%Ln weitere Zeilen in der Tabelle: T drücken</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>clientele::charts::FigureOffer</name>
        <message>
            <source>Why this figure?</source>
            <translation>Warum diese Zahl?</translation>
        </message>
    </context>
    <context>
        <name>clientele::charts::HeatmapPlot</name>
        <message>
            <source>All</source>
            <comment>total row</comment>
            <translation>Alle</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>age group · region</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Share of %1</source>
            <translation>Anteil an %1</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Kunden</translation>
        </message>
    </context>
    <context>
        <name>clientele::charts::LegendEntry</name>
        <message>
            <source>%1: click hides it, double click shows it alone</source>
            <extracomment>tooltip of a series in a legend; %1 is its name</extracomment>
            <translation>%1: Klick blendet aus, Doppelklick zeigt nur dies</translation>
        </message>
        <message>
            <source>Shown when checked</source>
            <translation>Wird gezeigt, wenn angekreuzt</translation>
        </message>
    </context>
    <context>
        <name>clientele::charts::MatrixPlot</name>
        <message>
            <source>small: not significant (%1)</source>
            <translation>klein: nicht signifikant (%1)</translation>
        </message>
        <message>
            <source>%1 ƒ</source>
            <extracomment>a column that was made here; %1 is its name</extracomment>
            <translation>%1 ƒ</translation>
        </message>
        <message>
            <source>No value</source>
            <translation>Kein Wert</translation>
        </message>
        <message>
            <source>Adjusted</source>
            <translation>Angepasst</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>not significant</source>
            <translation>nicht signifikant</translation>
        </message>
        <message>
            <source>Rows used</source>
            <translation>Verwendete Zeilen</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <comment>two columns</comment>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>Rows with a value</source>
            <translation>Zeilen mit Wert</translation>
        </message>
    </context>
    <context>
        <name>clientele::charts::MessagePanel</name>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Details kopieren</translation>
        </message>
    </context>
    <context>
        <name>clientele::charts::Plot</name>
        <message>
            <source>Customers</source>
            <translation>Kunden</translation>
        </message>
        <message>
            <source>n %1</source>
            <comment>number of customers under a category</comment>
            <translation>n %1</translation>
        </message>
    </context>
    <context>
        <name>clientele::charts::ScatterPlot</name>
        <message>
            <source>← %1 beyond</source>
            <extracomment>points beyond the left end of an axis</extracomment>
            <translation>← %1 jenseits</translation>
        </message>
        <message>
            <source>%1 beyond →</source>
            <extracomment>points beyond the right end of an axis</extracomment>
            <translation>%1 jenseits →</translation>
        </message>
        <message>
            <source>double click shows all points</source>
            <translation>Doppelklick zeigt alle Punkte</translation>
        </message>
        <message>
            <source>%1 of %2 points</source>
            <comment>drawn</comment>
            <translation>%1 von %2 Punkten</translation>
        </message>
        <message>
            <source>%1 beyond ↑</source>
            <extracomment>points beyond the upper end of an axis</extracomment>
            <translation>%1 jenseits ↑</translation>
        </message>
        <message>
            <source>%1 beyond ↓</source>
            <extracomment>points beyond the lower end of an axis</extracomment>
            <translation>%1 jenseits ↓</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>Zeile %1</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Punkt</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>a group and a row</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Points here</source>
            <translation>Punkte hier</translation>
        </message>
        <message>
            <source>Sorting %1 points…</source>
            <translation>%1 Punkte werden sortiert…</translation>
        </message>
    </context>
    <context>
        <name>clientele::charts::SplitBarPlot</name>
        <message>
            <source>%1 · %2</source>
            <comment>age group · region</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Share of %1</source>
            <translation>Anteil an %1</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Kunden</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::AccountEditor</name>
        <message>
            <source>New mail account</source>
            <translation>Neues E-Mail-Konto</translation>
        </message>
        <message>
            <source>Mail account</source>
            <translation>E-Mail-Konto</translation>
        </message>
        <message>
            <source>Test the &amp;connection</source>
            <translation>Verbindung &amp;testen</translation>
        </message>
        <message>
            <source>Ask &amp;each time instead</source>
            <translation>Stattdessen &amp;jedes Mal fragen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Preparing the sign-in…</source>
            <translation>Anmeldung wird vorbereitet…</translation>
        </message>
        <message>
            <source>Stop the test</source>
            <translation>Test abbrechen</translation>
        </message>
        <message>
            <source>The password is missing</source>
            <translation>Das Passwort fehlt</translation>
        </message>
        <message>
            <source>Write it, then test again</source>
            <translation>Geben Sie es ein und testen Sie erneut</translation>
        </message>
        <message>
            <source>You have not signed in yet</source>
            <translation>Sie haben sich noch nicht angemeldet</translation>
        </message>
        <message>
            <source>Sign in with the browser, then test again</source>
            <translation>Melden Sie sich mit dem Browser an und testen Sie erneut</translation>
        </message>
        <message>
            <source>Saving; the keyring may ask for its password…</source>
            <translation>Wird gespeichert; der Schlüsselbund fragt eventuell nach seinem Passwort…</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::AccountFields</name>
        <message>
            <source>Sender</source>
            <translation>Absender</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Certificate, login method, proxy…</source>
            <translation>Zertifikat, Anmeldeverfahren, Proxy…</translation>
        </message>
        <message>
            <source>Port of the proxy</source>
            <translation>Port des Proxys</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Name of the account</source>
            <translation>Name des Kontos</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <source>Anna Berger &lt;anna@example.org&gt;</source>
            <translation>Anna Berger &lt;anna@example.org&gt;</translation>
        </message>
        <message>
            <source>&amp;Sender</source>
            <translation>&amp;Absender</translation>
        </message>
        <message>
            <source>Pro&amp;vider</source>
            <translation>Anb&amp;ieter</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>Mailserver</translation>
        </message>
        <message>
            <source>Security of the connection</source>
            <translation>Sicherheit der Verbindung</translation>
        </message>
        <message>
            <source>STARTTLS</source>
            <translation>STARTTLS</translation>
        </message>
        <message>
            <source>TLS</source>
            <translation>TLS</translation>
        </message>
        <message>
            <source>None (this computer only)</source>
            <translation>Keine (nur dieser Computer)</translation>
        </message>
        <message>
            <source>Serve&amp;r</source>
            <translation>Se&amp;rver</translation>
        </message>
        <message>
            <source>How to sign in</source>
            <translation>Art der Anmeldung</translation>
        </message>
        <message>
            <source>With a password</source>
            <translation>Mit Passwort</translation>
        </message>
        <message>
            <source>With the browser (OAuth2)</source>
            <translation>Mit dem Browser (OAuth2)</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>Ohne Anmeldung</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Where the password is kept</source>
            <translation>Ort des Passworts</translation>
        </message>
        <message>
            <source>In the system's keyring</source>
            <translation>Im Schlüsselbund des Systems</translation>
        </message>
        <message>
            <source>Nowhere: ask once each time the program runs</source>
            <translation>Nirgends: bei jedem Programmstart einmal fragen</translation>
        </message>
        <message>
            <source>S&amp;ign in</source>
            <translation>Anme&amp;ldung</translation>
        </message>
        <message>
            <source>&amp;User</source>
            <translation>Ben&amp;utzer</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Passwort</translation>
        </message>
        <message>
            <source>&amp;Kept</source>
            <translation>Aufbe&amp;wahrt</translation>
        </message>
        <message>
            <source>Login method</source>
            <translation>Anmeldeverfahren</translation>
        </message>
        <message>
            <source>CA file</source>
            <translation>CA-Datei</translation>
        </message>
        <message>
            <source>your own certificate authority, in PEM format</source>
            <translation>Ihre eigene Zertifizierungsstelle, im PEM-Format</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Choose the CA file</source>
            <translation>CA-Datei wählen</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <source>Name of the proxy</source>
            <translation>Name des Proxys</translation>
        </message>
        <message>
            <source>Trust it no more</source>
            <translation>Nicht mehr vertrauen</translation>
        </message>
        <message>
            <source>&amp;Trusted</source>
            <translation>&amp;Vertraut</translation>
        </message>
        <message>
            <source>CA fi&amp;le</source>
            <translation>CA-&amp;Datei</translation>
        </message>
        <message>
            <source>Login &amp;method</source>
            <translation>An&amp;meldeverfahren</translation>
        </message>
        <message>
            <source>Pro&amp;xy</source>
            <translation>Pro&amp;xy</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Where the permission is kept</source>
            <translation>Ort der Berechtigung</translation>
        </message>
        <message>
            <source>Certificate that is trusted: %1</source>
            <translation>Zertifikat, dem vertraut wird: %1</translation>
        </message>
        <message>
            <source>The strongest that the server offers</source>
            <translation>Das stärkste, das der Server anbietet</translation>
        </message>
        <message>
            <source>kept in the keyring; write here to change it</source>
            <translation>im Schlüsselbund; zum Ändern hier eingeben</translation>
        </message>
        <message>
            <source>User name at the proxy</source>
            <translation>Benutzername beim Proxy</translation>
        </message>
        <message>
            <source>empty: no login at the proxy</source>
            <translation>leer: keine Anmeldung beim Proxy</translation>
        </message>
        <message>
            <source>Password for the proxy</source>
            <translation>Passwort für den Proxy</translation>
        </message>
        <message>
            <source>its password</source>
            <translation>dessen Passwort</translation>
        </message>
        <message>
            <source>Proxy lo&amp;gin</source>
            <translation>Proxy-Anmeldun&amp;g</translation>
        </message>
        <message>
            <source>kept in the keyring</source>
            <translation>im Schlüsselbund gespeichert</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::AccountsDialog</name>
        <message>
            <source>Mail accounts</source>
            <translation>E-Mail-Konten</translation>
        </message>
        <message>
            <source>Reports are sent from these accounts. Passwords are in the system's keyring or asked for, never in a file.</source>
            <translation>Berichte werden von diesen Konten gesendet. Passwörter liegen im Schlüsselbund des Systems oder werden erfragt, nie in einer Datei.</translation>
        </message>
        <message>
            <source>There is no account yet. Add one, and a report is sent with one click.</source>
            <translation>Noch kein Konto vorhanden. Fügen Sie eines hinzu, dann genügt ein Klick, um einen Bericht zu senden.</translation>
        </message>
        <message>
            <source>&amp;Add…</source>
            <translation>&amp;Hinzufügen…</translation>
        </message>
        <message>
            <source>&amp;Change…</source>
            <translation>Ä&amp;ndern…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>does not sign in</source>
            <translation>ohne Anmeldung</translation>
        </message>
        <message>
            <source>signs in with the browser</source>
            <translation>Anmeldung mit dem Browser</translation>
        </message>
        <message>
            <source>password in the keyring</source>
            <translation>Passwort im Schlüsselbund</translation>
        </message>
        <message>
            <source>password asked each time</source>
            <translation>Passwort wird jedes Mal erfragt</translation>
        </message>
        <message>
            <source>Remove the account?</source>
            <translation>Konto entfernen?</translation>
        </message>
        <message>
            <source>Remove the mail account “%1”?</source>
            <translation>E-Mail-Konto „%1“ entfernen?</translation>
        </message>
        <message>
            <source>Its password is removed from the keyring as well.</source>
            <translation>Das zugehörige Passwort wird auch aus dem Schlüsselbund entfernt.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::AddressField</name>
        <message>
            <source>Used before</source>
            <translation>Bereits verwendet</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>A group of recipients and how many they are: "Board (4)".</extracomment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::AttachmentList</name>
        <message>
            <source>&amp;Add a file…</source>
            <translation>Datei hin&amp;zufügen…</translation>
        </message>
        <message>
            <source>Add a file</source>
            <translation>Datei hinzufügen</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Dateien anhängen</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>nicht lesbar</translation>
        </message>
        <message>
            <source>added by you</source>
            <translation>von Ihnen hinzugefügt</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>%1 once encoded</source>
            <translation>%1 nach der Kodierung</translation>
        </message>
        <message>
            <source>%1 once encoded: the server takes only %2</source>
            <translation>%1 nach der Kodierung: Der Server nimmt nur %2 an</translation>
        </message>
        <message>
            <source>%1 once encoded · server takes %2</source>
            <translation>%1 nach der Kodierung · Server nimmt %2 an</translation>
        </message>
        <message>
            <source>%1 once encoded: many servers take at most %2</source>
            <translation>%1 nach der Kodierung: Viele Server nehmen höchstens %2 an</translation>
        </message>
        <message>
            <source>What the file is, and how many pages it has as it was made just now</source>
            <translation>Was die Datei ist und wie viele Seiten sie hat, wie sie eben gemacht wurde</translation>
        </message>
        <message>
            <source>Size of %1</source>
            <translation>Größe von %1</translation>
        </message>
        <message>
            <source>Bytes of the file: %1</source>
            <translation>Bytes der Datei: %1</translation>
        </message>
        <message>
            <source>Size of the message</source>
            <translation>Größe der Nachricht</translation>
        </message>
        <message>
            <source>Text and files as they travel: files become a third larger (Base64). Bytes: %1</source>
            <translation>Text und Dateien, wie sie unterwegs sind: Dateien werden um ein Drittel größer (Base64). Bytes: %1</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::BrowserSignIn</name>
        <message>
            <source>Addresses of the identity server…</source>
            <translation>Adressen des Anmeldeservers…</translation>
        </message>
        <message>
            <source>Copy the page's address</source>
            <translation>Adresse der Seite kopieren</translation>
        </message>
        <message>
            <source>Client ID</source>
            <translation>Client-ID</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Client-Geheimnis</translation>
        </message>
        <message>
            <source>only where the provider gave one</source>
            <translation>nur, wenn der Anbieter eines vergeben hat</translation>
        </message>
        <message>
            <source>Address of the sign-in page</source>
            <translation>Adresse der Anmeldeseite</translation>
        </message>
        <message>
            <source>Address for tokens</source>
            <translation>Adresse für Token</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Scope</translation>
        </message>
        <message>
            <source>Client &amp;ID</source>
            <translation>&amp;Client-ID</translation>
        </message>
        <message>
            <source>Client secre&amp;t</source>
            <translation>Client-&amp;Geheimnis</translation>
        </message>
        <message>
            <source>Sign-in pa&amp;ge</source>
            <translation>Anmelde&amp;seite</translation>
        </message>
        <message>
            <source>To&amp;kens</source>
            <translation>To&amp;ken</translation>
        </message>
        <message>
            <source>Sc&amp;ope</source>
            <translation>Sc&amp;ope</translation>
        </message>
        <message>
            <source>You have signed in; the permission is kept.</source>
            <translation>Sie sind angemeldet; die Berechtigung ist gespeichert.</translation>
        </message>
        <message>
            <source>Stop waiting</source>
            <translation>Nicht länger warten</translation>
        </message>
        <message>
            <source>Sign in with the &amp;browser…</source>
            <translation>Mit dem &amp;Browser anmelden…</translation>
        </message>
        <message>
            <source>Write the client ID first</source>
            <translation>Geben Sie zuerst die Client-ID ein</translation>
        </message>
        <message>
            <source>Waiting for the browser… Sign in there and allow sending mail.</source>
            <translation>Warten auf den Browser… Melden Sie sich dort an und erlauben Sie das Senden von E-Mails.</translation>
        </message>
        <message>
            <source>No browser could be opened. Copy the page's address and open it on this computer.</source>
            <translation>Es konnte kein Browser geöffnet werden. Kopieren Sie die Adresse der Seite und öffnen Sie sie auf diesem Computer.</translation>
        </message>
        <message>
            <source>Signed in.</source>
            <translation>Angemeldet.</translation>
        </message>
        <message>
            <source>Signed in for now: the provider gave no lasting permission, so you will be asked again.</source>
            <translation>Vorerst angemeldet: Der Anbieter hat keine dauerhafte Berechtigung erteilt, Sie werden daher erneut gefragt.</translation>
        </message>
        <message>
            <source>Not signed in.</source>
            <translation>Nicht angemeldet.</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::ChangedRowsView</name>
        <message>
            <source>There are no such rows.</source>
            <translation>Es gibt keine solchen Zeilen.</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>&amp;Speichern unter…</translation>
        </message>
        <message>
            <source>The selected rows with their headings; all, where none is selected</source>
            <translation>Die ausgewählten Zeilen mit Überschriften; alle, wenn keine ausgewählt ist</translation>
        </message>
        <message>
            <source>All rows of this list as CSV or XLSX, personal columns too</source>
            <translation>Alle Zeilen dieser Liste als CSV oder XLSX, auch personenbezogene Spalten</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Listing the rows…</source>
            <translation>Zeilen werden aufgelistet…</translation>
        </message>
        <message>
            <source>Save the rows</source>
            <translation>Zeilen speichern</translation>
        </message>
        <message>
            <source>CSV files (*.csv);;Excel files (*.xlsx)</source>
            <translation>CSV-Dateien (*.csv);;Excel-Dateien (*.xlsx)</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>%1 gespeichert</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::ChooseColumnDialog</name>
        <message>
            <source>Which column is it?</source>
            <translation>Welche Spalte ist es?</translation>
        </message>
        <message>
            <source>“%1” needs %2, which this data does not have.</source>
            <comment>a step, a column</comment>
            <translation>„%1“ braucht %2, was in diesen Daten fehlt.</translation>
        </message>
        <message>
            <source>All steps that name it use the chosen column instead. Undo takes that back.</source>
            <translation>Alle Schritte, die sie nennen, verwenden stattdessen die gewählte Spalte. „Rückgängig“ nimmt das zurück.</translation>
        </message>
        <message>
            <source>Use this column</source>
            <translation>Diese Spalte verwenden</translation>
        </message>
        <message>
            <source>Columns, the best match first</source>
            <translation>Spalten, die am besten passende zuerst</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Bedeutung</translation>
        </message>
        <message>
            <source>First values</source>
            <translation>Erste Werte</translation>
        </message>
        <message>
            <source>Looks like it</source>
            <translation>Sieht danach aus</translation>
        </message>
        <message>
            <source>Choose a column first</source>
            <translation>Zuerst eine Spalte wählen</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::ColumnField</name>
        <message>
            <source>Choose a column</source>
            <translation>Wählen Sie eine Spalte</translation>
        </message>
        <message>
            <source>By role: %1 (%2)</source>
            <translation>Nach Rolle: %1 (%2)</translation>
        </message>
        <message>
            <source>By role: %1 (no column has it)</source>
            <translation>Nach Rolle: %1 (keine Spalte hat sie)</translation>
        </message>
        <message>
            <source>%1 (not in this data)</source>
            <translation>%1 (nicht in diesen Daten)</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::ColumnsField</name>
        <message>
            <source>Find a column</source>
            <translation>Spalte suchen</translation>
        </message>
        <message>
            <source>%1 (not in this data)</source>
            <translation>%1 (nicht in diesen Daten)</translation>
        </message>
        <message>
            <source>None ticked: %1</source>
            <translation>Keine angehakt: %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln column(s) ticked</source>
            <translation>
                <numerusform>%1 von %Ln Spalte angehakt</numerusform>
                <numerusform>%1 von %Ln Spalten angehakt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::ConnectionTestView</name>
        <message>
            <source>&amp;Trust this certificate</source>
            <translation>Diesem &amp;Zertifikat vertrauen</translation>
        </message>
        <message>
            <source>Progress of the test</source>
            <translation>Fortschritt des Tests</translation>
        </message>
        <message>
            <source>%1 answers.</source>
            <translation>%1 antwortet.</translation>
        </message>
        <message>
            <source>%1 answers, and %2 is signed in.</source>
            <translation>%1 antwortet, und %2 ist angemeldet.</translation>
        </message>
        <message>
            <source>The connection is not encrypted.</source>
            <translation>Die Verbindung ist nicht verschlüsselt.</translation>
        </message>
        <message>
            <source>The connection is encrypted and the certificate is in order.</source>
            <translation>Die Verbindung ist verschlüsselt, und das Zertifikat ist in Ordnung.</translation>
        </message>
        <message>
            <source>The connection is encrypted with the certificate that you trust.</source>
            <translation>Die Verbindung ist mit dem Zertifikat verschlüsselt, dem Sie vertrauen.</translation>
        </message>
        <message>
            <source>The server takes messages of up to %1.</source>
            <translation>Der Server nimmt Nachrichten bis %1 an.</translation>
        </message>
        <message>
            <source>The test did not work</source>
            <translation>Der Test ist fehlgeschlagen</translation>
        </message>
        <message>
            <source>Certificate for: %1</source>
            <translation>Zertifikat für: %1</translation>
        </message>
        <message>
            <source>Issued by: %1</source>
            <translation>Ausgestellt von: %1</translation>
        </message>
        <message>
            <source>Valid until: %1</source>
            <translation>Gültig bis: %1</translation>
        </message>
        <message>
            <source>SHA-256 fingerprint:</source>
            <translation>SHA-256-Fingerabdruck:</translation>
        </message>
        <message>
            <source>Trust it only if the administrator of the server tells you the same fingerprint. Then this certificate and no other is accepted for this account.</source>
            <translation>Vertrauen Sie ihm nur, wenn der Administrator des Servers Ihnen denselben Fingerabdruck nennt. Dann wird für dieses Konto nur noch dieses Zertifikat akzeptiert.</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::DatabaseContent</name>
        <message>
            <source>Tables and views</source>
            <translation>Tabellen und Sichten</translation>
        </message>
        <message>
            <source>Query</source>
            <translation>Abfrage</translation>
        </message>
        <message>
            <source>Find a table</source>
            <translation>Tabelle suchen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Rows, about</source>
            <translation>Zeilen, etwa</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>One SELECT. It runs in a transaction that can only read.</source>
            <translation>Ein SELECT. Es läuft in einer Transaktion, die nur lesen kann.</translation>
        </message>
        <message>
            <source>%1 (view)</source>
            <extracomment>a view of the database, behind its name</extracomment>
            <translation>%1 (Sicht)</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::DatabaseDialog</name>
        <message>
            <source>&amp;Test the connection</source>
            <translation>Verbindung &amp;testen</translation>
        </message>
        <message>
            <source>Connect to database</source>
            <translation>Mit Datenbank verbinden</translation>
        </message>
        <message>
            <source>PostgreSQL and what speaks its language. Nothing is ever changed there.</source>
            <translation>PostgreSQL und was seine Sprache spricht. Dort wird nie etwas geändert.</translation>
        </message>
        <message>
            <source>Recent connections</source>
            <translation>Letzte Verbindungen</translation>
        </message>
        <message>
            <source>&amp;Recent</source>
            <translation>&amp;Zuletzt</translation>
        </message>
        <message>
            <source>Progress of the test</source>
            <translation>Fortschritt des Tests</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>Ö&amp;ffnen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>New connection</source>
            <translation>Neue Verbindung</translation>
        </message>
        <message>
            <source>%1 as %2</source>
            <translation>%1 als %2</translation>
        </message>
        <message>
            <source>S&amp;top the test</source>
            <translation>Test ab&amp;brechen</translation>
        </message>
        <message>
            <source>Connecting to %1…</source>
            <translation>Verbinden mit %1…</translation>
        </message>
        <message>
            <source>The connection is not encrypted.</source>
            <translation>Die Verbindung ist nicht verschlüsselt.</translation>
        </message>
        <message>
            <source>The connection is encrypted and the certificate is in order.</source>
            <translation>Die Verbindung ist verschlüsselt und das Zertifikat in Ordnung.</translation>
        </message>
        <message>
            <source>The connection is encrypted.</source>
            <translation>Die Verbindung ist verschlüsselt.</translation>
        </message>
        <message>
            <source>%1 answers, and %2 is signed in.</source>
            <translation>%1 antwortet, und %2 ist angemeldet.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln table(s) and views can be read.</source>
            <translation>
                <numerusform>%Ln Tabelle oder Sicht ist lesbar.</numerusform>
                <numerusform>%Ln Tabellen und Sichten sind lesbar.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::DatabaseFields</name>
        <message>
            <source>&amp;Keep the password in the keyring</source>
            <translation>Passwort im &amp;Schlüsselbund aufbewahren</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Datenbank</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>from the keyring, ~/.pgpass or PGPASSWORD</source>
            <translation>aus Schlüsselbund, ~/.pgpass oder PGPASSWORD</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Verschlüsselung</translation>
        </message>
        <message>
            <source>Certificate and host checked</source>
            <translation>Zertifikat und Rechner geprüft</translation>
        </message>
        <message>
            <source>Certificate checked, any host</source>
            <translation>Zertifikat geprüft, Rechner beliebig</translation>
        </message>
        <message>
            <source>Encrypted, server not checked</source>
            <translation>Verschlüsselt, Server ungeprüft</translation>
        </message>
        <message>
            <source>If the server can (this computer)</source>
            <translation>Wenn der Server kann (dieser Computer)</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>Nicht verschlüsselt</translation>
        </message>
        <message>
            <source>&amp;Server</source>
            <translation>Se&amp;rver</translation>
        </message>
        <message>
            <source>&amp;Database</source>
            <translation>&amp;Datenbank</translation>
        </message>
        <message>
            <source>&amp;User</source>
            <translation>Ben&amp;utzer</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Passwort</translation>
        </message>
        <message>
            <source>&amp;Encryption</source>
            <translation>&amp;Verschlüsselung</translation>
        </message>
        <message>
            <source>&amp;CA file</source>
            <translation>&amp;CA-Datei</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>P&amp;ort</source>
            <translation>P&amp;ort</translation>
        </message>
        <message>
            <source>CA file</source>
            <translation>CA-Datei</translation>
        </message>
        <message>
            <source>the system's authorities</source>
            <translation>die Stellen des Systems</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Choose the CA file</source>
            <translation>CA-Datei wählen</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>The password and the data can be read by others on the way.</source>
            <translation>Passwort und Daten können unterwegs von anderen gelesen werden.</translation>
        </message>
        <message>
            <source>Another server could pass itself off as this one.</source>
            <translation>Ein anderer Server könnte sich als dieser ausgeben.</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::DecimalField</name>
        <message>
            <source>Point: 1234.5</source>
            <translation>Punkt: 1234.5</translation>
        </message>
        <message>
            <source>Comma: 1234,5</source>
            <translation>Komma: 1234,5</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::ExpressionField</name>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Zur Stelle</translation>
        </message>
        <message>
            <source>Ctrl+Space lists columns and functions; Shift+Return begins a new line</source>
            <translation>Strg+Leertaste zeigt Spalten und Funktionen; Umschalt+Eingabe beginnt eine neue Zeile</translation>
        </message>
        <message>
            <source>Insert a column</source>
            <translation>Spalte einfügen</translation>
        </message>
        <message>
            <source>Insert a function</source>
            <translation>Funktion einfügen</translation>
        </message>
        <message>
            <source>Put the cursor to the character that is wrong</source>
            <translation>Schreibmarke an das falsche Zeichen setzen</translation>
        </message>
        <message>
            <source>Operators: + − * / %  = &lt;&gt; &lt; &lt;= &gt; &gt;=  and or not</source>
            <translation>Operatoren: + − * / %  = &lt;&gt; &lt; &lt;= &gt; &gt;=  and or not</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::ImportColumns</name>
        <message>
            <source>%1 fit</source>
            <extracomment>of the values of a column</extracomment>
            <translation>%1 passen</translation>
        </message>
        <message>
            <source>a guess</source>
            <extracomment>how surely a column's type is known</extracomment>
            <translation>Annahme</translation>
        </message>
        <message>
            <source>certain</source>
            <translation>sicher</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Sure</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <source>Type of the column</source>
            <translation>Typ der Spalte</translation>
        </message>
        <message>
            <source>As found</source>
            <translation>Wie erkannt</translation>
        </message>
        <message>
            <source>Role of the column</source>
            <translation>Rolle der Spalte</translation>
        </message>
        <message>
            <source>No role</source>
            <translation>Keine Rolle</translation>
        </message>
        <message>
            <source>&amp;Type</source>
            <translation>&amp;Typ</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>R&amp;olle</translation>
        </message>
        <message>
            <source>Values that do not fit</source>
            <translation>Werte, die nicht passen</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>As found: %1</source>
            <translation>Wie erkannt: %1</translation>
        </message>
        <message>
            <source>Every value fits.</source>
            <translation>Alle Werte passen.</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::ImportOptionsForm</name>
        <message>
            <source>First &amp;line names the columns</source>
            <translation>Erste &amp;Zeile nennt die Spalten</translation>
        </message>
        <message>
            <source>Each line stands in &amp;quotes as a whole</source>
            <translation>Jede Zeile steht als Ganzes in &amp;Anführungszeichen</translation>
        </message>
        <message>
            <source>Add a column with the &amp;file’s name</source>
            <translation>Spalte mit dem Datei&amp;namen hinzufügen</translation>
        </message>
        <message>
            <source>Open files with &amp;other columns as they are</source>
            <translation>Dateien mit anderen Spalten &amp;unverändert öffnen</translation>
        </message>
        <message>
            <source>S&amp;heets</source>
            <translation>&amp;Blätter</translation>
        </message>
        <message>
            <source>Sheets of the book</source>
            <translation>Blätter der Mappe</translation>
        </message>
        <message>
            <source>for example NA, ?</source>
            <translation>zum Beispiel NA, ?</translation>
        </message>
        <message>
            <source>Words that mean missing</source>
            <translation>Wörter, die „fehlt“ bedeuten</translation>
        </message>
        <message>
            <source>Words that mean &amp;missing</source>
            <translation>Wörter, die „&amp;fehlt“ bedeuten</translation>
        </message>
        <message>
            <source>What a file lacks is missing in its rows</source>
            <translation>Was eine Datei nicht hat, fehlt in ihren Zeilen</translation>
        </message>
        <message>
            <source>As found</source>
            <translation>Wie erkannt</translation>
        </message>
        <message>
            <source>&amp;Delimiter</source>
            <translation>&amp;Trennzeichen</translation>
        </message>
        <message>
            <source>Comma (,)</source>
            <translation>Komma (,)</translation>
        </message>
        <message>
            <source>Semicolon (;)</source>
            <translation>Semikolon (;)</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tabulator</translation>
        </message>
        <message>
            <source>Bar (|)</source>
            <translation>Senkrechter Strich (|)</translation>
        </message>
        <message>
            <source>Blank</source>
            <translation>Leerzeichen</translation>
        </message>
        <message>
            <source>Colon (:)</source>
            <translation>Doppelpunkt (:)</translation>
        </message>
        <message>
            <source>&amp;Encoding</source>
            <translation>Zei&amp;chensatz</translation>
        </message>
        <message>
            <source>De&amp;cimal sign</source>
            <translation>&amp;Dezimalzeichen</translation>
        </message>
        <message>
            <source>Point (1.5)</source>
            <translation>Punkt (1.5)</translation>
        </message>
        <message>
            <source>Comma (1,5)</source>
            <translation>Komma (1,5)</translation>
        </message>
        <message>
            <source>&amp;Order of dates</source>
            <translation>Datum&amp;sfolge</translation>
        </message>
        <message>
            <source>Day, month, year</source>
            <translation>Tag, Monat, Jahr</translation>
        </message>
        <message>
            <source>Month, day, year</source>
            <translation>Monat, Tag, Jahr</translation>
        </message>
        <message>
            <source>Year, month, day</source>
            <translation>Jahr, Monat, Tag</translation>
        </message>
        <message>
            <source>File</source>
            <extracomment>the name of a column that tells which file a row is from</extracomment>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Found: %1</source>
            <extracomment>what the program found by itself: "Found: Comma (,)"</extracomment>
            <translation>Erkannt: %1</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::ImportQuestions</name>
        <message>
            <source>Every day in “%1” is 12 or less: is it %2, or %3?</source>
            <translation>Jeder Tag in „%1“ ist höchstens 12: Ist es %2 oder %3?</translation>
        </message>
        <message>
            <source>Day first</source>
            <translation>Tag zuerst</translation>
        </message>
        <message>
            <source>Month first</source>
            <translation>Monat zuerst</translation>
        </message>
        <message>
            <source>The numbers in “%1” can be read with a decimal point or a decimal comma.</source>
            <translation>Die Zahlen in „%1“ lassen sich mit Dezimalpunkt oder mit Dezimalkomma lesen.</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Punkt</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Komma</translation>
        </message>
        <message>
            <source>“%1” holds dates in two forms, such as %2 and %3, and is read as text. As dates, rows of the rarer form are left out.</source>
            <translation>„%1“ enthält Datumsangaben in zwei Formen, etwa %2 und %3, und wird als Text gelesen. Beim Lesen als Datum entfallen die Zeilen der selteneren Form.</translation>
        </message>
        <message>
            <source>Keep as text</source>
            <translation>Als Text lassen</translation>
        </message>
        <message>
            <source>Read as dates</source>
            <translation>Als Datum lesen</translation>
        </message>
        <message>
            <source>“%1” holds numbers such as %2 that look like a spreadsheet’s dates: %3.</source>
            <translation>„%1“ enthält Zahlen wie %2, die nach Tageszahlen einer Tabellenkalkulation aussehen: %3.</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Datumsangaben</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>a file and how its columns differ</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>und %Ln weitere</numerusform>
                <numerusform>und %Ln weitere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) have other columns than the first. What a file lacks is missing in its rows.</source>
            <translation>
                <numerusform>%Ln Datei hat andere Spalten als die erste. Was eine Datei nicht hat, fehlt in ihren Zeilen.</numerusform>
                <numerusform>%Ln Dateien haben andere Spalten als die erste. Was eine Datei nicht hat, fehlt in ihren Zeilen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) have other columns than the first, so they are no one table.</source>
            <translation>
                <numerusform>%Ln Datei hat andere Spalten als die erste; zusammen ergeben sie keine einheitliche Tabelle.</numerusform>
                <numerusform>%Ln Dateien haben andere Spalten als die erste; zusammen ergeben sie keine einheitliche Tabelle.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open them as they are</source>
            <translation>Unverändert öffnen</translation>
        </message>
        <message>
            <source>Differences of the columns</source>
            <translation>Unterschiede der Spalten</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::ImportWizard</name>
        <message>
            <source>Import %1</source>
            <translation>Import %1</translation>
        </message>
        <message>
            <source>Preview of the first rows</source>
            <translation>Vorschau der ersten Zeilen</translation>
        </message>
        <message>
            <source>Progress of the reading</source>
            <translation>Fortschritt beim Lesen</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Importieren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>Nothing can be read this way.</source>
            <translation>So lässt sich nichts lesen.</translation>
        </message>
        <message>
            <source>Choose how the files go together.</source>
            <translation>Wählen Sie, wie die Dateien zusammengehören.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln Zeile</numerusform>
                <numerusform>%Ln Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln column(s)</source>
            <translation>
                <numerusform>%Ln Spalte</numerusform>
                <numerusform>%Ln Spalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln part(s)</source>
            <translation>
                <numerusform>%Ln Teil</numerusform>
                <numerusform>%Ln Teile</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) left out</source>
            <translation>
                <numerusform>%Ln Zeile ausgelassen</numerusform>
                <numerusform>%Ln Zeilen ausgelassen</numerusform>
            </translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>The line of the file on which the row begins: %1</source>
            <translation>Die Zeile der Datei, in der diese Zeile beginnt: %1</translation>
        </message>
        <message>
            <source>Files with other columns</source>
            <translation>Dateien mit anderen Spalten</translation>
        </message>
        <message>
            <source>Files whose columns are not those of the first one</source>
            <translation>Dateien, deren Spalten nicht die der ersten sind</translation>
        </message>
        <message>
            <source>Values of “%1”</source>
            <translation>Werte von „%1“</translation>
        </message>
        <message>
            <source>Values that can be read in two ways, and what they would be. Which one is right is asked here.</source>
            <translation>Werte, die sich auf zwei Arten lesen lassen, und was sie dann wären. Welche stimmt, wird hier gefragt.</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::KeysDialog</name>
        <message>
            <source>Columns that join %1</source>
            <translation>Spalten, die %1 verknüpfen</translation>
        </message>
        <message>
            <source>&amp;Another column</source>
            <translation>&amp;Weitere Spalte</translation>
        </message>
        <message>
            <source>Rows match where all columns are equal</source>
            <translation>Zeilen gehören zusammen, wenn alle Spalten gleich sind</translation>
        </message>
        <message>
            <source>&amp;Join %1 to</source>
            <translation>%1 &amp;verknüpfen mit</translation>
        </message>
        <message>
            <source>Table that %1 is joined to</source>
            <translation>Tabelle, mit der %1 verknüpft wird</translation>
        </message>
        <message>
            <source>Rows match where the values are equal. Numbers equal texts that say the same number; missing values never match.</source>
            <translation>Zeilen gehören zusammen, wenn die Werte gleich sind. Zahlen gleichen Texten, die dieselbe Zahl nennen; fehlende Werte passen nie zusammen.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>&amp;Use these columns</source>
            <translation>&amp;Diese Spalten verwenden</translation>
        </message>
        <message>
            <source>Take this column out of the key</source>
            <translation>Diese Spalte aus dem Schlüssel nehmen</translation>
        </message>
        <message>
            <source>Column of %1</source>
            <translation>Spalte von %1</translation>
        </message>
        <message>
            <source>%1: %2 of %3 rows match</source>
            <translation>%1: %2 von %3 Zeilen zugeordnet</translation>
        </message>
        <message numerus="yes">
            <source>%Ln key(s) are several times in %1.</source>
            <translation>
                <numerusform>%Ln Schlüssel kommt in %1 mehrfach vor.</numerusform>
                <numerusform>%Ln Schlüssel kommen in %1 mehrfach vor.</numerusform>
            </translation>
        </message>
        <message>
            <source>Each key is in %1 once.</source>
            <translation>Jeder Schlüssel kommt in %1 einmal vor.</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::LinkCard</name>
        <message>
            <source>%1 and %2 joined by %3</source>
            <translation>%1 und %2, verknüpft über %3</translation>
        </message>
        <message>
            <source>Amounts would multiply: %1.</source>
            <translation>Beträge würden sich vervielfachen: %1.</translation>
        </message>
        <message>
            <source>Where a key is there several times</source>
            <translation>Wenn ein Schlüssel mehrfach vorkommt</translation>
        </message>
        <message>
            <source>First row of each key</source>
            <translation>Erste Zeile je Schlüssel</translation>
        </message>
        <message>
            <source>Sums for each key</source>
            <translation>Summen je Schlüssel</translation>
        </message>
        <message>
            <source>Repeat the rows</source>
            <translation>Zeilen wiederholen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln key(s) are there several times:</source>
            <translation>
                <numerusform>%Ln Schlüssel kommt mehrfach vor:</numerusform>
                <numerusform>%Ln Schlüssel kommen mehrfach vor:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln key(s) differ only in case or blanks, such as “%1” and “%2”.</source>
            <translation>
                <numerusform>%Ln Schlüssel unterscheidet sich nur in Großschreibung oder Leerzeichen, etwa „%1“ und „%2“.</numerusform>
                <numerusform>%Ln Schlüssel unterscheiden sich nur in Großschreibung oder Leerzeichen, etwa „%1“ und „%2“.</numerusform>
            </translation>
        </message>
        <message>
            <source>Key that joins %1</source>
            <translation>Schlüssel, der %1 verknüpft</translation>
        </message>
        <message>
            <source>%1, in %2</source>
            <translation>%1, in %2</translation>
        </message>
        <message>
            <source>Not joined</source>
            <translation>Nicht verknüpft</translation>
        </message>
        <message>
            <source>Which rows stay</source>
            <translation>Welche Zeilen bleiben</translation>
        </message>
        <message>
            <source>All rows of %1</source>
            <translation>Alle Zeilen von %1</translation>
        </message>
        <message>
            <source>Only rows that match</source>
            <translation>Nur Zeilen mit Gegenstück</translation>
        </message>
        <message>
            <source>All rows of both</source>
            <translation>Alle Zeilen von beiden</translation>
        </message>
        <message>
            <source>Rows with a match, no columns</source>
            <translation>Zeilen mit Gegenstück, ohne Spalten</translation>
        </message>
        <message>
            <source>Rows without a match</source>
            <translation>Zeilen ohne Gegenstück</translation>
        </message>
        <message>
            <source>%1: %2 of %3 rows match</source>
            <extracomment>a table, then how many of how many rows</extracomment>
            <translation>%1: %2 von %3 Zeilen zugeordnet</translation>
        </message>
        <message>
            <source>Other columns…</source>
            <translation>Andere Spalten…</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::MessageFields</name>
        <message>
            <source>Insert…</source>
            <translation>Einfügen…</translation>
        </message>
        <message>
            <source>Show a chart &amp;in the message:</source>
            <translation>D&amp;iagramm in der Nachricht zeigen:</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>Message as it will be sent</source>
            <translation>Nachricht, wie sie gesendet wird</translation>
        </message>
        <message>
            <source>Insert a placeholder</source>
            <translation>Platzhalter einfügen</translation>
        </message>
        <message>
            <source>Put in a word that is filled in each time</source>
            <translation>Ein Wort einfügen, das jedes Mal ersetzt wird</translation>
        </message>
        <message>
            <source>The message with its placeholders filled in</source>
            <translation>Die Nachricht mit ausgefüllten Platzhaltern</translation>
        </message>
        <message>
            <source>Chart in the message</source>
            <translation>Diagramm in der Nachricht</translation>
        </message>
        <message>
            <source>&amp;Subject</source>
            <translation>Be&amp;treff</translation>
        </message>
        <message>
            <source>&amp;Message</source>
            <translation>&amp;Nachricht</translation>
        </message>
        <message>
            <source>Back to the usual text</source>
            <translation>Zurück zum üblichen Text</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Sent as: %1</source>
            <translation>Wird gesendet als: %1</translation>
        </message>
        <message>
            <source>%1 is sent as it stands. What is filled in: %2</source>
            <translation>%1 wird unverändert gesendet. Ausgefüllt werden: %2</translation>
        </message>
        <message>
            <source>The subject must be one line.</source>
            <translation>Der Betreff muss aus einer einzigen Zeile bestehen.</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::NewStepMenu</name>
        <message>
            <source>New step</source>
            <translation>Neuer Schritt</translation>
        </message>
        <message>
            <source>This data has no column for it. %1</source>
            <translation>Diese Daten haben keine Spalte dafür. %1</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::NumberField</name>
        <message>
            <source>“%1” is no number</source>
            <translation>„%1“ ist keine Zahl</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::NumbersField</name>
        <message>
            <source>“%1” is no number</source>
            <translation>„%1“ ist keine Zahl</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::OutboxDialog</name>
        <message>
            <source>Outbox</source>
            <translation>Postausgang</translation>
        </message>
        <message>
            <source>Details of the message</source>
            <translation>Einzelheiten der Nachricht</translation>
        </message>
        <message>
            <source>Search subjects, addresses, files, answers</source>
            <translation>Betreff, Adressen, Dateien, Antworten suchen</translation>
        </message>
        <message>
            <source>Search the outbox</source>
            <translation>Im Postausgang suchen</translation>
        </message>
        <message>
            <source>Which messages</source>
            <translation>Welche Nachrichten</translation>
        </message>
        <message>
            <source>All messages</source>
            <translation>Alle Nachrichten</translation>
        </message>
        <message>
            <source>Not done yet</source>
            <translation>Noch offen</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Zugestellt</translation>
        </message>
        <message>
            <source>Not delivered</source>
            <translation>Nicht zugestellt</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>&amp;Send now</source>
            <translation>Jetzt &amp;senden</translation>
        </message>
        <message>
            <source>It &amp;arrived</source>
            <translation>Ist &amp;angekommen</translation>
        </message>
        <message>
            <source>&amp;Discard…</source>
            <translation>&amp;Verwerfen…</translation>
        </message>
        <message>
            <source>&amp;Export as CSV…</source>
            <translation>Als CSV &amp;exportieren…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Discard the message</source>
            <translation>Nachricht verwerfen</translation>
        </message>
        <message>
            <source>“%1” will not be sent any more, and its text is deleted. Its record stays.</source>
            <translation>„%1“ wird nicht mehr gesendet, und der Text wird gelöscht. Der Eintrag im Protokoll bleibt.</translation>
        </message>
        <message>
            <source>Export the delivery record</source>
            <translation>Zustellprotokoll exportieren</translation>
        </message>
        <message>
            <source>deliveries.csv</source>
            <translation>deliveries.csv</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV-Dateien (*.csv)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln message(s) not confirmed: please decide</source>
            <translation>
                <numerusform>%Ln Nachricht nicht bestätigt: bitte entscheiden</numerusform>
                <numerusform>%Ln Nachrichten nicht bestätigt: bitte entscheiden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting</source>
            <translation>
                <numerusform>%Ln wartet</numerusform>
                <numerusform>%Ln warten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln delivered</source>
            <translation>
                <numerusform>%Ln zugestellt</numerusform>
                <numerusform>%Ln zugestellt</numerusform>
            </translation>
        </message>
        <message>
            <source>Messages appear here as soon as you send one, and stay as the record of what was delivered to whom.</source>
            <translation>Nachrichten erscheinen hier, sobald Sie eine senden, und bleiben als Protokoll dessen, was wem zugestellt wurde.</translation>
        </message>
        <message>
            <source>&amp;Send again…</source>
            <translation>Erneut &amp;senden…</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Erneut senden</translation>
        </message>
        <message>
            <source>“%1” may have arrived already. Whoever has it would receive it a second time.</source>
            <translation>„%1“ ist vielleicht schon angekommen. Wer die Nachricht hat, würde sie ein zweites Mal erhalten.</translation>
        </message>
        <message>
            <source>The account is not signed in</source>
            <translation>Das Konto ist nicht angemeldet</translation>
        </message>
        <message>
            <source>Sign in where accounts are kept</source>
            <translation>Melden Sie sich in der Kontenverwaltung an</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Password of %1 at %2:</source>
            <translation>Passwort von %1 auf %2:</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::PrivacyFields</name>
        <message>
            <source>What the report leaves out, so that nobody can be told from it. Its method page names the columns and groups.</source>
            <translation>Was der Bericht weglässt, damit niemand daran zu erkennen ist. Seine Methodenseite nennt die Spalten und Gruppen.</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::QuickSendDialog</name>
        <message>
            <source>Send report</source>
            <translation>Bericht senden</translation>
        </message>
        <message numerus="yes">
            <source>Send the report to %Ln recipient(s)?</source>
            <translation>
                <numerusform>Bericht an %Ln Empfänger senden?</numerusform>
                <numerusform>Bericht an %Ln Empfänger senden?</numerusform>
            </translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>Cc</translation>
        </message>
        <message>
            <source>Bcc</source>
            <translation>Bcc</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Anhänge</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>%1 once encoded</source>
            <translation>%1 nach der Kodierung</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <source>&amp;Change…</source>
            <translation>Ä&amp;ndern…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message numerus="yes">
            <source>Sen&amp;d to %Ln</source>
            <translation>
                <numerusform>An %Ln &amp;senden</numerusform>
                <numerusform>An %Ln &amp;senden</numerusform>
            </translation>
        </message>
        <message>
            <source>Yes, send to %1, outside %2</source>
            <translation>Ja, an %1 senden, außerhalb von %2</translation>
        </message>
        <message>
            <source>Say yes to the recipients outside first</source>
            <translation>Bestätigen Sie zuerst die externen Empfänger</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::RecipientBookDialog</name>
        <message>
            <source>Members</source>
            <translation>Mitglieder</translation>
        </message>
        <message>
            <source>Remo&amp;ve group</source>
            <translation>Gruppe &amp;entfernen</translation>
        </message>
        <message>
            <source>Groups and allowed domains</source>
            <translation>Gruppen und zugelassene Domains</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <source>&amp;New group</source>
            <translation>&amp;Neue Gruppe</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>Name der Gruppe</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Vorstand</translation>
        </message>
        <message>
            <source>N&amp;ame</source>
            <translation>N&amp;ame</translation>
        </message>
        <message>
            <source>&amp;Members</source>
            <translation>&amp;Mitglieder</translation>
        </message>
        <message>
            <source>Allowed domains</source>
            <translation>Zugelassene Domains</translation>
        </message>
        <message>
            <source>partner.example, agency.example</source>
            <translation>partner.example, agentur.example</translation>
        </message>
        <message>
            <source>Allowed &amp;domains</source>
            <translation>Zugelassene &amp;Domains</translation>
        </message>
        <message>
            <source>Your own domain is always allowed. Recipients elsewhere need a second yes.</source>
            <translation>Ihre eigene Domain ist immer zugelassen. Empfänger anderswo müssen Sie zusätzlich bestätigen.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::RecipientFields</name>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Groups…</source>
            <translation>Gruppen…</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>Cc</translation>
        </message>
        <message>
            <source>Bcc</source>
            <translation>Bcc</translation>
        </message>
        <message>
            <source>Always allow</source>
            <translation>Immer zulassen</translation>
        </message>
        <message>
            <source>addresses or groups</source>
            <translation>Adressen oder Gruppen</translation>
        </message>
        <message>
            <source>seen by nobody else</source>
            <translation>für andere nicht sichtbar</translation>
        </message>
        <message>
            <source>Show Bcc</source>
            <translation>Bcc zeigen</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <source>Groups, and domains that need no second yes</source>
            <translation>Gruppen und Domains, die keine zusätzliche Bestätigung brauchen</translation>
        </message>
        <message>
            <source>Ask no more about these domains</source>
            <translation>Bei diesen Domains nicht mehr fragen</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;An</translation>
        </message>
        <message>
            <source>&amp;Cc</source>
            <translation>&amp;Cc</translation>
        </message>
        <message>
            <source>&amp;Bcc</source>
            <translation>&amp;Bcc</translation>
        </message>
        <message>
            <source>%1: this is not an address yet.</source>
            <translation>%1: Das ist noch keine Adresse.</translation>
        </message>
        <message>
            <source>Write at least one recipient.</source>
            <translation>Geben Sie mindestens einen Empfänger ein.</translation>
        </message>
        <message>
            <source>Say yes to %1 below the recipients, or take them out.</source>
            <translation>Bestätigen Sie %1 unterhalb der Empfänger, oder entfernen Sie diese Empfänger.</translation>
        </message>
        <message>
            <source>Yes, send to %1, which is outside %2</source>
            <translation>Ja, an %1 senden (liegt außerhalb von %2)</translation>
        </message>
        <message>
            <source>Yes, send to %1, which are outside %2</source>
            <translation>Ja, an %1 senden (liegen außerhalb von %2)</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::RecodeField</name>
        <message>
            <source>Find a value</source>
            <translation>Wert suchen</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>New value</source>
            <translation>Neuer Wert</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Fehlend</translation>
        </message>
        <message>
            <source>Empty: the value stays</source>
            <translation>Leer: Der Wert bleibt</translation>
        </message>
        <message>
            <source>Ticked: the cells have no value afterwards</source>
            <translation>Angekreuzt: Die Zellen haben danach keinen Wert</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Wird gezählt…</translation>
        </message>
        <message numerus="yes">
            <source>The %Ln most frequent of %1 values; type any other in the last line.</source>
            <translation>
                <numerusform>Gezeigt: %Ln von %1 Werten, der häufigste; andere in die letzte Zeile schreiben.</numerusform>
                <numerusform>Gezeigt: die %Ln häufigsten von %1 Werten; andere in die letzte Zeile schreiben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Values without a new one stay as they are.</source>
            <translation>Werte ohne neuen Wert bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Type a value that is not listed</source>
            <translation>Nicht aufgeführten Wert eingeben</translation>
        </message>
        <message>
            <source>%1 becomes missing</source>
            <translation>%1 wird fehlend</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::RoleField</name>
        <message>
            <source>No role</source>
            <translation>Keine Rolle</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::SaveWorkspaceDialog</name>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>Save the workspace</source>
            <translation>Arbeitsmappe speichern</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>&amp;Durchsuchen…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>Include the &amp;data (about %1)</source>
            <extracomment>%1 is a size, "1.2 MB"</extracomment>
            <translation>Daten &amp;mitspeichern (etwa %1)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Clientele workspaces (*.clientele)</source>
            <translation>Clientele-Arbeitsmappen (*.clientele)</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>&amp;Ersetzen</translation>
        </message>
        <message>
            <source>The data was pasted, or its source is gone: it can only be kept in the workspace.</source>
            <translation>Die Daten wurden eingefügt oder ihre Quelle ist nicht mehr da: Sie lassen sich nur in der Arbeitsmappe aufbewahren.</translation>
        </message>
        <message>
            <source>The workspace opens anywhere, without %1. Whoever gets it has the data, too.</source>
            <translation>Die Arbeitsmappe lässt sich überall öffnen, auch ohne %1. Wer sie erhält, hat auch die Daten.</translation>
        </message>
        <message>
            <source>The data is read again from %1 when the workspace is opened.</source>
            <translation>Beim Öffnen der Arbeitsmappe werden die Daten erneut aus %1 gelesen.</translation>
        </message>
        <message>
            <source>The workspace that is there now is replaced.</source>
            <translation>Die vorhandene Arbeitsmappe wird ersetzt.</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::SendResultView</name>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message numerus="yes">
            <source>Sent to %Ln recipient(s)</source>
            <translation>
                <numerusform>An %Ln Empfänger gesendet</numerusform>
                <numerusform>An %Ln Empfänger gesendet</numerusform>
            </translation>
        </message>
        <message>
            <source>Sent to %1 of %2 recipients</source>
            <translation>An %1 von %2 Empfängern gesendet</translation>
        </message>
        <message>
            <source>Sent, but not confirmed</source>
            <translation>Gesendet, aber nicht bestätigt</translation>
        </message>
        <message>
            <source>Not sent to anybody</source>
            <translation>An niemanden gesendet</translation>
        </message>
        <message>
            <source>The server said: %1</source>
            <translation>Antwort des Servers: %1</translation>
        </message>
        <message>
            <source>Taken by the server</source>
            <translation>Vom Server angenommen</translation>
        </message>
        <message>
            <source>It may or may not arrive</source>
            <translation>Unklar, ob sie ankommt</translation>
        </message>
        <message>
            <source>The server had the whole message when its answer failed to come. It is never sent again by itself. If you send it again, it goes out as the same message (%1), and servers that did get it can tell.</source>
            <translation>Der Server hatte die ganze Nachricht, als seine Antwort ausblieb. Sie wird nie von selbst erneut gesendet. Wenn Sie sie noch einmal senden, geht sie als dieselbe Nachricht hinaus (%1), und Server, die sie schon erhalten haben, können das erkennen.</translation>
        </message>
        <message>
            <source>Not sent to anybody yet</source>
            <translation>Noch an niemanden gesendet</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::SenderFields</name>
        <message>
            <source>not encrypted</source>
            <translation>nicht verschlüsselt</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Anna Berger &lt;anna@example.org&gt;</source>
            <translation>Anna Berger &lt;anna@example.org&gt;</translation>
        </message>
        <message>
            <source>Password of the account</source>
            <translation>Passwort des Kontos</translation>
        </message>
        <message>
            <source>Pass&amp;word</source>
            <translation>Pass&amp;wort</translation>
        </message>
        <message>
            <source>F&amp;rom</source>
            <translation>&amp;Von</translation>
        </message>
        <message>
            <source>Write the password of %1.</source>
            <translation>Geben Sie das Passwort von %1 ein.</translation>
        </message>
        <message>
            <source>%1: this is not an address yet.</source>
            <translation>%1: Das ist noch keine Adresse.</translation>
        </message>
        <message>
            <source>Write your own address into From.</source>
            <translation>Geben Sie unter „Von“ Ihre eigene Adresse ein.</translation>
        </message>
        <message>
            <source>Sent without signing in.</source>
            <translation>Senden ohne Anmeldung.</translation>
        </message>
        <message>
            <source>The password is not stored.</source>
            <translation>Das Passwort wird nicht gespeichert.</translation>
        </message>
        <message>
            <source>You are signed in through the browser.</source>
            <translation>Sie sind über den Browser angemeldet.</translation>
        </message>
        <message>
            <source>The password comes from the system keyring.</source>
            <translation>Das Passwort kommt aus dem Schlüsselbund des Systems.</translation>
        </message>
        <message>
            <source>The password is asked once and never stored.</source>
            <translation>Das Passwort wird einmal erfragt und nie gespeichert.</translation>
        </message>
        <message>
            <source>The password is needed</source>
            <translation>Das Passwort wird benötigt</translation>
        </message>
        <message>
            <source>Write it below From, then send</source>
            <translation>Geben Sie es unter „Von“ ein und senden Sie dann</translation>
        </message>
        <message>
            <source>This account is not signed in</source>
            <translation>Dieses Konto ist nicht angemeldet</translation>
        </message>
        <message>
            <source>Sign in under Manage accounts</source>
            <translation>Melden Sie sich unter „Konten verwalten“ an</translation>
        </message>
        <message>
            <source>Another server</source>
            <translation>Anderer Server</translation>
        </message>
        <message>
            <source>Manage accounts…</source>
            <translation>Konten verwalten…</translation>
        </message>
        <message>
            <source>kept in the keyring</source>
            <translation>im Schlüsselbund gespeichert</translation>
        </message>
        <message>
            <source>not stored</source>
            <translation>nicht gespeichert</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::ServerFields</name>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Own certificate authority…</source>
            <translation>Eigene Zertifizierungsstelle…</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>Mailserver</translation>
        </message>
        <message>
            <source>Security of the connection</source>
            <translation>Sicherheit der Verbindung</translation>
        </message>
        <message>
            <source>STARTTLS</source>
            <translation>STARTTLS</translation>
        </message>
        <message>
            <source>TLS</source>
            <translation>TLS</translation>
        </message>
        <message>
            <source>None (this computer only)</source>
            <translation>Keine (nur dieser Computer)</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>not stored</source>
            <translation>nicht gespeichert</translation>
        </message>
        <message>
            <source>CA file</source>
            <translation>CA-Datei</translation>
        </message>
        <message>
            <source>file in PEM format</source>
            <translation>Datei im PEM-Format</translation>
        </message>
        <message>
            <source>Choose the CA file</source>
            <translation>CA-Datei wählen</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>P&amp;ort</source>
            <translation>P&amp;ort</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Passwort</translation>
        </message>
        <message>
            <source>Ser&amp;ver</source>
            <translation>&amp;Server</translation>
        </message>
        <message>
            <source>&amp;User</source>
            <translation>Ben&amp;utzer</translation>
        </message>
        <message>
            <source>CA fi&amp;le</source>
            <translation>CA-&amp;Datei</translation>
        </message>
        <message>
            <source>A password is never sent without encryption</source>
            <translation>Ein Passwort wird nie unverschlüsselt gesendet</translation>
        </message>
        <message>
            <source>Write the name of your mail server.</source>
            <translation>Geben Sie den Namen Ihres Mailservers ein.</translation>
        </message>
        <message>
            <source>“%1” is not the name of a server.</source>
            <translation>„%1“ ist kein Servername.</translation>
        </message>
        <message>
            <source>Write the password of %1; it is not stored.</source>
            <translation>Geben Sie das Passwort von %1 ein; es wird nicht gespeichert.</translation>
        </message>
        <message>
            <source>Write the user name that the password belongs to.</source>
            <translation>Geben Sie den Benutzernamen zu diesem Passwort ein.</translation>
        </message>
        <message>
            <source>There is no CA file “%1”.</source>
            <translation>Es gibt keine CA-Datei „%1“.</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::ShareFoot</name>
        <message>
            <source>Send to me &amp;first</source>
            <translation>Erst an &amp;mich</translation>
        </message>
        <message>
            <source>Save as .&amp;eml…</source>
            <translation>Als .&amp;eml speichern…</translation>
        </message>
        <message>
            <source>Back to the message</source>
            <translation>Zurück zur Nachricht</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Sen&amp;d</source>
            <translation>Sen&amp;den</translation>
        </message>
        <message>
            <source>What will happen</source>
            <translation>Was geschehen wird</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message numerus="yes">
            <source>Sen&amp;d to %Ln</source>
            <extracomment>The button that sends; %Ln is the number of recipients.</extracomment>
            <translation>
                <numerusform>An %Ln &amp;senden</numerusform>
                <numerusform>An %Ln &amp;senden</numerusform>
            </translation>
        </message>
        <message>
            <source>The whole message to %1 and nobody else</source>
            <translation>Die ganze Nachricht an %1 und an niemanden sonst</translation>
        </message>
        <message>
            <source>Save the message for your mail program</source>
            <translation>Nachricht für Ihr Mailprogramm speichern</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <translation>Senden abbrechen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Each recipient counts once, whether in To, Cc or Bcc; sizes are those of the whole message as it travels.</source>
            <translation>Jeder Empfänger zählt einmal, ob in An, Cc oder Bcc; die Größen sind die der ganzen Nachricht unterwegs.</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::ShareReportDialog</name>
        <message>
            <source>Share report</source>
            <translation>Bericht senden</translation>
        </message>
        <message>
            <source>Attac&amp;hed</source>
            <translation>An&amp;hänge</translation>
        </message>
        <message>
            <source>Back to the message</source>
            <translation>Zurück zur Nachricht</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Save the message</source>
            <translation>Nachricht speichern</translation>
        </message>
        <message>
            <source>report.eml</source>
            <translation>report.eml</translation>
        </message>
        <message>
            <source>Messages (*.eml)</source>
            <translation>Nachrichten (*.eml)</translation>
        </message>
        <message>
            <source>Write your own address into From.</source>
            <translation>Geben Sie unter „Von“ Ihre eigene Adresse ein.</translation>
        </message>
        <message>
            <source>Stop sending</source>
            <translation>Senden abbrechen</translation>
        </message>
        <message>
            <source>Write to the refused again</source>
            <translation>Erneut an Abgelehnte schreiben</translation>
        </message>
        <message>
            <source>Saved as %1. Who is in Bcc is not in the file.</source>
            <translation>Gespeichert als %1. Die Bcc-Empfänger stehen nicht in der Datei.</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Gespeichert als %1.</translation>
        </message>
        <message>
            <source>Stop sending?</source>
            <translation>Senden abbrechen?</translation>
        </message>
        <message>
            <source>The message is on its way. Stop it?</source>
            <translation>Die Nachricht ist unterwegs. Abbrechen?</translation>
        </message>
        <message>
            <source>Where the server has all of it already, it may arrive nevertheless.</source>
            <translation>Hat der Server sie schon vollständig, kann sie trotzdem ankommen.</translation>
        </message>
        <message>
            <source>Keep sending</source>
            <translation>Weiter senden</translation>
        </message>
        <message>
            <source>Privac&amp;y</source>
            <translation>Datensch&amp;utz</translation>
        </message>
        <message>
            <source>The report is being made anew…</source>
            <translation>Der Bericht wird neu erstellt…</translation>
        </message>
        <message>
            <source>The message has %1, and the server takes %2: take the tick from a file, or send a link to it.</source>
            <translation>Die Nachricht hat %1, und der Server nimmt %2 an: Entfernen Sie das Häkchen bei einer Datei, oder senden Sie einen Link darauf.</translation>
        </message>
        <message>
            <source>Send personal data?</source>
            <translation>Personenbezogene Daten senden?</translation>
        </message>
        <message>
            <source>Nothing is left out of this report.</source>
            <translation>In diesem Bericht ist nichts weggelassen.</translation>
        </message>
        <message>
            <source>Everybody who receives it, and whoever they pass it on to, can read names, addresses and small groups.</source>
            <translation>Alle, die ihn erhalten oder an die er weitergegeben wird, können Namen, Adressen und kleine Gruppen lesen.</translation>
        </message>
        <message>
            <source>Send with personal data</source>
            <translation>Mit personenbezogenen Daten senden</translation>
        </message>
        <message>
            <source>Preparing to sign in…</source>
            <translation>Anmeldung wird vorbereitet…</translation>
        </message>
        <message>
            <source>Sent to %1. Look at it there, then send it to everybody.</source>
            <translation>An %1 gesendet. Sehen Sie sich die Nachricht dort an, und senden Sie sie dann an alle.</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::StepDialog</name>
        <message>
            <source>&amp;Add step</source>
            <translation>Schritt &amp;hinzufügen</translation>
        </message>
        <message>
            <source>&amp;Change step</source>
            <translation>&amp;Schritt ändern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>What the step does is shown once its fields are in order</source>
            <translation>Was der Schritt bewirkt, erscheint, sobald seine Felder stimmen</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::StepPreviewView</name>
        <message>
            <source>What the step does</source>
            <translation>Was der Schritt bewirkt</translation>
        </message>
        <message>
            <source>Trying the step</source>
            <translation>Schritt wird erprobt</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Beispiele</translation>
        </message>
        <message>
            <source>Trying the step…</source>
            <translation>Schritt wird erprobt…</translation>
        </message>
        <message>
            <source>%1 rows before → %2 rows after</source>
            <translation>%1 Zeilen vorher → %2 Zeilen nachher</translation>
        </message>
        <message numerus="yes">
            <source>%1 row(s) go (%2)</source>
            <translation>
                <numerusform>%1 Zeile entfällt (%2)</numerusform>
                <numerusform>%1 Zeilen entfallen (%2)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 cell(s) change</source>
            <translation>
                <numerusform>%1 Zelle ändert sich</numerusform>
                <numerusform>%1 Zellen ändern sich</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 column(s) before, %2 after</source>
            <translation>Spalten: %1 vorher, %2 nachher</translation>
        </message>
        <message>
            <source>No row and no cell changes</source>
            <translation>Keine Zeile und keine Zelle ändert sich</translation>
        </message>
        <message>
            <source>Looked at a sample: %1 of %2 rows, spread evenly. The step itself takes all.</source>
            <translation>Geprüft an einer Stichprobe: %1 von %2 Zeilen, gleichmäßig verteilt. Der Schritt selbst nimmt alle.</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>the row goes</source>
            <translation>die Zeile entfällt</translation>
        </message>
        <message>
            <source>Row of an example</source>
            <translation>Zeile eines Beispiels</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::TablesDiagram</name>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln Zeile</numerusform>
                <numerusform>%Ln Zeilen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::TablesDialog</name>
        <message>
            <source>Join tables</source>
            <translation>Tabellen verknüpfen</translation>
        </message>
        <message>
            <source>Tables and their joins</source>
            <translation>Tabellen und ihre Verknüpfungen</translation>
        </message>
        <message>
            <source>The tables share these keys. Check how they belong together: each row of the main table becomes one row of the data.</source>
            <translation>Die Tabellen haben diese Schlüssel gemeinsam. Prüfen Sie, wie sie zusammengehören: Jede Zeile der Haupttabelle wird zu einer Zeile der Daten.</translation>
        </message>
        <message>
            <source>Main table</source>
            <translation>Haupttabelle</translation>
        </message>
        <message>
            <source>&amp;Main table</source>
            <translation>&amp;Haupttabelle</translation>
        </message>
        <message>
            <source>On the first row only</source>
            <translation>Nur in der ersten Zeile</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <source>On every row</source>
            <translation>In jeder Zeile</translation>
        </message>
        <message>
            <source>Totals that would repeat</source>
            <translation>Summen, die sich wiederholen würden</translation>
        </message>
        <message>
            <source>&amp;Totals that would repeat</source>
            <translation>&amp;Summen, die sich wiederholen würden</translation>
        </message>
        <message>
            <source>&amp;Open joined</source>
            <translation>&amp;Verknüpft öffnen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>%1 is left out: it shares no key with the others.</source>
            <translation>%1 bleibt weg: Es gibt keinen gemeinsamen Schlüssel mit den anderen.</translation>
        </message>
        <message>
            <source>%1 is left out.</source>
            <translation>%1 bleibt weg.</translation>
        </message>
        <message>
            <source>Join %1 by</source>
            <translation>%1 verknüpfen über</translation>
        </message>
        <message>
            <source>Join it by…</source>
            <translation>Verknüpfen über…</translation>
        </message>
        <message>
            <source>%1 rows and %2 columns.</source>
            <translation>%1 Zeilen und %2 Spalten.</translation>
        </message>
        <message>
            <source>%1, in %2</source>
            <extracomment>a key, and the table that has it</extracomment>
            <translation>%1, in %2</translation>
        </message>
        <message>
            <source>Other columns…</source>
            <translation>Andere Spalten…</translation>
        </message>
        <message>
            <source>The joined table</source>
            <translation>Die verknüpfte Tabelle</translation>
        </message>
        <message>
            <source>What repeats</source>
            <translation>Was sich wiederholt</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::WhatChangedDialog</name>
        <message>
            <source>Match rows &amp;by…</source>
            <translation>Zeilen &amp;zuordnen nach…</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Was sich geändert hat</translation>
        </message>
        <message>
            <source>Headline figures</source>
            <translation>Kennzahlen</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <source>The columns that tell which row of the older data is which of the newer one</source>
            <translation>Die Spalten, die zeigen, welche Zeile der älteren Daten welcher der neueren entspricht</translation>
        </message>
        <message>
            <source>Shift of each column</source>
            <translation>Verschiebung je Spalte</translation>
        </message>
        <message>
            <source>The chosen column before and after</source>
            <translation>Die gewählte Spalte vorher und nachher</translation>
        </message>
        <message>
            <source>&amp;Keep what is open</source>
            <translation>Geöffnete Daten &amp;behalten</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>&amp;Take the newer data</source>
            <translation>&amp;Neuere Daten übernehmen</translation>
        </message>
        <message>
            <source>%1: %2 rows</source>
            <translation>%1: %2 Zeilen</translation>
        </message>
        <message>
            <source>%1: %2 rows read, %3 after the steps</source>
            <translation>%1: %2 Zeilen gelesen, %3 nach den Schritten</translation>
        </message>
        <message>
            <source>Does not fit the newer data and is dropped with it: %1.</source>
            <translation>Passt nicht zu den neueren Daten und entfällt mit ihnen: %1.</translation>
        </message>
        <message>
            <source>Cells edited: %1</source>
            <translation>Geänderte Zellen: %1</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>added rows</source>
            <translation>neue Zeilen</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Entfallen</translation>
        </message>
        <message>
            <source>removed rows</source>
            <translation>entfallene Zeilen</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>edited cells</source>
            <translation>geänderte Zellen</translation>
        </message>
        <message>
            <source>New</source>
            <comment>customers</comment>
            <translation>Neu</translation>
        </message>
        <message>
            <source>new customers</source>
            <translation>neue Kunden</translation>
        </message>
        <message>
            <source>Gone</source>
            <comment>customers</comment>
            <translation>Entfallen</translation>
        </message>
        <message>
            <source>customers gone</source>
            <translation>entfallene Kunden</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Kunden</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>The columns are the same.</source>
            <translation>Die Spalten sind gleich.</translation>
        </message>
        <message>
            <source>Nothing stands out in either.</source>
            <translation>In keinem von beiden fällt etwas auf.</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>Shifts</source>
            <translation>Verschiebungen</translation>
        </message>
        <message>
            <source>No column is in both.</source>
            <translation>Keine Spalte kommt in beiden vor.</translation>
        </message>
        <message>
            <source>Columns that tell rows apart</source>
            <translation>Spalten, die Zeilen unterscheiden</translation>
        </message>
        <message>
            <source>None: compare rows as a whole</source>
            <translation>Keine: Zeilen als Ganzes vergleichen</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Wird verglichen…</translation>
        </message>
    </context>
    <context>
        <name>clientele::dialogs::YearField</name>
        <message>
            <source>“%1” is no year</source>
            <translation>„%1“ ist kein Jahr</translation>
        </message>
    </context>
    <context>
        <name>clientele::items::CorrelationModel</name>
        <message>
            <source>%1 and %2</source>
            <comment>two columns</comment>
            <translation>%1 und %2</translation>
        </message>
        <message>
            <source>%1 with itself</source>
            <translation>%1 mit sich selbst</translation>
        </message>
        <message>
            <source>%1: no correlation can be made</source>
            <comment>two columns</comment>
            <translation>%1: Eine Korrelation gibt es nicht</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 %3, %Ln row(s)</source>
            <comment>two columns: measure and its value</comment>
            <translation>
                <numerusform>%1: %2 %3, %Ln Zeile</numerusform>
                <numerusform>%1: %2 %3, %Ln Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, adjusted %2</source>
            <comment>what is known · p-value</comment>
            <translation>%1, angepasst %2</translation>
        </message>
        <message>
            <source>%1, not significant</source>
            <translation>%1, nicht signifikant</translation>
        </message>
    </context>
    <context>
        <name>clientele::items::OutboxModel</name>
        <message>
            <source>(no subject)</source>
            <translation>(kein Betreff)</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Empfänger</translation>
        </message>
        <message>
            <source>When</source>
            <extracomment>When a message was last tried or written</extracomment>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Server's answer</source>
            <translation>Antwort des Servers</translation>
        </message>
    </context>
    <context>
        <name>clientele::items::TableModel</name>
        <message>
            <source>missing</source>
            <comment>tooltip of an empty cell</comment>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>no role</source>
            <translation>ohne Rolle</translation>
        </message>
        <message>
            <source>role %1</source>
            <translation>Rolle %1</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>vollständig</translation>
        </message>
        <message numerus="yes">
            <source>%Ln missing</source>
            <comment>values of a column</comment>
            <translation>
                <numerusform>%Ln fehlt</numerusform>
                <numerusform>%Ln fehlen</numerusform>
            </translation>
        </message>
        <message>
            <source>personal</source>
            <translation>personenbezogen</translation>
        </message>
    </context>
    <context>
        <name>clientele::mail::AccountAccess</name>
        <message>
            <source>The password for the proxy is not known</source>
            <translation>Das Passwort für den Proxy ist nicht bekannt</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 bei %2</translation>
        </message>
        <message>
            <source>Write it under Mail accounts, beside the proxy</source>
            <translation>Tragen Sie es unter „E-Mail-Konten“ neben dem Proxy ein</translation>
        </message>
    </context>
    <context>
        <name>clientele::mail::OAuthClient</name>
        <message>
            <source>The browser did not come back in time</source>
            <translation>Der Browser hat sich nicht rechtzeitig zurückgemeldet</translation>
        </message>
        <message>
            <source>Sign in again and finish the page of the provider; your browser must be on this computer</source>
            <translation>Melden Sie sich erneut an und schließen Sie die Seite des Anbieters ab; Ihr Browser muss auf diesem Computer laufen</translation>
        </message>
        <message>
            <source>Fetching the permission to send…</source>
            <translation>Berechtigung zum Senden wird abgerufen…</translation>
        </message>
        <message>
            <source>Waiting for the browser…</source>
            <translation>Warten auf den Browser…</translation>
        </message>
        <message>
            <source>The sign-in was cancelled</source>
            <translation>Die Anmeldung wurde abgebrochen</translation>
        </message>
    </context>
    <context>
        <name>clientele::mail::OAuthReceiver</name>
        <message>
            <source>The browser's answer cannot be received: %1</source>
            <translation>Die Antwort des Browsers kann nicht empfangen werden: %1</translation>
        </message>
        <message>
            <source>Check whether a firewall keeps programs from opening ports</source>
            <translation>Prüfen Sie, ob eine Firewall Programme daran hindert, Ports zu öffnen</translation>
        </message>
        <message>
            <source>Nothing is here</source>
            <translation>Hier ist nichts</translation>
        </message>
        <message>
            <source>This address only takes the answer to a sign-in.</source>
            <translation>Diese Adresse nimmt nur die Antwort auf eine Anmeldung entgegen.</translation>
        </message>
        <message>
            <source>This is not the answer that was expected</source>
            <translation>Das ist nicht die erwartete Antwort</translation>
        </message>
        <message>
            <source>You can close this window and sign in again.</source>
            <translation>Sie können dieses Fenster schließen und sich erneut anmelden.</translation>
        </message>
        <message>
            <source>The browser came back with the answer to another sign-in</source>
            <translation>Der Browser hat die Antwort auf eine andere Anmeldung geliefert</translation>
        </message>
        <message>
            <source>Sign in again; if it happens again, do not trust this network</source>
            <translation>Melden Sie sich erneut an; wenn es wieder geschieht, vertrauen Sie diesem Netzwerk nicht</translation>
        </message>
        <message>
            <source>The sign-in did not work</source>
            <translation>Die Anmeldung ist fehlgeschlagen</translation>
        </message>
        <message>
            <source>You can close this window; the program tells why.</source>
            <translation>Sie können dieses Fenster schließen; das Programm nennt den Grund.</translation>
        </message>
        <message>
            <source>The browser's part is done</source>
            <translation>Im Browser ist alles erledigt</translation>
        </message>
        <message>
            <source>You can close this window and go back to the program.</source>
            <translation>Sie können dieses Fenster schließen und zum Programm zurückkehren.</translation>
        </message>
        <message>
            <source>The identity server does not answer</source>
            <translation>Der Anmeldeserver antwortet nicht</translation>
        </message>
        <message>
            <source>The identity server's certificate cannot be trusted</source>
            <translation>Dem Zertifikat des Anmeldeservers kann nicht vertraut werden</translation>
        </message>
        <message>
            <source>The identity server cannot be reached: %1</source>
            <translation>Der Anmeldeserver ist nicht erreichbar: %1</translation>
        </message>
        <message>
            <source>Check the network and try again</source>
            <translation>Prüfen Sie das Netzwerk und versuchen Sie es erneut</translation>
        </message>
        <message>
            <source>The identity server has a fault (HTTP %1)</source>
            <translation>Der Anmeldeserver hat eine Störung (HTTP %1)</translation>
        </message>
        <message>
            <source>Try again later</source>
            <translation>Versuchen Sie es später noch einmal</translation>
        </message>
        <message>
            <source>The identity server's answer cannot be read (HTTP %1)</source>
            <translation>Die Antwort des Anmeldeservers ist nicht lesbar (HTTP %1)</translation>
        </message>
        <message>
            <source>Check its address in the account, or ask your administrator</source>
            <translation>Prüfen Sie seine Adresse im Konto, oder fragen Sie Ihren Administrator</translation>
        </message>
    </context>
    <context>
        <name>clientele::mail::OutboxSender</name>
        <message>
            <source>The attachment cannot be read</source>
            <translation>Der Anhang kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>The message could not be written</source>
            <translation>Die Nachricht konnte nicht geschrieben werden</translation>
        </message>
        <message>
            <source>Check that the disk has space for it</source>
            <translation>Prüfen Sie, ob auf dem Datenträger genug Platz dafür ist</translation>
        </message>
        <message>
            <source>Putting the message together…</source>
            <translation>Nachricht wird zusammengestellt…</translation>
        </message>
        <message>
            <source>This message is being sent already, or waits no more</source>
            <translation>Diese Nachricht wird bereits gesendet oder wartet nicht mehr</translation>
        </message>
        <message>
            <source>The message could not be read to its end</source>
            <translation>Die Nachricht konnte nicht bis zum Ende gelesen werden</translation>
        </message>
        <message>
            <source>Write it again</source>
            <translation>Schreiben Sie sie neu</translation>
        </message>
        <message>
            <source>The sending was cancelled; nothing was delivered</source>
            <translation>Der Versand wurde abgebrochen; es wurde nichts zugestellt</translation>
        </message>
    </context>
    <context>
        <name>clientele::mail::SmtpClient</name>
        <message>
            <source>The server does not offer STARTTLS, so the connection would not be encrypted</source>
            <translation>Der Server bietet kein STARTTLS an, die Verbindung wäre also nicht verschlüsselt</translation>
        </message>
        <message>
            <source>Choose TLS with port 465 if the provider has it; if this server offered STARTTLS before, somebody may be in between</source>
            <translation>Wählen Sie TLS mit Port 465, wenn der Anbieter es hat; bot dieser Server früher STARTTLS an, könnte sich jemand dazwischengeschaltet haben</translation>
        </message>
        <message>
            <source>The message was sent, but not to everybody</source>
            <translation>Die Nachricht wurde gesendet, aber nicht an alle</translation>
        </message>
        <message>
            <source>Check these addresses</source>
            <translation>Prüfen Sie diese Adressen</translation>
        </message>
        <message>
            <source>cancelled while the server was to confirm</source>
            <translation>abgebrochen, während der Server bestätigen sollte</translation>
        </message>
        <message>
            <source>The sending was cancelled; nothing was delivered</source>
            <translation>Der Versand wurde abgebrochen; es wurde nichts zugestellt</translation>
        </message>
        <message>
            <source>The message could not be read to its end</source>
            <translation>Die Nachricht konnte nicht bis zum Ende gelesen werden</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Versuchen Sie es erneut</translation>
        </message>
    </context>
    <context>
        <name>clientele::mail::SmtpConnection</name>
        <message>
            <source>Mail without encryption is only sent to this computer</source>
            <translation>Unverschlüsselte E-Mails werden nur an diesen Computer gesendet</translation>
        </message>
        <message>
            <source>Choose STARTTLS or TLS</source>
            <translation>Wählen Sie STARTTLS oder TLS</translation>
        </message>
        <message>
            <source>Somebody put text into the connection before it was encrypted</source>
            <translation>Jemand hat Text in die Verbindung eingeschleust, bevor sie verschlüsselt war</translation>
        </message>
        <message>
            <source>Do not send from this network, and tell its administrator</source>
            <translation>Senden Sie nicht aus diesem Netzwerk, und informieren Sie dessen Administrator</translation>
        </message>
    </context>
    <context>
        <name>clientele::mail::SmtpLogin</name>
        <message>
            <source>A password is never sent without encryption</source>
            <translation>Ein Passwort wird nie unverschlüsselt gesendet</translation>
        </message>
        <message>
            <source>The server did not prove that it knows the password</source>
            <translation>Der Server hat nicht nachgewiesen, dass er das Passwort kennt</translation>
        </message>
        <message>
            <source>Somebody may be in between: try from another network, and tell the provider</source>
            <translation>Möglicherweise hat sich jemand dazwischengeschaltet: Versuchen Sie es aus einem anderen Netzwerk, und informieren Sie den Anbieter</translation>
        </message>
        <message>
            <source>The server's question does not fit this login method</source>
            <translation>Die Rückfrage des Servers passt nicht zu diesem Anmeldeverfahren</translation>
        </message>
        <message>
            <source>Choose another login method</source>
            <translation>Wählen Sie ein anderes Anmeldeverfahren</translation>
        </message>
        <message>
            <source>The server offers no login that can be used here</source>
            <translation>Der Server bietet keine Anmeldung an, die hier verwendet werden kann</translation>
        </message>
        <message>
            <source>Send without a user name, or check the port</source>
            <translation>Senden Sie ohne Benutzernamen, oder prüfen Sie den Port</translation>
        </message>
        <message>
            <source>%1, which offers %2</source>
            <translation>%1 (bietet an: %2)</translation>
        </message>
        <message>
            <source>Ask the provider for an app password, or choose another login method</source>
            <translation>Fragen Sie den Anbieter nach einem App-Passwort, oder wählen Sie ein anderes Anmeldeverfahren</translation>
        </message>
        <message>
            <source>This server takes no access tokens: sign in with a password, or check the server's name</source>
            <translation>Dieser Server nimmt keine Zugriffstoken an: Melden Sie sich mit Passwort an, oder prüfen Sie den Namen des Servers</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::BusyStrip</name>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::ChanceCard</name>
        <message>
            <source>How likely is it?</source>
            <translation>Wie wahrscheinlich ist es?</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>At most</source>
            <extracomment>what is asked of a value: "at most 40,000"</extracomment>
            <translation>Höchstens</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Mindestens</translation>
        </message>
        <message>
            <source>Between</source>
            <translation>Zwischen</translation>
        </message>
        <message>
            <source>Exactly</source>
            <translation>Genau</translation>
        </message>
        <message>
            <source>Value that this % do not exceed</source>
            <translation>Wert, den so viel % nicht überschreiten</translation>
        </message>
        <message>
            <source>Of so many cases, at least</source>
            <translation>Von so vielen Fällen mindestens</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>and</source>
            <comment>between two numbers</comment>
            <translation>und</translation>
        </message>
        <message>
            <source>Second number</source>
            <translation>Zweite Zahl</translation>
        </message>
        <message>
            <source>of</source>
            <comment>at least 20 of 100 cases</comment>
            <translation>von</translation>
        </message>
        <message>
            <source>Number of cases</source>
            <translation>Zahl der Fälle</translation>
        </message>
        <message>
            <source>Answer from</source>
            <translation>Antwort aus</translation>
        </message>
        <message>
            <source>From the data</source>
            <translation>Aus den Daten</translation>
        </message>
        <message>
            <source>From the fitted family</source>
            <translation>Aus der angepassten Familie</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::ColumnChooser</name>
        <message>
            <source>Keep the first column while scrolling</source>
            <translation>Erste Spalte beim Blättern festhalten</translation>
        </message>
        <message>
            <source>Columns that are shown</source>
            <translation>Gezeigte Spalten</translation>
        </message>
        <message>
            <source>Find a column</source>
            <translation>Spalte suchen</translation>
        </message>
        <message>
            <source>Show all columns</source>
            <translation>Alle Spalten zeigen</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::ColumnInspector</name>
        <message>
            <source>Inspector</source>
            <translation>Inspektor</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>R&amp;olle</translation>
        </message>
        <message>
            <source>Role of the column</source>
            <translation>Rolle der Spalte</translation>
        </message>
        <message>
            <source>No role</source>
            <translation>Keine Rolle</translation>
        </message>
        <message>
            <source>Columns and what they mean</source>
            <translation>Spalten und was sie bedeuten</translation>
        </message>
        <message>
            <source>Each row of the table is a row of your data, and the head of each column sums it up.</source>
            <translation>Jede Zeile der Tabelle ist eine Zeile Ihrer Daten, und der Kopf jeder Spalte fasst sie zusammen.</translation>
        </message>
        <message>
            <source>The role below a column's name says what it means; analyses look for roles, so check them first.</source>
            <translation>Die Rolle unter dem Namen einer Spalte sagt, was sie bedeutet; Analysen richten sich nach den Rollen, prüfen Sie diese also zuerst.</translation>
        </message>
        <message>
            <source>Click a column to see its figures here and to change its role.</source>
            <translation>Klicken Sie auf eine Spalte, um hier ihre Zahlen zu sehen und ihre Rolle zu ändern.</translation>
        </message>
        <message>
            <source>Column %1 of %2 · %3</source>
            <extracomment>place of a column among all, and its type</extracomment>
            <translation>Spalte %1 von %2 · %3</translation>
        </message>
        <message>
            <source>Role chosen by you</source>
            <translation>Rolle von Ihnen gewählt</translation>
        </message>
        <message>
            <source>No role fits this name and content</source>
            <translation>Keine Rolle passt zu Name und Inhalt</translation>
        </message>
        <message>
            <source>Role found by name and content</source>
            <translation>Rolle an Name und Inhalt erkannt</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Wird gezählt…</translation>
        </message>
        <message>
            <source>No value in any row</source>
            <translation>In keiner Zeile ein Wert</translation>
        </message>
        <message>
            <source>The same value in every row that has one</source>
            <translation>Derselbe Wert in jeder Zeile, die einen hat</translation>
        </message>
        <message>
            <source>Every value is different</source>
            <translation>Jeder Wert ist verschieden</translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <translation>Von %1 bis %2</translation>
        </message>
        <message>
            <source>%1 say yes</source>
            <translation>%1 sagen ja</translation>
        </message>
        <message>
            <source>At least half of the values are %1</source>
            <translation>Mindestens die Hälfte der Werte ist %1</translation>
        </message>
        <message>
            <source>Half of the values lie from %1 to %2</source>
            <translation>Die Hälfte der Werte liegt zwischen %1 und %2</translation>
        </message>
        <message>
            <source>%1 have one and the same value</source>
            <translation>%1 haben ein und denselben Wert</translation>
        </message>
        <message>
            <source>%1 different values</source>
            <translation>%1 verschiedene Werte</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Fehlend</translation>
        </message>
        <message>
            <source>Different values</source>
            <translation>Verschiedene Werte</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Standard deviation</source>
            <translation>Standardabweichung</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>Minimum</translation>
        </message>
        <message>
            <source>Lower quartile</source>
            <translation>Unteres Quartil</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>Upper quartile</source>
            <translation>Oberes Quartil</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>Maximum</translation>
        </message>
        <message>
            <source>Beyond the fences</source>
            <translation>Ausreißer</translation>
        </message>
        <message>
            <source>Earliest</source>
            <translation>Frühester Wert</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>Spätester Wert</translation>
        </message>
        <message>
            <source>Further than 1.5 times the distance of the quartiles from the nearer quartile (Tukey)</source>
            <translation>Weiter als das 1,5-Fache des Quartilsabstands vom näheren Quartil entfernt (Tukey)</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>Schritt hinzufügen</translation>
        </message>
        <message>
            <source>&amp;Personal</source>
            <translation>&amp;Personenbezogen</translation>
        </message>
        <message>
            <source>Personal columns are left out of reports, their attachments and mail</source>
            <translation>Personenbezogene Spalten werden in Berichten, deren Anhängen und E-Mails weggelassen</translation>
        </message>
        <message>
            <source>May stand in reports and mail</source>
            <translation>Darf in Berichten und E-Mails stehen</translation>
        </message>
        <message>
            <source>May stand in reports and mail: you said so</source>
            <translation>Darf in Berichten und E-Mails stehen: von Ihnen festgelegt</translation>
        </message>
        <message>
            <source>Left out of reports and mail, because of its role</source>
            <translation>Wegen ihrer Rolle in Berichten und E-Mails weggelassen</translation>
        </message>
        <message>
            <source>Left out of reports and mail: you said so</source>
            <translation>In Berichten und E-Mails weggelassen: von Ihnen festgelegt</translation>
        </message>
        <message>
            <source>Share of yes</source>
            <translation>Anteil Ja</translation>
        </message>
        <message>
            <source>Share beyond the fences</source>
            <translation>Anteil der Ausreißer</translation>
        </message>
        <message>
            <source>The columns after the steps, as they stand in the data: %1</source>
            <translation>Die Spalten nach den Schritten, wie sie in den Daten stehen: %1</translation>
        </message>
        <message>
            <source>Place of the column</source>
            <translation>Platz der Spalte</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>The bars reach from the smallest value to the largest one</source>
            <translation>Die Balken reichen vom kleinsten Wert bis zum größten</translation>
        </message>
        <message>
            <source>The bars reach at most three times the distance of the quartiles beyond the nearer quartile: values further away are counted in the bar at the end</source>
            <translation>Die Balken reichen höchstens das Dreifache des Abstands der Quartile über das nähere Quartil hinaus: Weiter entfernte Werte zählen im Balken am Ende</translation>
        </message>
        <message>
            <source>Where the bars begin</source>
            <translation>Wo die Balken beginnen</translation>
        </message>
        <message>
            <source>Where the bars end</source>
            <translation>Wo die Balken enden</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::ColumnPicker</name>
        <message>
            <source>Find a column</source>
            <translation>Spalte suchen</translation>
        </message>
        <message>
            <source>Columns that are used</source>
            <translation>Verwendete Spalten</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::CompareView</name>
        <message>
            <source>Add to report</source>
            <translation>In den Bericht</translation>
        </message>
        <message>
            <source>Comparing groups</source>
            <translation>Gruppen vergleichen</translation>
        </message>
        <message>
            <source>Choose a measure and a column of groups. What differs stands in words above; the figures behind it below.</source>
            <translation>Wählen Sie eine Messgröße und eine Spalte mit Gruppen. Was sich unterscheidet, steht oben in Worten; die Zahlen dahinter darunter.</translation>
        </message>
        <message>
            <source>A test says whether chance explains the difference; the effect size says how large it is.</source>
            <translation>Ein Test sagt, ob Zufall den Unterschied erklärt; die Effektstärke sagt, wie groß er ist.</translation>
        </message>
        <message>
            <source>A click on a group selects its customers in every chart.</source>
            <translation>Ein Klick auf eine Gruppe wählt ihre Kunden in jedem Diagramm.</translation>
        </message>
        <message>
            <source>Nothing is open. Open a file or a sample to compare groups of customers.</source>
            <translation>Nichts ist geöffnet. Öffnen Sie eine Datei oder ein Beispiel, um Gruppen von Kunden zu vergleichen.</translation>
        </message>
        <message>
            <source>&amp;Measure</source>
            <translation>&amp;Messgröße</translation>
        </message>
        <message>
            <source>by &amp;groups of</source>
            <translation>nach &amp;Gruppen von</translation>
        </message>
        <message>
            <source>&amp;Pairs adjusted by</source>
            <translation>&amp;Paare angepasst nach</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::CorrelationInspector</name>
        <message>
            <source>Show the rows</source>
            <translation>Zeilen zeigen</translation>
        </message>
        <message>
            <source>Make segment</source>
            <translation>Segment bilden</translation>
        </message>
        <message>
            <source>Add to report</source>
            <translation>In den Bericht</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Inspektor</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Nichts ausgewählt</translation>
        </message>
        <message>
            <source>Click a cell of the heatmap</source>
            <translation>Klicken Sie auf eine Zelle der Heatmap</translation>
        </message>
        <message>
            <source>The heatmap shows which columns rise together (red) and which against each other (blue).</source>
            <translation>Die Heatmap zeigt, welche Spalten miteinander steigen (rot) und welche gegeneinander (blau).</translation>
        </message>
        <message>
            <source>A click on a cell shows its points, its trend and its figures here.</source>
            <translation>Ein Klick auf eine Zelle zeigt hier ihre Punkte, ihren Trend und ihre Zahlen.</translation>
        </message>
        <message>
            <source>Small squares are not significant: they may be chance.</source>
            <translation>Kleine Quadrate sind nicht signifikant: Sie können Zufall sein.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) chosen</source>
            <translation>
                <numerusform>%Ln Zeile gewählt</numerusform>
                <numerusform>%Ln Zeilen gewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>Selected cell · arrow keys move it</source>
            <translation>Gewählte Zelle · Pfeiltasten bewegen sie</translation>
        </message>
        <message>
            <source>What else</source>
            <translation>Was noch</translation>
        </message>
        <message>
            <source>Put together</source>
            <translation>Zusammengezählt</translation>
        </message>
        <message>
            <source>Add %1 ƒ</source>
            <comment>a new column</comment>
            <translation>%1 ƒ hinzufügen</translation>
        </message>
        <message>
            <source>Filter by these %1</source>
            <comment>rows</comment>
            <translation>Nach diesen %1 filtern</translation>
        </message>
        <message>
            <source>Show the %1 rows</source>
            <translation>Die %1 Zeilen zeigen</translation>
        </message>
        <message>
            <source>No row has both values</source>
            <translation>Keine Zeile hat beide Werte</translation>
        </message>
        <message>
            <source>Choose points first: drag over the scatter plot with Shift</source>
            <translation>Wählen Sie zuerst Punkte: mit Umschalt über das Streudiagramm ziehen</translation>
        </message>
        <message>
            <source>Only points of a scatter plot can be chosen</source>
            <translation>Nur Punkte eines Streudiagramms lassen sich wählen</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::CorrelationPage</name>
        <message>
            <source>Nothing is open. Open a file or a sample to see which columns go together.</source>
            <translation>Nichts ist geöffnet. Öffnen Sie eine Datei oder ein Beispiel, um zu sehen, welche Spalten zusammengehen.</translation>
        </message>
        <message>
            <source>How close the points lie to a straight line</source>
            <translation>Wie nah die Punkte an einer geraden Linie liegen</translation>
        </message>
        <message>
            <source>How well the ranks agree: whether one rises with the other, in whatever curve</source>
            <translation>Wie gut die Ränge übereinstimmen: ob eines mit dem anderen steigt, in welcher Kurve auch immer</translation>
        </message>
        <message>
            <source>Of two rows, how often both columns say the same one is higher</source>
            <translation>Wie oft von zwei Zeilen beide Spalten dieselbe als höher nennen</translation>
        </message>
        <message>
            <source>Order of the columns</source>
            <translation>Reihenfolge der Spalten</translation>
        </message>
        <message>
            <source>Order: similar together</source>
            <translation>Folge: Ähnliche zusammen</translation>
        </message>
        <message>
            <source>Order: by name</source>
            <translation>Folge: nach Namen</translation>
        </message>
        <message>
            <source>Categories too</source>
            <translation>Auch Kategorien</translation>
        </message>
        <message>
            <source>Texts with few values take part: correlation ratio with numbers, Cramér’s V with each other</source>
            <translation>Texte mit wenigen Werten nehmen teil: Korrelationsverhältnis mit Zahlen, Cramérs V miteinander</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Correlation</source>
            <translation>Korrelation</translation>
        </message>
        <message>
            <source>%1 of %2 columns</source>
            <translation>%1 von %2 Spalten</translation>
        </message>
        <message>
            <source>Show the strongest</source>
            <translation>Die stärksten zeigen</translation>
        </message>
        <message numerus="yes">
            <source>Show all %Ln</source>
            <comment>columns</comment>
            <translation>
                <numerusform>%Ln zeigen</numerusform>
                <numerusform>Alle %Ln zeigen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::DataNotes</name>
        <message>
            <source>What to know</source>
            <translation>Was zu wissen ist</translation>
        </message>
        <message>
            <source>What to know, and proposed steps</source>
            <translation>Was zu wissen ist, und vorgeschlagene Schritte</translation>
        </message>
        <message>
            <source>Proposed steps</source>
            <translation>Vorgeschlagene Schritte</translation>
        </message>
        <message>
            <source>Proposed steps (%1)</source>
            <translation>Vorgeschlagene Schritte (%1)</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::DataPage</name>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Original order</source>
            <translation>Ursprüngliche Reihenfolge</translation>
        </message>
        <message>
            <source>Choose which columns are shown</source>
            <translation>Gezeigte Spalten wählen</translation>
        </message>
        <message>
            <source>Copy with headers</source>
            <translation>Mit Spaltenköpfen kopieren</translation>
        </message>
        <message numerus="yes">
            <source>%1 row(s)</source>
            <translation>
                <numerusform>%1 Zeile</numerusform>
                <numerusform>%1 Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 row(s)</source>
            <translation>
                <numerusform>%1 von %2 Zeile</numerusform>
                <numerusform>%1 von %2 Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 columns</source>
            <translation>%1 von %2 Spalten</translation>
        </message>
        <message>
            <source>Go to row</source>
            <translation>Gehe zu Zeile</translation>
        </message>
        <message>
            <source>Row, from 1 to %1:</source>
            <translation>Zeile, von 1 bis %1:</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Los</translation>
        </message>
        <message>
            <source>What was done to the data, step by step</source>
            <translation>Was mit den Daten geschah, Schritt für Schritt</translation>
        </message>
        <message>
            <source>Steps (%1, one stopped)</source>
            <translation>Schritte (%1, einer angehalten)</translation>
        </message>
        <message>
            <source>Steps (%1)</source>
            <translation>Schritte (%1)</translation>
        </message>
        <message>
            <source>Not personal?</source>
            <translation>Nicht personenbezogen?</translation>
        </message>
        <message>
            <source>“%1” tells who somebody is (%2).</source>
            <translation>„%1“ verrät, wer jemand ist (%2).</translation>
        </message>
        <message>
            <source>Marked as not personal, its values may stand in reports, their attachments and mail, for everybody who receives them. Undo takes the mark back.</source>
            <translation>Als nicht personenbezogen gekennzeichnet, dürfen ihre Werte in Berichten, deren Anhängen und E-Mails stehen, für alle, die sie erhalten. „Rückgängig“ nimmt das Kennzeichen zurück.</translation>
        </message>
        <message>
            <source>Mark as not personal</source>
            <translation>Als nicht personenbezogen kennzeichnen</translation>
        </message>
        <message>
            <source>Keep it personal</source>
            <translation>Personenbezogen lassen</translation>
        </message>
        <message>
            <source>%1, row %2</source>
            <extracomment>a column and the number of a row</extracomment>
            <translation>%1, Zeile %2</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>No step is done: the data is as it was read</source>
            <translation>Kein Schritt ist ausgeführt: Die Daten sind, wie sie gelesen wurden</translation>
        </message>
        <message>
            <source>The steps of the recipe: %1</source>
            <translation>Die Schritte des Rezepts: %1</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::DataTableView</name>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>First column, which stays while the others scroll</source>
            <translation>Erste Spalte, die beim Blättern der anderen stehen bleibt</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::DescribeView</name>
        <message>
            <source>Inspector</source>
            <translation>Inspektor</translation>
        </message>
        <message>
            <source>Nothing is open. Open a file or a sample to see what its columns hold.</source>
            <translation>Nichts ist geöffnet. Öffnen Sie eine Datei oder ein Beispiel, um zu sehen, was die Spalten enthalten.</translation>
        </message>
        <message>
            <source>&amp;By group</source>
            <translation>&amp;Nach Gruppe</translation>
        </message>
        <message>
            <source>Column to group by</source>
            <translation>Spalte, die die Gruppen bildet</translation>
        </message>
        <message>
            <source>All figures</source>
            <translation>Alle Zahlen</translation>
        </message>
        <message>
            <source>Main figures</source>
            <translation>Wichtigste Zahlen</translation>
        </message>
        <message>
            <source>Add to report</source>
            <translation>In den Bericht</translation>
        </message>
        <message>
            <source>Demographics at a glance</source>
            <translation>Demografie auf einen Blick</translation>
        </message>
        <message>
            <source>Figures of the columns</source>
            <translation>Zahlen der Spalten</translation>
        </message>
        <message>
            <source>All rows together</source>
            <translation>Alle Zeilen zusammen</translation>
        </message>
        <message numerus="yes">
            <source>What %Ln column(s) hold in %1 rows</source>
            <translation>
                <numerusform>Was %Ln Spalte in %1 Zeilen enthält</numerusform>
                <numerusform>Was %Ln Spalten in %1 Zeilen enthalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What %Ln column(s) hold in %1 rows, by %2</source>
            <translation>
                <numerusform>Was %Ln Spalte in %1 Zeilen enthält, nach %2</numerusform>
                <numerusform>Was %Ln Spalten in %1 Zeilen enthalten, nach %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Wird gezählt…</translation>
        </message>
        <message>
            <source>What the columns hold</source>
            <translation>Was die Spalten enthalten</translation>
        </message>
        <message>
            <source>The cards say who the customers are; the table has the figures of every column.</source>
            <translation>Die Karten sagen, wer die Kunden sind; die Tabelle hat die Zahlen jeder Spalte.</translation>
        </message>
        <message>
            <source>Click a row to see how its values are spread, and which of them are outliers.</source>
            <translation>Klicken Sie auf eine Zeile, um zu sehen, wie ihre Werte verteilt sind und welche davon Ausreißer sind.</translation>
        </message>
        <message>
            <source>Choose a group to compare the columns between its values.</source>
            <translation>Wählen Sie eine Gruppe, um die Spalten zwischen ihren Werten zu vergleichen.</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::DistributionView</name>
        <message>
            <source>Distribution of %1</source>
            <translation>Verteilung von %1</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::EdgesDialog</name>
        <message>
            <source>Age bands by their edges</source>
            <translation>Altersgruppen nach Grenzen</translation>
        </message>
        <message>
            <source>Edges</source>
            <translation>Grenzen</translation>
        </message>
        <message>
            <source>&amp;Edges, with spaces or semicolons between</source>
            <translation>&amp;Grenzen, durch Leerzeichen oder Semikolon getrennt</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Use these bands</source>
            <translation>Gruppen verwenden</translation>
        </message>
        <message>
            <source>%1 is not a number</source>
            <translation>%1 ist keine Zahl</translation>
        </message>
        <message>
            <source>Each edge must be above the one before: %1 is not</source>
            <translation>Jede Grenze muss über der vorigen liegen: %1 nicht</translation>
        </message>
        <message>
            <source>At least two edges make a band</source>
            <translation>Eine Altersgruppe braucht mindestens zwei Grenzen</translation>
        </message>
        <message>
            <source>At most 200 bands can be shown</source>
            <translation>Es lassen sich höchstens 200 Altersgruppen zeigen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln band(s) over %1. Customers of another age are left out, and the page says how many.</source>
            <translation>
                <numerusform>%Ln Altersgruppe im Bereich %1. Kunden anderen Alters werden ausgelassen; wie viele, steht auf der Seite.</numerusform>
                <numerusform>%Ln Altersgruppen im Bereich %1. Kunden anderen Alters werden ausgelassen; wie viele, steht auf der Seite.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::ExploreInspector</name>
        <message>
            <source>Show customers</source>
            <translation>Kunden zeigen</translation>
        </message>
        <message>
            <source>Add to report</source>
            <translation>In den Bericht</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Inspektor</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Nichts ausgewählt</translation>
        </message>
        <message>
            <source>Click a bar, a box or a cell</source>
            <translation>Klicken Sie auf Balken, Box oder Zelle</translation>
        </message>
        <message>
            <source>Six views show who buys how often and how much, by age group and region.</source>
            <translation>Sechs Ansichten zeigen, wer wie oft und wie viel kauft, nach Altersgruppe und Region.</translation>
        </message>
        <message>
            <source>A click on a mark selects its group: it is marked in every chart, and what it is like stands here.</source>
            <translation>Ein Klick auf ein Element wählt dessen Gruppe aus: Sie wird in jedem Diagramm hervorgehoben, und hier steht, was sie ausmacht.</translation>
        </message>
        <message>
            <source>With Ctrl a click adds a group, Esc takes the selection back.</source>
            <translation>Mit Strg fügt ein Klick eine Gruppe hinzu, Esc hebt die Auswahl auf.</translation>
        </message>
        <message>
            <source>Selected in all charts · Esc clears</source>
            <translation>In allen Diagrammen ausgewählt · Esc hebt auf</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Kunden</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>15.5 % of 238</comment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Total purchase</source>
            <translation>Kaufsumme</translation>
        </message>
        <message>
            <source>%1 of all</source>
            <comment>22.2 % of all</comment>
            <translation>%1 der Summe</translation>
        </message>
        <message>
            <source>%1 vs. mean</source>
            <comment>+43 % vs. mean</comment>
            <translation>%1 zum Mittel</translation>
        </message>
        <message>
            <source>Mean order value</source>
            <translation>Ø Bestellwert</translation>
        </message>
        <message>
            <source>Purchases each</source>
            <translation>Käufe je Kunde</translation>
        </message>
        <message>
            <source>mean %1</source>
            <comment>mean 19.8</comment>
            <translation>Mittel %1</translation>
        </message>
        <message>
            <source>What stands out</source>
            <translation>Was auffällt</translation>
        </message>
        <message>
            <source>Tested</source>
            <translation>Getestet</translation>
        </message>
        <message>
            <source>Described</source>
            <translation>Beschrieben</translation>
        </message>
        <message>
            <source>Difference %1 (95 % interval %2 to %3)</source>
            <translation>Unterschied %1 (95-%-Intervall %2 bis %3)</translation>
        </message>
        <message>
            <source>%1 · Holm %2</source>
            <comment>test · adjusted p</comment>
            <translation>%1 · Holm %2</translation>
        </message>
        <message>
            <source>No region</source>
            <translation>Ohne Region</translation>
        </message>
        <message>
            <source>Where they live</source>
            <translation>Wo sie wohnen</translation>
        </message>
        <message>
            <source>How old they are</source>
            <translation>Wie alt sie sind</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>22 · 59 %</comment>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more</source>
            <translation>
                <numerusform>%Ln weitere</numerusform>
                <numerusform>%Ln weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Likely reasons</source>
            <translation>Mögliche Gründe</translation>
        </message>
        <message>
            <source>all %1</source>
            <comment>all 57,408</comment>
            <translation>gesamt %1</translation>
        </message>
        <message>
            <source>Show customers (%1)</source>
            <translation>Kunden zeigen (%1)</translation>
        </message>
        <message>
            <source>Nobody passes these filters</source>
            <translation>Kein Kunde passt zu diesen Filtern</translation>
        </message>
        <message>
            <source>Share of all customers</source>
            <translation>Anteil an allen Kunden</translation>
        </message>
        <message>
            <source>All customers</source>
            <translation>Alle Kunden</translation>
        </message>
        <message>
            <source>Share of the total purchase</source>
            <translation>Anteil an der Kaufsumme</translation>
        </message>
        <message>
            <source>Order value against the mean of all</source>
            <translation>Bestellwert gegenüber dem Mittel aller</translation>
        </message>
        <message>
            <source>Purchases each, mean of all</source>
            <translation>Käufe je Kunde, Mittel aller</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::ExplorePage</name>
        <message>
            <source>Check the columns</source>
            <translation>Spalten prüfen</translation>
        </message>
        <message>
            <source>Nothing is open. Open a file or a sample to see who buys how often and how much.</source>
            <translation>Es ist nichts geöffnet. Öffnen Sie eine Datei oder ein Beispiel, um zu sehen, wer wie oft und wie viel kauft.</translation>
        </message>
        <message>
            <source>Explore</source>
            <translation>Erkunden</translation>
        </message>
        <message>
            <source>Age &amp;bands</source>
            <translation>Alters&amp;gruppen</translation>
        </message>
        <message>
            <source>Width of the age bands</source>
            <translation>Breite der Altersgruppen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln year(s)</source>
            <comment>width of an age band</comment>
            <translation>
                <numerusform>%Ln Jahr</numerusform>
                <numerusform>%Ln Jahre</numerusform>
            </translation>
        </message>
        <message>
            <source>Custom edges…</source>
            <translation>Eigene Grenzen…</translation>
        </message>
        <message>
            <source>Which end belongs to a band</source>
            <translation>Welche Grenze zur Altersgruppe gehört</translation>
        </message>
        <message>
            <source>Closed left</source>
            <translation>Links geschlossen</translation>
        </message>
        <message>
            <source>Closed right</source>
            <translation>Rechts geschlossen</translation>
        </message>
        <message>
            <source>50–55 holds those of 50, not those of 55</source>
            <translation>50–55 umfasst die 50-Jährigen, nicht die 55-Jährigen</translation>
        </message>
        <message>
            <source>50–55 holds those of 55, not those of 50</source>
            <translation>50–55 umfasst die 55-Jährigen, nicht die 50-Jährigen</translation>
        </message>
        <message>
            <source>Split by region</source>
            <translation>Nach Region</translation>
        </message>
        <message>
            <source>Off</source>
            <comment>no split by region</comment>
            <translation>Ohne</translation>
        </message>
        <message>
            <source>No split by region</source>
            <translation>Nicht nach Region</translation>
        </message>
        <message numerus="yes">
            <source>%Ln custom band(s)…</source>
            <translation>
                <numerusform>%Ln eigene Gruppe…</numerusform>
                <numerusform>%Ln eigene Gruppen…</numerusform>
            </translation>
        </message>
        <message>
            <source>This data has no column for the region</source>
            <translation>Diese Daten haben keine Spalte mit der Region</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::ExportDialog</name>
        <message>
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <source>Leave out personal columns</source>
            <translation>Personenbezogene Spalten weglassen</translation>
        </message>
        <message>
            <source>Names, addresses and customer ids are not printed.</source>
            <translation>Namen, Adressen und Kundennummern werden nicht gedruckt.</translation>
        </message>
        <message>
            <source>Also hide groups under 5</source>
            <translation>Auch Gruppen unter 5 verbergen</translation>
        </message>
        <message>
            <source>And what would give them away by subtracting.</source>
            <translation>Und was sie durch Abziehen verraten würde.</translation>
        </message>
        <message>
            <source>Leave nothing out…</source>
            <translation>Nichts weglassen…</translation>
        </message>
        <message>
            <source>Asks again first.</source>
            <translation>Fragt vorher noch einmal nach.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Datei wählen…</translation>
        </message>
        <message>
            <source>Making the report…</source>
            <translation>Bericht wird erstellt…</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>US-Letter</translation>
        </message>
        <message>
            <source>portrait</source>
            <translation>Hochformat</translation>
        </message>
        <message>
            <source>landscape</source>
            <translation>Querformat</translation>
        </message>
        <message>
            <source>%1 · %2, %3 · figures as in %4</source>
            <comment>title · A4, portrait · German (Germany)</comment>
            <translation>%1 · %2, %3 · Zahlen wie in: %4</translation>
        </message>
        <message>
            <source>Print everything?</source>
            <translation>Alles drucken?</translation>
        </message>
        <message>
            <source>Values of personal columns and groups of very few customers will be in the report. Whoever gets it may recognise people.</source>
            <translation>Werte persönlicher Spalten und Gruppen sehr weniger Kunden stehen dann im Bericht. Wer ihn erhält, kann Personen erkennen.</translation>
        </message>
        <message>
            <source>Print everything</source>
            <translation>Alles drucken</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::FilterBar</name>
        <message>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>No filters · all customers</source>
            <translation>Keine Filter · alle Kunden</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>Alle entfernen</translation>
        </message>
        <message>
            <source>Add filter</source>
            <translation>Filter hinzufügen</translation>
        </message>
        <message>
            <source>Edit filter: %1</source>
            <translation>Filter bearbeiten: %1</translation>
        </message>
        <message>
            <source>Remove filter: %1</source>
            <translation>Filter entfernen: %1</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>Diesen Filter entfernen</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>role and name of a column</comment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::FilterEditor</name>
        <message>
            <source>Apply filter</source>
            <translation>Filter anwenden</translation>
        </message>
        <message>
            <source>Find or type a value</source>
            <translation>Wert suchen oder eingeben</translation>
        </message>
        <message>
            <source>Values of %1</source>
            <translation>Werte von %1</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Fehlend</translation>
        </message>
        <message>
            <source>From, e.g. %1</source>
            <translation>Von, z. B. %1</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Up to, not included</source>
            <translation>Bis (ausschließlich)</translation>
        </message>
        <message>
            <source>The end must lie after the beginning</source>
            <translation>Das Ende muss nach dem Anfang liegen</translation>
        </message>
        <message>
            <source>Not a date: write it like %1</source>
            <translation>Kein Datum: Schreiben Sie es wie %1</translation>
        </message>
        <message>
            <source>Not a number</source>
            <translation>Keine Zahl</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::FindBar</name>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>Find in table</source>
            <translation>In Tabelle suchen</translation>
        </message>
        <message>
            <source>Ctrl+F. Enter finds the next, Shift+Enter the previous cell</source>
            <translation>Strg+F. Eingabe findet die nächste, Umschalt+Eingabe die vorige Zelle</translation>
        </message>
        <message>
            <source>Previous match (Shift+F3)</source>
            <translation>Voriger Treffer (Umschalt+F3)</translation>
        </message>
        <message>
            <source>Next match (F3)</source>
            <translation>Nächster Treffer (F3)</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Voriger Treffer</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Nächster Treffer</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::FindingCard</name>
        <message>
            <source>Tested</source>
            <translation>Getestet</translation>
        </message>
        <message>
            <source>Described</source>
            <translation>Beschrieben</translation>
        </message>
        <message>
            <source>Compared by a rank test, adjusted for all tests of this data</source>
            <translation>Mit einem Rangtest verglichen, angepasst für alle Tests dieser Daten</translation>
        </message>
        <message>
            <source>A size or a share: counted, not tested</source>
            <translation>Eine Größe oder ein Anteil: gezählt, nicht getestet</translation>
        </message>
        <message>
            <source>strength %1 of 5</source>
            <translation>Stärke %1 von 5</translation>
        </message>
        <message>
            <source>Show me</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>In report</source>
            <translation>Im Bericht</translation>
        </message>
        <message>
            <source>Add to report</source>
            <translation>In den Bericht</translation>
        </message>
        <message>
            <source>The report has this finding already</source>
            <translation>Der Bericht enthält diesen Befund schon</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::FindingInspector</name>
        <message>
            <source>Inspector</source>
            <translation>Inspektor</translation>
        </message>
        <message>
            <source>Show me</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Take this finding off the list; Undo brings it back</source>
            <translation>Nimmt diesen Befund von der Liste; „Rückgängig“ holt ihn zurück</translation>
        </message>
        <message>
            <source>What stands out</source>
            <translation>Was auffällt</translation>
        </message>
        <message>
            <source>Each card is one finding of this data with its evidence and what to do about it, strongest first.</source>
            <translation>Jede Karte ist ein Befund dieser Daten mit seinem Beleg und dem, was zu tun ist; die stärksten zuerst.</translation>
        </message>
        <message>
            <source>Tested findings compare a group with all others by a rank test, adjusted for all tests that were made; described ones count.</source>
            <translation>Getestete Befunde vergleichen eine Gruppe mit allen anderen durch einen Rangtest, angepasst für alle durchgeführten Tests; beschriebene zählen.</translation>
        </message>
        <message>
            <source>Choose a card to see here how we know.</source>
            <translation>Wählen Sie eine Karte, um hier zu sehen, woher wir das wissen.</translation>
        </message>
        <message>
            <source>How we know</source>
            <translation>Woher wir das wissen</translation>
        </message>
        <message>
            <source>Likely reasons</source>
            <translation>Mögliche Gründe</translation>
        </message>
        <message>
            <source>Means of the group and of all. What goes together need not be a cause.</source>
            <translation>Mittel der Gruppe und aller. Was zusammen auftritt, muss keine Ursache sein.</translation>
        </message>
        <message>
            <source>Also consider</source>
            <translation>Auch zu bedenken</translation>
        </message>
        <message>
            <source>In report</source>
            <translation>Im Bericht</translation>
        </message>
        <message>
            <source>Add to report</source>
            <translation>In den Bericht</translation>
        </message>
        <message>
            <source>The report has this finding already</source>
            <translation>Der Bericht enthält diesen Befund schon</translation>
        </message>
        <message>
            <source>Distributions as a table</source>
            <translation>Verteilungen als Tabelle</translation>
        </message>
        <message>
            <source>Show as picture</source>
            <translation>Als Bild zeigen</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>Als Tabelle zeigen</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::FindingPictureView</name>
        <message>
            <source>nobody</source>
            <translation>niemand</translation>
        </message>
        <message>
            <source>mean %1</source>
            <translation>Mittel %1</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::FitView</name>
        <message>
            <source>Nothing is open. Open a file or a sample to see which distributions its columns follow.</source>
            <translation>Nichts ist geöffnet. Öffnen Sie eine Datei oder ein Beispiel, um zu sehen, welchen Verteilungen die Spalten folgen.</translation>
        </message>
        <message>
            <source>C&amp;olumn</source>
            <translation>&amp;Spalte</translation>
        </message>
        <message>
            <source>Column of numbers</source>
            <translation>Spalte mit Zahlen</translation>
        </message>
        <message>
            <source>Fa&amp;mily</source>
            <translation>&amp;Familie</translation>
        </message>
        <message>
            <source>Family of distributions</source>
            <translation>Verteilungsfamilie</translation>
        </message>
        <message>
            <source>Add to report</source>
            <translation>In den Bericht</translation>
        </message>
        <message>
            <source>How well each family fits</source>
            <translation>Wie gut jede Familie passt</translation>
        </message>
        <message>
            <source>Fitted by maximum likelihood, best first by AIC. A p-value below 0.05 speaks against the family. Click a row to draw it.</source>
            <translation>Mit größter Likelihood angepasst, nach AIC die beste zuerst. Ein p-Wert unter 0,05 spricht gegen die Familie. Klicken Sie auf eine Zeile, um sie zu zeichnen.</translation>
        </message>
        <message>
            <source>Families and how well they fit</source>
            <translation>Familien und wie gut sie passen</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Inspektor</translation>
        </message>
        <message>
            <source>Every column of numbers</source>
            <translation>Jede Spalte mit Zahlen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>%1 of %2 columns are fitted</source>
            <extracomment>of columns</extracomment>
            <translation>%1 von %2 Spalten sind angepasst</translation>
        </message>
        <message>
            <source>No curve</source>
            <translation>Keine Kurve</translation>
        </message>
        <message>
            <source>Fitting “%1”…</source>
            <translation>„%1“ wird angepasst…</translation>
        </message>
        <message>
            <source>Not fitted yet</source>
            <translation>Noch nicht angepasst</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::InsightsPage</name>
        <message>
            <source>Insights</source>
            <translation>Hinweise</translation>
        </message>
        <message>
            <source>Order of the findings</source>
            <translation>Reihenfolge der Befunde</translation>
        </message>
        <message>
            <source>Strongest first</source>
            <translation>Stärkste zuerst</translation>
        </message>
        <message>
            <source>Most customers first</source>
            <translation>Meiste Kunden zuerst</translation>
        </message>
        <message>
            <source>By group</source>
            <translation>Nach Gruppe</translation>
        </message>
        <message>
            <source>All %1</source>
            <comment>findings</comment>
            <translation>Alle %1</translation>
        </message>
        <message>
            <source>Tested %1</source>
            <comment>findings</comment>
            <translation>Getestet %1</translation>
        </message>
        <message>
            <source>Described %1</source>
            <comment>findings</comment>
            <translation>Beschrieben %1</translation>
        </message>
        <message>
            <source>Nothing stands out in this data: no group differs from the others by more than chance.</source>
            <translation>In diesen Daten fällt nichts auf: Keine Gruppe unterscheidet sich von den anderen mehr als durch Zufall.</translation>
        </message>
        <message>
            <source>No finding of this kind.</source>
            <translation>Kein Befund dieser Art.</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::IssueList</name>
        <message>
            <source>Looking through the data…</source>
            <translation>Daten werden durchgesehen…</translation>
        </message>
        <message>
            <source>Nothing unusual was found in this data</source>
            <translation>In diesen Daten wurde nichts Ungewöhnliches gefunden</translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) to know about this data</source>
            <translation>
                <numerusform>%Ln Punkt ist bei diesen Daten zu beachten</numerusform>
                <numerusform>%Ln Punkte sind bei diesen Daten zu beachten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln leave(s) rows out of an analysis</source>
            <translation>
                <numerusform>%Ln lässt Zeilen in einer Analyse aus</numerusform>
                <numerusform>%Ln lassen Zeilen in einer Analyse aus</numerusform>
            </translation>
        </message>
        <message>
            <source>Save rejected rows (%1)…</source>
            <translation>Abgewiesene Zeilen speichern (%1)…</translation>
        </message>
        <message>
            <source>Line number, text and reason of each as CSV</source>
            <translation>Zeilennummer, Text und Grund jeder Zeile als CSV</translation>
        </message>
        <message>
            <source>Every row of the file was read</source>
            <translation>Jede Zeile der Datei wurde gelesen</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>Doubt</source>
            <translation>Zweifel</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anmerkung</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Speichern…</translation>
        </message>
        <message>
            <source>Show rows</source>
            <translation>Zeilen zeigen</translation>
        </message>
        <message>
            <source>Show column</source>
            <translation>Spalte zeigen</translation>
        </message>
        <message>
            <source>Rows rejected</source>
            <translation>Abgewiesene Zeilen</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>Choose how the data is read</source>
            <translation>Wählen, wie die Daten gelesen werden</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::OutliersCard</name>
        <message>
            <source>What each rule would remove, and what would stay. All rows are looked at, whatever is filtered: so does the step.</source>
            <translation>Was jede Regel entfernen würde und was bliebe. Alle Zeilen zählen, was immer gefiltert ist: So tut es auch der Schritt.</translation>
        </message>
        <message>
            <source>Rules of outliers</source>
            <translation>Regeln für Ausreißer</translation>
        </message>
        <message>
            <source>&amp;Correlation with</source>
            <translation>&amp;Korrelation mit</translation>
        </message>
        <message>
            <source>Second column for the correlation</source>
            <translation>Zweite Spalte für die Korrelation</translation>
        </message>
        <message>
            <source>Mark them</source>
            <translation>Markieren</translation>
        </message>
        <message>
            <source>Cap at the limits</source>
            <translation>An den Grenzen kappen</translation>
        </message>
        <message>
            <source>Remove the rows</source>
            <translation>Zeilen entfernen</translation>
        </message>
        <message>
            <source>Adds a column of yes and no that says which rows are beyond the limits</source>
            <translation>Fügt eine Spalte aus Ja und Nein hinzu, die sagt, welche Zeilen jenseits der Grenzen liegen</translation>
        </message>
        <message>
            <source>Values beyond a limit become that limit</source>
            <translation>Werte jenseits einer Grenze werden zu dieser Grenze</translation>
        </message>
        <message>
            <source>The rows with values beyond the limits go; undo brings them back</source>
            <translation>Die Zeilen mit Werten jenseits der Grenzen fallen weg; Rückgängig holt sie zurück</translation>
        </message>
        <message>
            <source>Add to report</source>
            <translation>In den Bericht</translation>
        </message>
        <message>
            <source>No second column</source>
            <translation>Keine zweite Spalte</translation>
        </message>
        <message>
            <source>cannot be used here</source>
            <translation>hier nicht anwendbar</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::PartEditor</name>
        <message>
            <source>Begins a page</source>
            <translation>Beginnt eine Seite</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <source>Heading of the text</source>
            <translation>Überschrift des Textes</translation>
        </message>
        <message>
            <source>Text; lines with “- ” make a list</source>
            <translation>Text; Zeilen mit „- “ bilden eine Liste</translation>
        </message>
        <message>
            <source>Note below it</source>
            <translation>Notiz darunter</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Note below “%1”</source>
            <translation>Notiz unter „%1“</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::ProfileHeader</name>
        <message>
            <source>Set role</source>
            <translation>Rolle wählen</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>vollständig</translation>
        </message>
        <message numerus="yes">
            <source>%Ln missing</source>
            <comment>values of a column</comment>
            <translation>
                <numerusform>%Ln fehlt</numerusform>
                <numerusform>%Ln fehlen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 missing</source>
            <comment>share of a column</comment>
            <translation>%1 fehlen</translation>
        </message>
        <message>
            <source>different</source>
            <comment>so many different values</comment>
            <translation>verschieden</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::ProposalRow</name>
        <message>
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>Doubt</source>
            <translation>Zweifel</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anmerkung</translation>
        </message>
        <message>
            <source>Apply: %1</source>
            <translation>Anwenden: %1</translation>
        </message>
        <message>
            <source>Other ways</source>
            <translation>Andere Wege</translation>
        </message>
        <message>
            <source>Other ways: %1</source>
            <translation>Andere Wege: %1</translation>
        </message>
        <message>
            <source>Edit before applying…</source>
            <translation>Vor dem Anwenden bearbeiten…</translation>
        </message>
        <message>
            <source>Keep as it is</source>
            <translation>So lassen</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::ProposalsView</name>
        <message>
            <source>Looking for problems…</source>
            <translation>Probleme werden gesucht…</translation>
        </message>
        <message>
            <source>Nothing found to clean</source>
            <translation>Nichts zu bereinigen gefunden</translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) to clean</source>
            <translation>
                <numerusform>%Ln Stelle zu bereinigen</numerusform>
                <numerusform>%Ln Stellen zu bereinigen</numerusform>
            </translation>
        </message>
        <message>
            <source>No missing values, duplicates, impossible values or other problems that are not kept as they are.</source>
            <translation>Keine fehlenden Werte, Dubletten, unmöglichen Werte oder anderen Probleme außer denen, die so gelassen werden.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln get(s) in the way of an analysis</source>
            <translation>
                <numerusform>%Ln steht einer Auswertung im Weg</numerusform>
                <numerusform>%Ln stehen einer Auswertung im Weg</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %Ln kept as is</source>
            <translation>
                <numerusform>%Ln so gelassene zeigen</numerusform>
                <numerusform>%Ln so gelassene zeigen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::RecentList</name>
        <message>
            <source>Recent files</source>
            <translation>Zuletzt geöffnete Dateien</translation>
        </message>
        <message>
            <source>Files that you open appear here</source>
            <translation>Hier erscheinen Dateien, die Sie öffnen</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>Alle %1 zeigen</translation>
        </message>
        <message numerus="yes">
            <source>%1 row(s)</source>
            <translation>
                <numerusform>%1 Zeile</numerusform>
                <numerusform>%1 Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>Not found at %1</source>
            <translation>Nicht gefunden unter %1</translation>
        </message>
        <message>
            <source>Do not keep first</source>
            <translation>Nicht mehr anheften</translation>
        </message>
        <message>
            <source>Keep first</source>
            <translation>Oben anheften</translation>
        </message>
        <message>
            <source>Pin %1</source>
            <translation>%1 anheften</translation>
        </message>
        <message>
            <source>Locate…</source>
            <translation>Suchen…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Remove from this list</source>
            <translation>Aus dieser Liste entfernen</translation>
        </message>
        <message>
            <source>Files opened lately</source>
            <translation>Zuletzt geöffnete Dateien</translation>
        </message>
        <message>
            <source>All that this list remembers, the pinned ones first</source>
            <translation>Alles, was diese Liste sich merkt, die angehefteten zuerst</translation>
        </message>
        <message>
            <source>Rows of %1</source>
            <translation>Zeilen von %1</translation>
        </message>
        <message>
            <source>Counted after the steps when it was opened last, on %1. It is not read again for this list.</source>
            <translation>Nach den Schritten gezählt, als sie zuletzt geöffnet wurde, am %1. Für diese Liste wird sie nicht noch einmal gelesen.</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Geöffnet</translation>
        </message>
        <message>
            <source>When it was opened last: %1</source>
            <translation>Wann sie zuletzt geöffnet wurde: %1</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::ReportControls</name>
        <message>
            <source>Start from</source>
            <translation>Beginnen mit</translation>
        </message>
        <message>
            <source>Age groups and regions</source>
            <translation>Alter und Regionen</translation>
        </message>
        <message>
            <source>Everything the data allows</source>
            <translation>Alles, was die Daten hergeben</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>As the report says</source>
            <translation>Wie im Bericht</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Numbers and dates</source>
            <translation>Zahlen und Datum</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>US-Letter</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Ausrichtung</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Hochformat</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>Querformat</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <source>Leave personal data out</source>
            <translation>Ohne persönliche Daten</translation>
        </message>
        <message>
            <source>Hide small groups too</source>
            <translation>Auch kleine Gruppen verbergen</translation>
        </message>
        <message>
            <source>Print everything</source>
            <translation>Alles drucken</translation>
        </message>
        <message>
            <source>Logo…</source>
            <translation>Logo…</translation>
        </message>
        <message>
            <source>PNG, JPEG or SVG, up to 1 MB</source>
            <translation>PNG, JPEG oder SVG, bis 1 MB</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove the logo</source>
            <translation>Logo entfernen</translation>
        </message>
        <message>
            <source>As the window</source>
            <translation>Wie das Fenster</translation>
        </message>
        <message>
            <source>As the language</source>
            <translation>Wie die Sprache</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>English (United Kingdom)</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Start the report from “%1”</source>
            <translation>Bericht mit „%1“ beginnen</translation>
        </message>
        <message>
            <source>Language of the report</source>
            <translation>Sprache des Berichts</translation>
        </message>
        <message>
            <source>Numbers of the report</source>
            <translation>Zahlen des Berichts</translation>
        </message>
        <message>
            <source>Paper of the report</source>
            <translation>Papier des Berichts</translation>
        </message>
        <message>
            <source>Orientation of the report</source>
            <translation>Ausrichtung des Berichts</translation>
        </message>
        <message>
            <source>Title of the report</source>
            <translation>Titel des Berichts</translation>
        </message>
        <message>
            <source>Author of the report</source>
            <translation>Autor des Berichts</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Logo wählen</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
            <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
        </message>
        <message>
            <source>Logo of the report</source>
            <translation>Logo des Berichts</translation>
        </message>
        <message>
            <source>Privacy of the report</source>
            <translation>Datenschutz des Berichts</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::ReportPage</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Save readme…</source>
            <translation>Readme speichern…</translation>
        </message>
        <message>
            <source>Export PDF…</source>
            <translation>PDF exportieren…</translation>
        </message>
        <message>
            <source>Share report</source>
            <translation>Bericht senden</translation>
        </message>
        <message>
            <source>Parts of the report</source>
            <translation>Teile des Berichts</translation>
        </message>
        <message>
            <source>Move the part up</source>
            <translation>Den Teil nach oben verschieben</translation>
        </message>
        <message>
            <source>Move the part down</source>
            <translation>Den Teil nach unten verschieben</translation>
        </message>
        <message>
            <source>Open data first: the report is made of its charts and findings.</source>
            <translation>Öffnen Sie zuerst Daten: Der Bericht entsteht aus ihren Diagrammen und Befunden.</translation>
        </message>
        <message>
            <source>There is no report yet</source>
            <translation>Es gibt noch keinen Bericht</translation>
        </message>
        <message>
            <source>Alt with the arrow keys moves a part, Delete takes it out, Return writes on it.</source>
            <translation>Alt mit den Pfeiltasten verschiebt einen Teil, Entf entfernt ihn, mit der Eingabetaste bearbeiten Sie ihn.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>Move the part up (Alt+Up)</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+Hoch</translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation>Alt+Runter</translation>
        </message>
        <message>
            <source>Take the part out</source>
            <translation>Den Teil entfernen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Entf</translation>
        </message>
        <message>
            <source>Move “%1”</source>
            <translation>„%1“ verschieben</translation>
        </message>
        <message>
            <source>Write on the report</source>
            <translation>Im Bericht schreiben</translation>
        </message>
        <message>
            <source>Page break</source>
            <translation>Seitenumbruch</translation>
        </message>
        <message>
            <source>The whole report</source>
            <translation>Der ganze Bericht</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Add a text</source>
            <translation>Text hinzufügen</translation>
        </message>
        <message>
            <source>Add “%1”</source>
            <translation>„%1“ hinzufügen</translation>
        </message>
        <message>
            <source>Take out “%1”</source>
            <translation>„%1“ entfernen</translation>
        </message>
        <message>
            <source>Title and key figures</source>
            <translation>Titel und Kennzahlen</translation>
        </message>
        <message>
            <source>One finding</source>
            <translation>Ein einzelner Befund</translation>
        </message>
        <message>
            <source>How large the pages are shown (Ctrl++, Ctrl+−, Ctrl+0 in them)</source>
            <translation>Wie groß die Seiten gezeigt werden (darin Strg++, Strg+−, Strg+0)</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>An die Breite anpassen</translation>
        </message>
        <message>
            <source>Size of the pages: %1</source>
            <translation>Größe der Seiten: %1</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>As many as the parts at the left need on the chosen paper</source>
            <translation>So viele, wie die Teile links auf dem gewählten Papier brauchen</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::ReportPartsList</name>
        <message>
            <source>%1, page %2</source>
            <translation>%1, Seite %2</translation>
        </message>
        <message>
            <source>%1, begins a page</source>
            <translation>%1, beginnt eine Seite</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::ResponseView</name>
        <message>
            <source>Add to report</source>
            <translation>In den Bericht</translation>
        </message>
        <message>
            <source>Save list…</source>
            <translation>Liste speichern…</translation>
        </message>
        <message>
            <source>Who accepts an offer</source>
            <translation>Wer ein Angebot annimmt</translation>
        </message>
        <message>
            <source>Nothing is open. Open a file or a sample to see who accepts an offer.</source>
            <translation>Nichts ist geöffnet. Öffnen Sie eine Datei oder ein Beispiel, um zu sehen, wer ein Angebot annimmt.</translation>
        </message>
        <message>
            <source>&amp;Accepted says</source>
            <translation>&amp;Angenommen sagt</translation>
        </message>
        <message>
            <source>Column that says who accepted</source>
            <translation>Spalte, die sagt, wer angenommen hat</translation>
        </message>
        <message>
            <source>How many customers the list has</source>
            <translation>Wie viele Kunden die Liste hat</translation>
        </message>
        <message>
            <source>All customers</source>
            <translation>Alle Kunden</translation>
        </message>
        <message>
            <source>The best %1</source>
            <translation>Die besten %1</translation>
        </message>
        <message>
            <source>Writes the customers of highest chance as CSV, for a mailing</source>
            <translation>Schreibt die Kunden mit der höchsten Wahrscheinlichkeit als CSV, für einen Versand</translation>
        </message>
        <message numerus="yes">
            <source>explained by %Ln column(s)</source>
            <comment>a button that opens the list of columns</comment>
            <translation>
                <numerusform>erklärt durch %Ln Spalte</numerusform>
                <numerusform>erklärt durch %Ln Spalten</numerusform>
            </translation>
        </message>
        <message>
            <source>An odds ratio above 1 goes with accepting, below 1 against it; an interval that holds 1 may be chance.</source>
            <translation>Ein Chancenverhältnis über 1 geht mit der Annahme einher, unter 1 gegen sie; ein Intervall, das 1 enthält, kann Zufall sein.</translation>
        </message>
        <message>
            <source>Numbers are compared per standard deviation, so that columns of different units stand side by side.</source>
            <translation>Zahlen werden je Standardabweichung verglichen, damit Spalten verschiedener Einheiten nebeneinander stehen.</translation>
        </message>
        <message>
            <source>The data has no column that says who agreed to get mail: check that before you write.</source>
            <translation>Die Daten haben keine Spalte, die sagt, wer E-Mails zugestimmt hat: Prüfen Sie das, bevor Sie schreiben.</translation>
        </message>
        <message>
            <source>Lists leave out who did not agree to get mail: “%1” says so.</source>
            <translation>Listen lassen weg, wer E-Mails nicht zugestimmt hat: „%1“ sagt es.</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>A column of yes and no says who accepted an offer. The view shows what goes with accepting, how sure that is, and whom to write to first.</source>
            <translation>Eine Spalte aus Ja und Nein sagt, wer ein Angebot annahm. Die Ansicht zeigt, was mit der Annahme einhergeht, wie sicher das ist und wen Sie zuerst anschreiben sollten.</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::RoleChooser</name>
        <message>
            <source>Role of the column</source>
            <translation>Rolle der Spalte</translation>
        </message>
        <message>
            <source>No role</source>
            <translation>Keine Rolle</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::RowsView</name>
        <message>
            <source>Rows behind the figure</source>
            <translation>Zeilen hinter der Zahl</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::SampleCard</name>
        <message>
            <source>Open the sample %1</source>
            <translation>Beispiel %1 öffnen</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>a sample</comment>
            <translation>Öffnen</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::SentencesPanel</name>
        <message>
            <source>Inspector</source>
            <translation>Inspektor</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::ShapeView</name>
        <message>
            <source>Shape of the values from %1 to %2</source>
            <translation>Verteilung der Werte von %1 bis %2</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::StatisticsPage</name>
        <message>
            <source>Statistics</source>
            <translation>Statistik</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::StepCard</name>
        <message>
            <source>Choose column…</source>
            <translation>Spalte wählen…</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Beispiele</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Ausgeschaltet</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>step %1, %2</source>
            <translation>Schritt %1, %2</translation>
        </message>
        <message>
            <source>Apply %1</source>
            <comment>step 2, Drop …</comment>
            <translation>Anwenden: %1</translation>
        </message>
        <message>
            <source>Switch the step on or off</source>
            <translation>Schritt ein- oder ausschalten</translation>
        </message>
        <message>
            <source>Examples of %1</source>
            <translation>Beispiele: %1</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Bearbeiten: %1</translation>
        </message>
        <message>
            <source>Change how the data is read (F2)</source>
            <translation>Ändern, wie die Daten gelesen werden (F2)</translation>
        </message>
        <message>
            <source>Edit (F2)</source>
            <translation>Bearbeiten (F2)</translation>
        </message>
        <message>
            <source>Move up %1</source>
            <translation>Nach oben: %1</translation>
        </message>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>Nach oben (Alt+Hoch)</translation>
        </message>
        <message>
            <source>Move down %1</source>
            <translation>Nach unten: %1</translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>Nach unten (Alt+Runter)</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
        <message>
            <source>Remove (Del)</source>
            <translation>Entfernen (Entf)</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::StepsPanel</name>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>Nothing is changed yet: the data is as it was read.</source>
            <translation>Noch ist nichts geändert: Die Daten sind, wie sie gelesen wurden.</translation>
        </message>
        <message>
            <source>Close the steps</source>
            <translation>Schritte schließen</translation>
        </message>
        <message>
            <source>Show the column instead</source>
            <translation>Stattdessen die Spalte zeigen</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>Schritt hinzufügen</translation>
        </message>
        <message>
            <source>Recipe</source>
            <translation>Rezept</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel the steps</source>
            <translation>Schritte abbrechen</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>A step stopped. Until it is mended the data stays as it was.</source>
            <translation>Ein Schritt hat angehalten. Bis er berichtigt ist, bleiben die Daten, wie sie waren.</translation>
        </message>
        <message>
            <source>Give up the change</source>
            <translation>Änderung verwerfen</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::StrengthDots</name>
        <message>
            <source>Strength %1 of 5</source>
            <translation>Stärke %1 von 5</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::TableMenus</name>
        <message>
            <source>Sort ascending</source>
            <translation>Aufsteigend sortieren</translation>
        </message>
        <message>
            <source>Sort descending</source>
            <translation>Absteigend sortieren</translation>
        </message>
        <message>
            <source>Original order</source>
            <translation>Ursprüngliche Reihenfolge</translation>
        </message>
        <message>
            <source>Change role…</source>
            <translation>Rolle ändern…</translation>
        </message>
        <message>
            <source>Hide column</source>
            <translation>Spalte ausblenden</translation>
        </message>
        <message>
            <source>Show only rows without a value here</source>
            <translation>Nur Zeilen ohne Wert in dieser Spalte zeigen</translation>
        </message>
        <message>
            <source>Show only rows with “%1”</source>
            <translation>Nur Zeilen mit „%1“ zeigen</translation>
        </message>
        <message>
            <source>Go to row…</source>
            <translation>Gehe zu Zeile…</translation>
        </message>
        <message>
            <source>Mark as personal</source>
            <translation>Als personenbezogen kennzeichnen</translation>
        </message>
        <message>
            <source>Mark as not personal…</source>
            <translation>Als nicht personenbezogen kennzeichnen…</translation>
        </message>
        <message>
            <source>Mark as not personal</source>
            <translation>Als nicht personenbezogen kennzeichnen</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::TableWork</name>
        <message>
            <source>Looking for “%1”…</source>
            <translation>„%1“ wird gesucht…</translation>
        </message>
        <message>
            <source>Choosing rows…</source>
            <translation>Zeilen werden ausgewählt…</translation>
        </message>
        <message>
            <source>Sorting by %1…</source>
            <translation>Wird nach %1 sortiert…</translation>
        </message>
        <message>
            <source>Copying…</source>
            <translation>Wird kopiert…</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::WelcomePage</name>
        <message>
            <source>Welcome to Clientele</source>
            <translation>Willkommen bei Clientele</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Datei öffnen</translation>
        </message>
        <message>
            <source>CSV and other text, Excel, SQLite</source>
            <translation>CSV und anderer Text, Excel, SQLite</translation>
        </message>
        <message>
            <source>Open a folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Files with the same columns are put together</source>
            <translation>Dateien mit gleichen Spalten werden zusammengefügt</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>Pinned first</source>
            <translation>Angeheftete zuerst</translation>
        </message>
        <message>
            <source>Or drop a file anywhere in this window. Your data stays on this computer.</source>
            <translation>Oder ziehen Sie eine Datei irgendwo in dieses Fenster. Ihre Daten bleiben auf diesem Computer.</translation>
        </message>
        <message>
            <source>Try a sample</source>
            <translation>Beispiel ausprobieren</translation>
        </message>
        <message>
            <source>Made-up data</source>
            <translation>Erfundene Daten</translation>
        </message>
        <message>
            <source>First time here?</source>
            <translation>Zum ersten Mal hier?</translation>
        </message>
        <message>
            <source>Open data</source>
            <translation>Daten öffnen</translation>
        </message>
        <message>
            <source>Check what each column means</source>
            <translation>Prüfen, was jede Spalte bedeutet</translation>
        </message>
        <message>
            <source>Read the first three findings</source>
            <translation>Die ersten drei Befunde lesen</translation>
        </message>
        <message>
            <source>Send the report</source>
            <translation>Bericht senden</translation>
        </message>
        <message>
            <source>Show me (1 min)</source>
            <translation>Zeigen (1 Min.)</translation>
        </message>
        <message>
            <source>Leads from a file to a report, step by step</source>
            <translation>Führt Schritt für Schritt von einer Datei zum Bericht</translation>
        </message>
        <message>
            <source>Where is %1 now?</source>
            <translation>Wo liegt %1 jetzt?</translation>
        </message>
        <message>
            <source>Connect to database</source>
            <translation>Mit Datenbank verbinden</translation>
        </message>
        <message>
            <source>A table or a query of a PostgreSQL server</source>
            <translation>Eine Tabelle oder Abfrage eines PostgreSQL-Servers</translation>
        </message>
    </context>
    <context>
        <name>clientele::pages::WhyDialog</name>
        <message>
            <source>Why this figure?</source>
            <translation>Warum diese Zahl?</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Erklärung</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>The figures that stand together</source>
            <translation>Die Zahlen, die zusammengehören</translation>
        </message>
        <message>
            <source>Copy explanation</source>
            <translation>Erklärung kopieren</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Which rows</source>
            <translation>Welche Zeilen</translation>
        </message>
        <message>
            <source>Filter the document to these rows</source>
            <translation>Dokument auf diese Zeilen filtern</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>Zeilen kopieren</translation>
        </message>
        <message>
            <source>Export rows…</source>
            <translation>Zeilen exportieren…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>a figure's name and its value</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Wird gezählt…</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>This figure is of no rows</source>
            <translation>Diese Zahl beruht auf keinen Zeilen</translation>
        </message>
        <message>
            <source>Rows:</source>
            <translation>Zeilen:</translation>
        </message>
        <message>
            <source>Rows: %1</source>
            <translation>Zeilen: %1</translation>
        </message>
        <message>
            <source>No filters can say which rows these are</source>
            <translation>Kein Filter kann angeben, welche Zeilen das sind</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>None: all rows</source>
            <translation>Keine: alle Zeilen</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
    </context>
    <context>
        <name>clientele::reportdrawing::PagePreview</name>
        <message>
            <source>Preview of the pages</source>
            <translation>Vorschau der Seiten</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>clientele::shell::CommandPalette</name>
        <message>
            <source>Find a command</source>
            <translation>Befehl suchen</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
    </context>
    <context>
        <name>clientele::shell::GuideStrip</name>
        <message>
            <source>First steps</source>
            <translation>Erste Schritte</translation>
        </message>
        <message>
            <source>End the first steps</source>
            <translation>Erste Schritte beenden</translation>
        </message>
        <message>
            <source>Step %1 of 4</source>
            <translation>Schritt %1 von 4</translation>
        </message>
        <message>
            <source>Open a file of your own, or a sample. The file itself is never changed.</source>
            <translation>Öffnen Sie eine eigene Datei oder ein Beispiel. Die Datei selbst wird nie geändert.</translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation>Beispiel öffnen</translation>
        </message>
        <message>
            <source>Check what each column means. %1 Click a column's head to change its role.</source>
            <translation>Prüfen Sie, was jede Spalte bedeutet. %1 Klicken Sie auf den Kopf einer Spalte, um ihre Rolle zu ändern.</translation>
        </message>
        <message>
            <source>Read the findings</source>
            <translation>Befunde lesen</translation>
        </message>
        <message>
            <source>These stand out most. Show me opens the chart behind a finding. %1</source>
            <translation>Das fällt am meisten auf. „Zeigen“ öffnet das Diagramm zu einem Befund. %1</translation>
        </message>
        <message>
            <source>Send the report</source>
            <translation>Bericht senden</translation>
        </message>
        <message>
            <source>The report with its readme is ready to mail or to save.</source>
            <translation>Der Bericht mit seiner Readme ist bereit zum Senden oder Speichern.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>clientele::shell::HelpDialog</name>
        <message>
            <source>Arrow keys</source>
            <translation>Pfeiltasten</translation>
        </message>
        <message>
            <source>Move between the marks of a chart</source>
            <translation>Zwischen den Elementen eines Diagramms wechseln</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Filter by the mark</source>
            <translation>Nach dem Element filtern</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>Filter entfernen</translation>
        </message>
        <message>
            <source>Show the chart's table</source>
            <translation>Tabelle des Diagramms zeigen</translation>
        </message>
        <message>
            <source>Average order value</source>
            <translation>Mittlerer Bestellwert</translation>
        </message>
        <message>
            <source>Money divided by orders. Where each row is one customer's purchase amount: the mean amount.</source>
            <translation>Geld geteilt durch Bestellungen. Wo jede Zeile die Kaufsumme eines Kunden ist: der mittlere Betrag.</translation>
        </message>
        <message>
            <source>Age group</source>
            <translation>Altersgruppe</translation>
        </message>
        <message>
            <source>A band of ages, closed on the left unless stated: 50–55 holds 50 and all below 55.</source>
            <translation>Ein Altersbereich, links geschlossen, wenn nicht anders angegeben: 50–55 umfasst 50 und alles unter 55.</translation>
        </message>
        <message>
            <source>Box plot</source>
            <translation>Boxplot</translation>
        </message>
        <message>
            <source>The box holds the middle half, the thick line is the median. Whiskers reach the last value within 1.5 box lengths; rings are outliers.</source>
            <translation>Die Box enthält die mittlere Hälfte, die dicke Linie ist der Median. Whisker reichen bis zum letzten Wert innerhalb von 1,5 Boxlängen; Ringe sind Ausreißer.</translation>
        </message>
        <message>
            <source>Tested</source>
            <translation>Getestet</translation>
        </message>
        <message>
            <source>A difference that a rank test finds hard to explain by chance, all tests of the run taken together (Holm).</source>
            <translation>Ein Unterschied, der sich nach einem Rangtest kaum durch Zufall erklären lässt, alle Tests des Laufs zusammengenommen (Holm).</translation>
        </message>
        <message>
            <source>Described</source>
            <translation>Beschrieben</translation>
        </message>
        <message>
            <source>A size or a share as it stands in the data, without a claim about chance.</source>
            <translation>Eine Größe oder ein Anteil, wie in den Daten vorhanden, ohne Aussage über den Zufall.</translation>
        </message>
        <message>
            <source>95 % interval</source>
            <translation>95-%-Intervall</translation>
        </message>
        <message>
            <source>The differences that are compatible with the data (Welch).</source>
            <translation>Die Unterschiede, die mit den Daten vereinbar sind (Welch).</translation>
        </message>
        <message>
            <source>Mann–Whitney test</source>
            <translation>Mann-Whitney-Test</translation>
        </message>
        <message>
            <source>Compares ranks of two groups, so that a few large amounts do not decide.</source>
            <translation>Vergleicht die Ränge zweier Gruppen, damit nicht wenige große Beträge entscheiden.</translation>
        </message>
        <message>
            <source>Rank-biserial correlation</source>
            <translation>Rangbiseriale Korrelation</translation>
        </message>
        <message>
            <source>How often a member of the group has the larger value, from −1 to 1.</source>
            <translation>Wie oft ein Mitglied der Gruppe den größeren Wert hat, von −1 bis 1.</translation>
        </message>
        <message>
            <source>Open a file of customers or orders (CSV, also compressed), or drop it on the window.</source>
            <translation>Öffnen Sie eine Datei mit Kunden oder Bestellungen (CSV, auch komprimiert), oder ziehen Sie sie in das Fenster.</translation>
        </message>
        <message>
            <source>On the Data page, check the role of each column: what is the age, the region, the amount.</source>
            <translation>Prüfen Sie auf der Seite „Daten“ die Rolle jeder Spalte: was das Alter, die Region, der Betrag ist.</translation>
        </message>
        <message>
            <source>On the Explore page, click a bar, a box or a cell: all other charts follow.</source>
            <translation>Klicken Sie auf der Seite „Erkunden“ auf einen Balken, eine Box oder eine Zelle: Alle anderen Diagramme folgen.</translation>
        </message>
        <message>
            <source>Insights says what stands out and what to do; Share report mails it as a PDF with its readme.</source>
            <translation>„Hinweise“ sagt, was auffällt und was zu tun ist; „Bericht senden“ verschickt es als PDF mit Readme.</translation>
        </message>
        <message>
            <source>Your data stays on this computer. The file you open is never written to.</source>
            <translation>Ihre Daten bleiben auf diesem Computer. In die geöffnete Datei wird nie geschrieben.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Help topics</source>
            <translation>Hilfethemen</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Erste Schritte</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Begriffe</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>clientele::shell::MessageStrip</name>
        <message>
            <source>Copy details</source>
            <translation>Details kopieren</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Hinweis</translation>
        </message>
    </context>
    <context>
        <name>clientele::shell::NavigationRail</name>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
    </context>
    <context>
        <name>clientele::shell::PageFrame</name>
        <message>
            <source>Show the inspector (F9)</source>
            <translation>Inspektor zeigen (F9)</translation>
        </message>
        <message>
            <source>Show the inspector</source>
            <translation>Inspektor zeigen</translation>
        </message>
        <message>
            <source>Drag to make the inspector wider; a double click puts it back</source>
            <translation>Ziehen macht den Inspektor breiter; ein Doppelklick stellt ihn zurück</translation>
        </message>
    </context>
    <context>
        <name>clientele::shell::PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation>Optionen</translation>
        </message>
        <message>
            <source>&amp;Appearance</source>
            <translation>&amp;Darstellung</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>&amp;Numbers and dates</source>
            <translation>&amp;Zahlen und Datum</translation>
        </message>
        <message>
            <source>Numbers and dates</source>
            <translation>Zahlen und Datum</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
    </context>
    <context>
        <name>clientele::shell::QuestionStrip</name>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
    </context>
    <context>
        <name>clientele::shell::WorkIndicator</name>
        <message>
            <source>Nothing running</source>
            <translation>Keine laufende Aufgabe</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Cancel the running task</source>
            <translation>Laufende Aufgabe abbrechen</translation>
        </message>
    </context>
    <context>
        <name>clientele::workspace::Document</name>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln Datei</numerusform>
                <numerusform>%Ln Dateien</numerusform>
            </translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 öffnen</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Filter entfernen</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Role of %1: %2</source>
            <translation>Rolle von %1: %2</translation>
        </message>
        <message>
            <source>Age bands</source>
            <translation>Altersgruppen</translation>
        </message>
        <message>
            <source>Split by region</source>
            <translation>Nach Region</translation>
        </message>
        <message>
            <source>Add chart to report</source>
            <translation>Diagramm in den Bericht</translation>
        </message>
        <message>
            <source>Add finding to report</source>
            <translation>Befund in den Bericht</translation>
        </message>
        <message>
            <source>Dismiss finding</source>
            <translation>Befund verwerfen</translation>
        </message>
        <message>
            <source>Note on a chart</source>
            <translation>Notiz zu einem Diagramm</translation>
        </message>
        <message>
            <source>%1 is personal</source>
            <translation>%1 ist personenbezogen</translation>
        </message>
        <message>
            <source>%1 is not personal</source>
            <translation>%1 ist nicht personenbezogen</translation>
        </message>
        <message>
            <source>Keep data as it is</source>
            <translation>Daten so lassen</translation>
        </message>
        <message>
            <source>Show declined proposals</source>
            <translation>Abgelehnte Vorschläge zeigen</translation>
        </message>
        <message>
            <source>Add to report</source>
            <translation>In den Bericht</translation>
        </message>
    </context>
</TS>
