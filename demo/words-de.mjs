/** What the service says in German, and how it understands the visitor. */
export const wordsDe = {
  wantsPerson: /mensch|mitarbeit|person|berater|jemand|verbind/i,
  yes: /\b(?:ja|klar|danke|geht wieder|geholfen)\b/i,
  no: /\b(?:nein|nee|nicht|kein|keine|immer noch|rot|weiter(?:hin)?)\b/i,
  botHello: 'Hallo! Ich bin Ella, die digitale Assistentin von Nordlicht Telekom. Worum geht es?',
  botGlad: 'Das freut mich. Kann ich sonst noch etwas tun? Mit „Mensch“ geht es weiter zum Serviceteam.',
  botLost: 'Das habe ich leider nicht verstanden. Mit „Mensch“ geht es weiter zum Serviceteam.',
  botHandover: 'Alles klar, ich verbinde Sie mit unserem Serviceteam.',
  botNoted: 'Ich habe das notiert und reiche es weiter.',
  queueWithEstimate: (place, minutes) =>
    `Sie sind auf Platz ${place} der Warteschlange. Voraussichtliche Wartezeit: ${minutes} Minute.`,
  queue: (place) => `Sie sind auf Platz ${place} der Warteschlange.`,
  joined: (name) => `${name} ist dem Chat beigetreten.`,
  left: (name) => `${name} hat den Chat verlassen.`,
  transfer: 'Sie werden an die Technik weitergeleitet.',
  ended: 'Der Chat wurde beendet.',
  pasted:
    'Sehr geehrte Kundin, sehr geehrter Kunde,\nvielen Dank für Ihre Anfrage. Wir bedauern die entstandenen Unannehmlichkeiten und bitten um Ihr Verständnis. Ihr Anliegen ist uns wichtig und wird schnellstmöglich bearbeitet.\nMit freundlichen Grüßen\nIhr Nordlicht-Serviceteam',
  martinHello:
    'Moin Moin! Hier ist der Martin, mit Tee und Wind direkt von der Nordseeküste. Nun erzählen Sie mal in Ruhe: Wo drückt der Schuh?',
  martinHeard: (story) =>
    `„${story}“ – verstanden, das ist ärgerlich. Einen Augenblick, ich schau mir das an.`,
  martinAgain: 'Hm, dann schubse ich das noch einmal an. Zehn Sekunden ... und jetzt, besser?',
  martinGift:
    'Na also! Für die verlorene Zeit schreibe ich Ihnen 10 Euro gut, die Vorgangsnummer ist NT-48213. Das steht auf der nächsten Rechnung.',
  martinBye:
    'Da nich für! Ich drücke die Daumen, dass die Sonne bei Ihnen eher ankommt als hier. Tschüss, Ihr Martin',
  martinByeSilent: 'Ich mach hier mal Licht aus. Wenn noch etwas ist: einfach melden. Tschüss, Ihr Martin',
  topics: {
    network: {
      asked: /internet|wlan|router|leitung|störung|netz|lampe|langsam/i,
      bot: 'Bitte ziehen Sie den Stecker Ihres Routers, warten Sie 30 Sekunden und stecken Sie ihn wieder ein. Hat das geholfen?',
      found:
        'So, ich hab die Leitung durchgemessen: Bei Ihnen am Verteiler hing ein Port fest, den habe ich neu gestartet. Wird die zweite Lampe grün?',
    },
    bill: {
      asked: /rechnung|betrag|euro|abbuch|teuer|bezahl/i,
      bot: 'Ihre Rechnungen finden Sie im Kundenkonto unter „Rechnungen“. Hat das geholfen?',
      found:
        'Gefunden: Die Router-Miete wurde doppelt berechnet, unser Fehler. Ich habe das zurückgebucht. Passt der neue Betrag im Kundenkonto?',
    },
    move: {
      asked: /umzug|umzieh|ziehe|adresse/i,
      bot: 'Den Umzug melden Sie im Kundenkonto unter „Meine Daten“. Hat das geholfen?',
      found:
        'Die neue Adresse hat schon eine freie Leitung, ich habe sie für Sie reserviert. Reicht es, wenn der Techniker am Montag um neun kommt?',
    },
    other: {
      bot: 'Dazu habe ich etwas in unseren häufigen Fragen gefunden: „Vertrag, Tarif und Kündigung“. Hat das geholfen?',
      found:
        'Das war im System falsch hinterlegt, ich habe es eben richtiggestellt. Sieht es jetzt bei Ihnen gut aus?',
    },
  },
};
