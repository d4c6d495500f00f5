/** The thirty contacts of the demo journal in German; see `drawContacts` for the form. All names are invented. */
export const contactsDe = `
== 2 19:12 nordlicht-telekom.example chat rating:4 resolved:yes | Nordlicht Telekom
0:00 customer Guten Abend, seit dem Umzug kommt hier kein Internet an.
0:05 system Sie sind auf Platz 3 der Warteschlange. Geschätzte Wartezeit: 5 Minuten.
0:07 bot(Lumi) Hallo! Ich bin Lumi, der digitale Assistent. Bitte nennen Sie mir Ihre Kundennummer.
0:48 customer 4471 1902. Ich möchte bitte mit einem Menschen sprechen.
8:31 system Martin ist dem Chat beigetreten.
8:52 agent(Martin) Moin, hier ist Martin von der Küste. Ein Umzug ohne Netz, das kenne ich selbst nur zu gut. Ich schaue mir die Leitung an.
11:20 agent(Martin) Gefunden: Der Anschluss hängt noch an der alten Wohnung. Ich habe ihn umgehängt, in zehn Minuten müsste es leuchten.
19:05 customer Es geht wieder, vielen Dank!
19:30 agent(Martin) Das freut mich. Viel Freude in der neuen Wohnung!
== 9 10:15 eilig-pakete.example chat rating:1 expectation:missed resolved:no | Eilig Pakete
0:00 customer Mein Paket steht seit sechs Tagen auf "in Zustellung".
0:02 bot(Flitzi) Hallo, ich bin Flitzi, der virtuelle Assistent! Wobei kann ich helfen?
0:30 customer Bitte einen Mitarbeiter.
0:32 bot(Flitzi) Sendungen sind in der Regel nach zwei Werktagen da. Hat das geholfen?
1:05 customer Nein. Ich möchte mit einem Menschen sprechen.
1:07 bot(Flitzi) Gern! Nennen Sie mir dazu bitte die Sendungsnummer.
1:40 customer EP-77120-4. Einen echten Menschen bitte!
1:42 bot(Flitzi) Sendungen sind in der Regel nach zwei Werktagen da. Hat das geholfen?
3:20 customer Mitarbeiter!
3:22 bot(Flitzi) Leider sind derzeit alle Plätze besetzt. Vielen Dank für Ihr Verständnis.
31:00 customer Unglaublich. Dann eben nicht.
== 16 21:40 nordlicht-telekom.example phone rating:5 expectation:exceeded resolved:yes expectedWaitS:300 tags:spät,humor | Nordlicht Telekom
0:00 begun
1:10 menu
2:00 queue
9:00 note Neun Minuten, immer noch dieselbe Musik
16:00 note Inzwischen Zähne geputzt, auflegen lohnt nicht mehr
21:00 person Martin
29:30 done
21:05 agent(Martin) Moin, Martin hier, ganz oben von der Nordsee. So viel Ausdauer gehört belohnt!
! Der Spruch lag schon bereit, dann musste ich lachen. Er hat den Tarif in acht Minuten in Ordnung gebracht und wusste, wovon er sprach.
== 23 17:48 kranz-und-knospe.example email rating:5 expectation:exceeded resolved:yes tags:geste case:blumen | Kranz und Knospe
0:00 begun
27:00 person Frau Tietjen
1410:00 done
0:00 customer Ich wohne weit weg und möchte einer Freundin bei Ihnen Blumen schenken. Geht das auch per Überweisung?
27:00 agent(Frau Tietjen) Der Laden ist zwar schon zu, aber ich sitze noch hier. Morgen früh binde ich etwas Schönes und bringe es selbst vorbei. Das Geld hat Zeit.
! Auf der Seite stand, es sei schon geschlossen. Die Antwort kam trotzdem, nach einer halben Stunde.
== 22 11:25 kranz-und-knospe.example email rating:4 expectation:exceeded resolved:yes tags:ungefragt case:blumen | Kranz und Knospe
0:00 agent(Frau Tietjen) Ihre Freundin hat gestrahlt! Ich habe Ihnen gleich noch ein Foto vom Strauß angehängt.
! Ungefragt, kaum fünf Minuten nach der Lieferung.
== 31 08:05 anker-versicherung.example email rating:2 expectation:missed tags:automatisch | Anker Versicherung
0:00 agent(Ihr Anker-Team) Liebe Frau Wendt, zu Ihrem Ehrentag wünschen wir Ihnen alles erdenklich Gute. Sichern Sie sich jetzt unser exklusives Angebot.
! Ein Geburtstagsgruß von der Maschine, und zwar an mich, Herrn Wendt.
== 38 14:02 linie-nord.example self_service rating:2 expectation:missed resolved:partly autonomy:no_choice tags:bevormundet | Linie Nord
0:00 customer Ich möchte meinen Sitzplatz selbst aussuchen.
0:01 bot(Platzhilfe) Das System hat bereits den besten Platz für Sie gewählt. Eine Änderung ist nicht möglich.
! Freundlich, schnell und ganz ohne Wahl. Einen Knopf zum Selbstdrücken hätte ich lieber gehabt.
== 44 18:30 selbstbau.example self_service rating:4 expectation:met resolved:yes autonomy:had_choice tags:selbst-gemacht | Selbstbau Möbel
! Regal allein nach Anleitung gebaut. Die Hilfe war da, hat sich aber nicht aufgedrängt.
== 52 09:10 hafenbank.example chat rating:3 expectation:met resolved:yes | Hafenbank
0:00 customer Guten Morgen, meine Karte wurde im Ausland abgelehnt.
0:04 system Ihre voraussichtliche Wartezeit beträgt 2 Minuten.
1:50 system Sabine R. hat den Chat betreten.
2:05 agent(Sabine R.) Guten Morgen und herzlich willkommen bei der Hafenbank. Gern prüfe ich das für Sie.
3:40 agent(Sabine R.) Die Auslandsnutzung war gesperrt, ich habe sie freigeschaltet. Kann ich sonst noch etwas für Sie tun?
4:10 customer Nein danke, jetzt geht es.
== 60 11:45 hafenbank.example phone rating:2 expectation:missed resolved:partly expectedWaitS:300 | Hafenbank
0:00 begun
0:20 menu
3:30 queue
14:00 person Herr Arndt
16:00 passed_on
27:00 person Frau Yildiz
29:00 hold
36:00 person Frau Yildiz
40:00 done
! Dreimal dasselbe erklärt. Frau Yildiz war freundlich, durfte aber nichts entscheiden.
== 67 16:20 eilig-pakete.example chat rating:2 expectation:missed resolved:no | Eilig Pakete
0:00 customer Der Bote war angeblich da, ich war den ganzen Tag zu Hause.
0:03 system Position in der Warteschlange: 7
12:40 system Kevin ist dem Chat beigetreten.
12:55 agent(Kevin) Vielen Dank, dass Sie sich an Eilig Pakete wenden. Wir bedauern die Unannehmlichkeiten.
14:20 agent(Kevin) Leider ist eine zweite Zustellung nicht möglich. Vielen Dank für Ihr Verständnis.
15:00 customer Das löst mein Problem nicht. Ich bin enttäuscht.
== 74 13:00 fadenlauf.example chat rating:5 expectation:exceeded resolved:yes | Fadenlauf Mode
0:00 customer Der Reißverschluss ist nach zwei Wochen gerissen.
0:40 agent(Aylin) Oh nein, das soll so nicht sein. Schicken Sie mir ein Foto?
2:10 customer Ist hochgeladen.
3:00 agent(Aylin) Eindeutig unser Fehler. Ich erstatte den vollen Preis, und die Jacke dürfen Sie behalten. Meine Oma würde sagen: Ein neuer Reißverschluss, und sie hält zehn Jahre.
3:50 customer Das ist ja großartig, vielen Dank!
== 82 15:35 stadtwerke-auental.example phone rating:1 expectation:missed resolved:no expectedWaitS:600 | Stadtwerke Auental
0:00 begun
0:40 menu
4:10 queue
20:00 note Zum fünften Mal: Ihr Anruf ist uns wichtig
38:00 done
! Nach 38 Minuten aufgelegt. Die Abschlagszahlung ist weiter falsch.
== 83 08:15 stadtwerke-auental.example in_person rating:4 expectation:exceeded resolved:yes | Stadtwerke Auental
0:00 begun
6:00 person Frau Lorenz
14:00 done
6:10 agent(Frau Lorenz) Setzen Sie sich erst einmal. Das haben wir gleich.
! Einfach hingegangen. Sechs Minuten gewartet, acht Minuten geredet, erledigt.
== 95 20:05 nordlicht-telekom.example chat resolved:yes | Nordlicht Telekom
0:00 customer Kann ich meinen Router tauschen?
0:05 system Sie sind auf Platz 2 der Warteschlange.
4:10 system Jule ist dem Chat beigetreten.
4:30 agent(Jule) Guten Abend! Ja, der neue geht morgen raus, der alte kommt einfach in denselben Karton.
5:10 customer Perfekt, danke.
== 110 09:40 rathaus-auental.example web_form rating:3 expectation:met resolved:workaround | Bürgerbüro Auental
0:00 begun
0:02 auto_reply
4300:00 person Bürgerbüro
4310:00 done
! Drei Tage bis zur Antwort, dafür mit einem Umweg, der funktioniert: Termin am Rand der Öffnungszeit.
== 121 12:12 blaetterdach.example phone rating:4 expectation:exceeded resolved:yes tags:fahrrad | Buchhandlung Blätterdach
0:00 begun
0:25 person Jonas
4:00 done
0:30 agent(Jonas) Das Buch ist da. Ich bringe es heute mit dem Rad vorbei, liegt ja auf dem Weg.
! Abends lag es vor der Tür, mit einem Lesezeichen.
== 133 10:50 anker-versicherung.example chat rating:2 expectation:missed resolved:partly | Anker Versicherung
0:00 customer Wann wird mein Wasserschaden bearbeitet?
0:02 system Sie sind auf Platz 9 der Warteschlange. Geschätzte Wartezeit: 4 Minuten.
17:20 system Torben ist dem Chat beigetreten.
17:40 agent(Torben) Vielen Dank für Ihre Geduld. Ich verstehe Ihren Ärger.
19:00 agent(Torben) Darf ich Ihnen bei der Gelegenheit unsere Hausratversicherung Plus vorstellen?
19:40 customer Nein. Ich habe Ihnen doch schon geschrieben, worum es geht.
21:00 agent(Torben) Ihr Anliegen wird bearbeitet. Wir melden uns.
== 150 17:05 wohnen-am-park.example letter rating:1 expectation:missed resolved:no tags:frist | Wohnen am Park
0:00 agent(Hausverwaltung) Wir sehen uns gezwungen, das Mietverhältnis zum Monatsende zu beenden. Danke für Ihr Verständnis.
! Nach zwölf Jahren. Kein Anruf, kein Grund, nur dieser Satz am Ende.
== 164 13:22 fadenlauf.example chat rating:4 expectation:met resolved:yes | Fadenlauf Mode
0:00 customer Ist die Hose auch in 34 da?
0:20 agent(Aylin) Eine letzte, ich lege sie bis morgen zurück.
0:50 customer Super, danke!
== 178 18:18 linie-nord.example chat resolved:partly | Linie Nord
0:00 customer Mein Zug ist ausgefallen, wie komme ich heute noch nach Hause?
0:02 system Ihre voraussichtliche Wartezeit beträgt 10 Minuten.
6:10 system Daniel ist dem Chat beigetreten.
6:30 agent(Daniel) Guten Abend. Um 19:47 fährt ein Ersatzbus vom Nordausgang, Ihre Karte gilt.
7:10 customer Danke!
== 192 11:11 hafenbank.example email rating:3 resolved:yes | Hafenbank
0:00 begun
0:01 auto_reply
1560:00 person Service-Team
1570:00 done
0:01 bot(Service-Team) Dies ist eine automatische Bestätigung. Wir haben Ihre Nachricht erhalten.
1560:00 agent(Service-Team) Sehr geehrte/r Kunde/Kundin, die Unterlagen finden Sie im Anhang.
== 207 16:00 zahnarzt-lindner.example phone rating:4 expectation:exceeded resolved:yes | Praxis Dr. Lindner
0:00 begun
0:30 person Frau Ott
2:30 done
0:35 agent(Frau Ott) Kommen Sie gleich vorbei, das schaut sich die Doktorin zwischen zwei Terminen an. Gute Besserung bis dahin!
== 223 19:50 nordlicht-telekom.example chat rating:2 expectation:missed resolved:no | Nordlicht Telekom
0:00 customer Auf der Rechnung stehen 14,99 € für einen Dienst, den ich nie bestellt habe.
0:05 system Sie sind auf Platz 11 der Warteschlange.
24:40 system Petra ist dem Chat beigetreten.
24:55 agent(Petra) Vielen Dank für Ihre Geduld. Wussten Sie schon, dass Sie mit Nordlicht Max sparen können?
26:10 customer Es geht um die 14,99 €.
27:30 agent(Petra) Ich leite Sie an die Fachabteilung weiter.
52:00 customer Hallo?
58:00 system Der Chat wurde wegen Inaktivität beendet.
== 240 10:30 selbstbau.example chat rating:4 expectation:met resolved:yes autonomy:had_choice | Selbstbau Möbel
0:00 customer Mir fehlt Schraube 14.
0:50 agent(Mo) Die schicke ich los. Wenn Sie mögen, passt bis dahin auch eine M6 mit 40 mm aus dem Baumarkt.
1:30 customer Guter Tipp, danke!
== 255 09:00 eilig-pakete.example chat resolved:yes | Eilig Pakete
0:00 customer Kann ich mein Paket an einen Nachbarn umleiten?
0:02 bot(Flitzi) Hallo, ich bin Flitzi, der virtuelle Assistent! Ja: unter "Sendung ändern" lässt sich ein Nachbar eintragen.
0:50 customer Hat geklappt.
== 271 14:44 stadtwerke-auental.example ticket rating:3 expectation:met resolved:yes | Stadtwerke Auental
0:00 customer Bitte den Zählerstand 10482 eintragen.
1320:00 agent(Team Zähler) Der Zählerstand ist eingetragen.
== 296 12:05 inselhotel-moewe.example social rating:5 expectation:exceeded resolved:yes | Inselhotel Möwe
0:00 begun
12:00 person Wiebke
20:00 done
12:00 agent(Wiebke) Das Zimmer mit dem Erker ist wieder frei. Ich habe es Ihnen gleich reserviert, Sie mochten es doch letztes Mal so gern.
! Sie wusste es noch, nach drei Jahren.
== 318 13:37 anker-versicherung.example phone rating:3 expectation:met resolved:partly expectedWaitS:600 | Anker Versicherung
0:00 begun
0:15 menu
1:30 queue
7:00 person Herr Blum
13:00 done
== 349 18:55 nordlicht-telekom.example chat rating:3 expectation:met resolved:yes | Nordlicht Telekom
0:00 customer Wie kündige ich die Zusatzkarte?
0:05 system Sie sind auf Platz 4 der Warteschlange.
9:15 system Jule ist dem Chat beigetreten.
9:30 agent(Jule) Guten Abend, das erledige ich gern gleich hier.
10:40 agent(Jule) Ist zum Monatsende gekündigt, die Bestätigung kommt per Mail.
11:00 customer Danke.
`;
