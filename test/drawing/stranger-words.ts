/** What stands on pages that are no chats, in one language. */
export interface StrangerWords {
  people: string[];
  /** Short entries: comments, posts, reviews, replies. */
  lines: string[];
  /** Longer ones. */
  paragraphs: string[];
  /** What a machine answers at length. */
  answers: string[];
  titles: Record<
    | 'shop'
    | 'forum'
    | 'questions'
    | 'reviews'
    | 'feed'
    | 'newsletter'
    | 'mail'
    | 'code'
    | 'assistant'
    | 'stream'
    | 'board'
    | 'console'
    | 'article'
    | 'document',
    string
  >;
  /** Labels of fields and buttons. */
  labels: Record<
    'comment' | 'reply' | 'post' | 'send' | 'like' | 'share' | 'ask' | 'write' | 'email' | 'name' | 'card',
    string
  >;
  ago: string;
}

function words(
  people: string,
  lines: string,
  paragraphs: string,
  answers: string,
  titles: string,
  labels: string,
  ago: string,
): StrangerWords {
  const listed = (text: string) => text.split('|').map((part) => part.trim());
  const keyed = <K extends string>(keys: string, text: string) => {
    const values = listed(text);
    return Object.fromEntries(keys.split(' ').map((key, index) => [key, values[index]!])) as Record<
      K,
      string
    >;
  };
  return {
    ...{
      people: listed(people),
      lines: listed(lines),
      paragraphs: listed(paragraphs),
      answers: listed(answers),
    },
    titles: keyed(
      'shop forum questions reviews feed newsletter mail code assistant stream board console article document',
      titles,
    ),
    labels: keyed('comment reply post send like share ask write email name card', labels),
    ago,
  };
}

/** Words for pages that are no chats, by language. */
export const strangerWords: Readonly<Record<string, StrangerWords>> = {
  en: words(
    'Alice Moore|Ben|carla_77|Dev Patel|Erin|Frank O.|Gwen|Hal',
    'Great, thank you!|I would rather wait for the next version.|Same here|Has anybody tried this with the new battery?|Not for me.|First!|This helped me a lot, thanks for sharing|Where did you get it?|lol|Five stars, fast delivery|Does it fit in a small car?|Nope',
    'I have had this for three weeks now and use it every day. The lid closes well, the handle is a bit short, but for the price there is nothing better.|We moved the meeting to Thursday because the room is taken. Please bring the figures for the third quarter and tell me if you cannot come.|The function walks the list twice; once would do. I would also name the constant after its unit.',
    'A haiku has three lines: five, seven and five syllables. Here is one about the rain on a tin roof.|You can sort the list with a comparator. It takes two values and says which one goes first.|There are three ways: by train, by ferry, or on foot along the coast.',
    'Garden shop|Hobby forum|Questions and answers|Customer reviews|Home feed|Our newsletter|Inbox - Mail|Pull request 42|Nova AI|LIVE: speedrun|Board: release 3|Agent workspace - 14 unassigned|Ten ways to bake bread|Untitled document',
    'Write a comment|Reply|Post|Send|Like|Share|Ask anything|What is on your mind?|Your e-mail|Your name|Add a card',
    '3 hours ago',
  ),
  de: words(
    'Anna Berg|Bernd|clara_88|Deniz K.|Emil|Frauke|Gero|Hanna',
    'Super, danke dir!|Ich warte lieber auf die nächste Version.|Geht mir genauso|Hat das schon jemand mit dem neuen Akku versucht?|Nichts für mich.|Erster!|Hat mir sehr geholfen, danke fürs Teilen|Wo hast du das her?|haha|Fünf Sterne, schnelle Lieferung|Passt das in ein kleines Auto?|Nein',
    'Ich habe das Teil jetzt seit drei Wochen und benutze es jeden Tag. Der Deckel schließt gut, der Griff ist etwas kurz, aber für den Preis gibt es nichts Besseres.|Wir haben den Termin auf Donnerstag gelegt, weil der Raum belegt ist. Bringt bitte die Zahlen für das dritte Quartal mit und sagt Bescheid, wenn ihr nicht könnt.|Die Funktion läuft zweimal über die Liste; einmal reicht. Die Konstante würde ich nach ihrer Einheit benennen.',
    'Ein Haiku hat drei Zeilen: fünf, sieben und fünf Silben. Hier ist eines über den Regen auf dem Blechdach.|Die Liste kannst du mit einem Vergleich sortieren. Er nimmt zwei Werte und sagt, welcher zuerst kommt.|Es gibt drei Wege: mit dem Zug, mit der Fähre oder zu Fuß an der Küste.',
    'Gartenladen|Hobbyforum|Fragen und Antworten|Kundenbewertungen|Startseite|Unser Newsletter|Posteingang - Mail|Pull Request 42|Nova KI|LIVE: Speedrun|Brett: Ausgabe 3|Agentenplatz - 14 nicht zugewiesen|Zehn Arten, Brot zu backen|Unbenanntes Dokument',
    'Kommentar schreiben|Antworten|Veröffentlichen|Senden|Gefällt mir|Teilen|Frag mich etwas|Was machst du gerade?|Deine E-Mail|Dein Name|Karte hinzufügen',
    'vor 3 Stunden',
  ),
  fr: words(
    'Amélie Roux|Bruno|chloe_91|Driss B.|Élise|Fabien|Gaël|Hugo',
    "Super, merci !|Je préfère attendre la prochaine version.|Pareil pour moi|Quelqu'un a essayé avec la nouvelle batterie ?|Pas pour moi.|Premier !|Ça m'a beaucoup aidé, merci du partage|Tu l'as trouvé où ?|mdr|Cinq étoiles, livraison rapide|Ça rentre dans une petite voiture ?|Non",
    "Je l'ai depuis trois semaines et je m'en sers tous les jours. Le couvercle ferme bien, la poignée est un peu courte, mais à ce prix il n'y a pas mieux.|La réunion est déplacée à jeudi car la salle est prise. Apportez les chiffres du troisième trimestre et dites-moi si vous ne pouvez pas venir.|La fonction parcourt la liste deux fois ; une suffirait. Je nommerais aussi la constante d'après son unité.",
    'Un haïku compte trois vers : cinq, sept et cinq syllabes. En voici un sur la pluie et le toit.|Tu peux trier la liste avec un comparateur. Il prend deux valeurs et dit laquelle vient avant.|Il y a trois chemins : le train, le bac, ou à pied le long de la côte.',
    'Jardinerie|Forum des passionnés|Questions et réponses|Avis clients|Accueil|Notre lettre|Boîte de réception|Demande de fusion 42|Nova IA|DIRECT : speedrun|Tableau : version 3|Espace agent - 14 non attribués|Dix façons de faire du pain|Document sans titre',
    'Écrire un commentaire|Répondre|Publier|Envoyer|Aimer|Partager|Demandez-moi tout|Quoi de neuf ?|Votre e-mail|Votre nom|Ajouter une carte',
    'il y a 3 heures',
  ),
  es: words(
    'Ana Ruiz|Beto|carmen_90|Diego L.|Elena|Fran|Gloria|Hugo',
    '¡Genial, gracias!|Prefiero esperar a la próxima versión.|A mí igual|¿Alguien lo ha probado con la batería nueva?|No es para mí.|¡Primero!|Me ayudó mucho, gracias por compartir|¿Dónde lo compraste?|jaja|Cinco estrellas, envío rápido|¿Cabe en un coche pequeño?|No',
    'Lo tengo desde hace tres semanas y lo uso todos los días. La tapa cierra bien, el mango es algo corto, pero por ese precio no hay nada mejor.|Hemos pasado la reunión al jueves porque la sala está ocupada. Traed las cifras del tercer trimestre y avisad si no podéis venir.|La función recorre la lista dos veces; bastaría una. También llamaría a la constante por su unidad.',
    'Un haiku tiene tres versos: cinco, siete y cinco sílabas. Aquí va uno sobre la lluvia en el tejado.|Puedes ordenar la lista con un comparador. Recibe dos valores y dice cuál va primero.|Hay tres caminos: en tren, en barco o a pie por la costa.',
    'Tienda de jardín|Foro de aficionados|Preguntas y respuestas|Opiniones de clientes|Inicio|Nuestro boletín|Bandeja de entrada|Solicitud de cambios 42|Nova IA|EN VIVO: speedrun|Tablero: versión 3|Puesto del agente - 14 sin asignar|Diez maneras de hacer pan|Documento sin título',
    'Escribe un comentario|Responder|Publicar|Enviar|Me gusta|Compartir|Pregunta lo que quieras|¿Qué estás pensando?|Tu correo|Tu nombre|Añadir una tarjeta',
    'hace 3 horas',
  ),
  it: words(
    'Alba Conti|Bruno|chiara_92|Dario M.|Elisa|Furio|Gaia|Ugo',
    "Ottimo, grazie!|Preferisco aspettare la prossima versione.|Anche a me|Qualcuno l'ha provato con la batteria nuova?|Non fa per me.|Primo!|Mi è servito molto, grazie|Dove l'hai preso?|ahah|Cinque stelle, consegna veloce|Ci sta in una macchina piccola?|No",
    "Ce l'ho da tre settimane e lo uso ogni giorno. Il coperchio chiude bene, il manico è un po' corto, ma a questo prezzo non c'è di meglio.|Abbiamo spostato la riunione a giovedì perché la sala è occupata. Portate i dati del terzo trimestre e ditemi se non potete venire.|La funzione scorre la lista due volte; una basterebbe. Chiamerei la costante con la sua unità.",
    'Un haiku ha tre versi: cinque, sette e cinque sillabe. Eccone uno sulla pioggia e il tetto.|Puoi ordinare la lista con un comparatore. Prende due valori e dice quale viene prima.|Ci sono tre strade: in treno, in traghetto o a piedi lungo la costa.',
    'Negozio di giardinaggio|Forum degli appassionati|Domande e risposte|Recensioni dei clienti|Bacheca|La nostra newsletter|Posta in arrivo|Richiesta di modifica 42|Nova IA|DIRETTA: speedrun|Tabellone: versione 3|Postazione agente - 14 non assegnati|Dieci modi di fare il pane|Documento senza titolo',
    'Scrivi un commento|Rispondi|Pubblica|Invia|Mi piace|Condividi|Chiedi qualsiasi cosa|A cosa stai pensando?|La tua e-mail|Il tuo nome|Aggiungi una scheda',
    '3 ore fa',
  ),
  pl: words(
    'Ala Nowak|Bartek|celina_89|Darek W.|Ewa|Filip|Gosia|Hubert',
    'Super, dzięki!|Wolę poczekać na następną wersję.|Mam tak samo|Czy ktoś próbował z nową baterią?|Nie dla mnie.|Pierwszy!|Bardzo mi to pomogło, dzięki|Gdzie to kupiłeś?|haha|Pięć gwiazdek, szybka dostawa|Czy zmieści się w małym aucie?|Nie',
    'Mam to od trzech tygodni i używam codziennie. Pokrywa dobrze się zamyka, uchwyt jest trochę krótki, ale w tej cenie nie ma nic lepszego.|Przenieśliśmy spotkanie na czwartek, bo sala jest zajęta. Przynieście liczby za trzeci kwartał i dajcie znać, jeśli nie możecie przyjść.|Funkcja przechodzi listę dwa razy; raz wystarczy. Stałą nazwałbym od jednostki.',
    'Haiku ma trzy wersy: pięć, siedem i pięć sylab. Oto jedno o deszczu na dachu.|Listę posortujesz komparatorem. Bierze dwie wartości i mówi, która jest pierwsza.|Są trzy drogi: pociągiem, promem albo pieszo wzdłuż brzegu.',
    'Sklep ogrodniczy|Forum hobbystów|Pytania i odpowiedzi|Opinie klientów|Strona główna|Nasz biuletyn|Skrzynka odbiorcza|Prośba o scalenie 42|Nova AI|NA ŻYWO: speedrun|Tablica: wydanie 3|Panel konsultanta - 14 nieprzypisanych|Dziesięć sposobów na chleb|Dokument bez tytułu',
    'Napisz komentarz|Odpowiedz|Opublikuj|Wyślij|Lubię to|Udostępnij|Zapytaj o cokolwiek|O czym myślisz?|Twój e-mail|Twoje imię|Dodaj kartę',
    '3 godziny temu',
  ),
};
