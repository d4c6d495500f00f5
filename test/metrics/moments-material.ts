import type { MomentKind } from '../../conversation/judgement';

/** A short chat with the moments a reader finds in it. Written after the rules and never used to change them. */
export interface MarkedChat {
  said: [party: 'customer' | 'agent', text: string][];
  moments: MomentKind[];
}

/** Material for measuring how many hints are wrong. */
export const markedChats: readonly MarkedChat[] = [
  {
    said: [
      ['customer', 'My parcel got wet.'],
      ['agent', 'Oh dear. Dana here in rainy Glasgow, so wet parcels are a speciality of mine.'],
    ],
    moments: ['human_moment'],
  },
  {
    said: [
      ['customer', 'Mein Hund hat das Kabel gefressen.'],
      ['agent', 'Meine Katze macht das auch ständig! Ich schicke Ihnen ein neues.'],
    ],
    moments: ['human_moment'],
  },
  {
    said: [
      ['customer', 'Ich heirate am Samstag und der Anzug fehlt.'],
      ['agent', 'Er ist heute Abend bei Ihnen. Alles Gute zur Hochzeit!'],
    ],
    moments: ['human_moment'],
  },
  {
    said: [
      ['customer', 'Ich liege mit Grippe im Bett.'],
      ['agent', 'Dann mache ich es kurz: der Termin ist verschoben. Gute Besserung!'],
    ],
    moments: ['human_moment'],
  },
  {
    said: [
      ['customer', 'The router blinks red.'],
      ['agent', 'Mine did the same last week, been there myself. Hold the reset button for ten seconds.'],
    ],
    moments: ['human_moment'],
  },
  {
    said: [
      ['customer', 'I have my driving test tomorrow and no card.'],
      ['agent', 'It will be there at eight. Good luck with the driving test!'],
    ],
    moments: ['human_moment'],
  },
  {
    said: [
      ['customer', 'Ich habe aus Versehen dreimal bestellt, haha'],
      ['agent', 'Haha, passiert den Besten. Zwei habe ich storniert.'],
    ],
    moments: ['human_moment'],
  },
  {
    said: [
      ['customer', 'Wann kommt mein Buch?'],
      ['agent', 'Morgen. Ich habe Ihnen gleich noch das Lesezeichen dazugelegt, das so gut passt.'],
    ],
    moments: ['human_moment'],
  },
  {
    said: [
      ['customer', 'Guten Abend'],
      ['agent', 'Servus, ich bin die Resi aus Passau. Was gibt es?'],
    ],
    moments: ['human_moment'],
  },
  {
    said: [
      ['customer', 'Es ist kaputt.'],
      ['agent', 'Das tut mir leid. Ich erstatte Ihnen den vollen Preis.'],
    ],
    moments: ['gesture'],
  },
  {
    said: [
      ['customer', 'I waited all day.'],
      ['agent', "I've credited your account with ten pounds for the day you lost."],
    ],
    moments: ['gesture'],
  },
  {
    said: [
      ['customer', 'Zum zweiten Mal zu spät.'],
      ['agent', 'Als kleine Entschädigung bekommen Sie die nächste Lieferung ohne Versandkosten.'],
    ],
    moments: ['asked_again', 'gesture'],
  },
  {
    said: [
      ['customer', 'Who can explain it to me?'],
      ['agent', "I'll call you back at four and walk you through it."],
    ],
    moments: ['gesture'],
  },
  {
    said: [
      ['customer', 'Die Gebühr ist falsch.'],
      ['agent', 'Da haben Sie recht, die Gebühr habe ich Ihnen erlassen.'],
    ],
    moments: ['gesture'],
  },
  {
    said: [
      ['customer', 'My fridge is late.'],
      ['agent', "We've waived the delivery charge for you."],
    ],
    moments: ['gesture'],
  },
  {
    said: [
      ['customer', 'Ich zahle nicht doppelt.'],
      ['agent', 'Dann geben wir die Sache an ein Inkassobüro.'],
    ],
    moments: ['pressure'],
  },
  {
    said: [
      ['customer', 'I dispute the bill.'],
      ['agent', 'Unless you pay by Friday your line will be disconnected.'],
    ],
    moments: ['pressure'],
  },
  {
    said: [
      ['customer', 'Ich warte auf die Klärung.'],
      ['agent', 'Ansonsten wird Ihr Zugang am Montag gesperrt.'],
    ],
    moments: ['pressure'],
  },
  {
    said: [
      ['customer', 'My phone has no signal.'],
      ['agent', 'Can I interest you in our family bundle?'],
    ],
    moments: ['upsell'],
  },
  {
    said: [
      ['customer', 'Mein Login geht nicht.'],
      ['agent', 'Darf ich Ihnen dazu unsere Rundum-Versicherung anbieten?'],
    ],
    moments: ['upsell'],
  },
  {
    said: [
      ['customer', 'The app crashes.'],
      ['agent', 'Have you considered upgrading to Premium?'],
    ],
    moments: ['upsell'],
  },
  {
    said: [
      ['customer', 'Kommt der Techniker?'],
      ['agent', 'Leider erst in drei Wochen. Wir danken für Ihr Verständnis.'],
    ],
    moments: ['stock_closing'],
  },
  {
    said: [
      ['customer', 'Can I return it?'],
      ['agent', 'Sale items are non-refundable.'],
      ['agent', 'Thank you for your understanding.'],
    ],
    moments: ['stock_closing'],
  },
  {
    said: [
      ['customer', 'Meine Kundennummer ist 4711223.'],
      ['agent', 'Danke. Was ist passiert?'],
      ['customer', 'Kein Netz.'],
      ['agent', 'Bitte nennen Sie mir Ihre Kundennummer.'],
    ],
    moments: ['asked_again'],
  },
  {
    said: [
      ['customer', 'No heating since Monday.'],
      ['agent', 'What is the problem?'],
      ['customer', 'As I said, the heating is off.'],
    ],
    moments: ['asked_again'],
  },
  {
    said: [
      ['customer', 'Können Sie mir bitte helfen? Ich hoffe, dass Sie Zeit haben.'],
      ['agent', 'Klar, sag mir einfach deine Adresse.'],
    ],
    moments: ['form_of_address'],
  },
  {
    said: [
      ['customer', 'Third week without internet!'],
      ['agent', 'I understand how frustrating this is.'],
      ['customer', 'That is useless to me.'],
    ],
    moments: ['appeased'],
  },
  {
    said: [
      ['customer', 'Es reicht mir!'],
      ['agent', 'Wir können Ihren Ärger gut nachvollziehen.'],
      ['customer', 'Das hilft mir nicht.'],
    ],
    moments: ['appeased'],
  },
  // Nothing to remember in these, however near their words come.
  {
    said: [
      ['customer', 'Hello'],
      ['agent', 'Hello, this is Ben from the Billing Team. How can I help?'],
    ],
    moments: [],
  },
  {
    said: [
      ['customer', 'Hi'],
      ['agent', 'Hi, my name is Carla from Customer Care.'],
    ],
    moments: [],
  },
  {
    said: [
      ['customer', 'Hallo'],
      ['agent', 'Guten Tag, ich bin Frau Kern vom Kundenservice der Nordlicht Telekom.'],
    ],
    moments: [],
  },
  {
    said: [
      ['customer', 'Where are you?'],
      ['agent', 'I am in the process of checking your order.'],
    ],
    moments: [],
  },
  {
    said: [
      ['customer', 'How do I get my money back?'],
      ['agent', 'To request a refund please fill in the form.'],
    ],
    moments: [],
  },
  {
    said: [
      ['customer', 'Bekomme ich das Geld zurück?'],
      ['agent', 'Eine Erstattung ist leider nicht möglich.'],
    ],
    moments: [],
  },
  {
    said: [
      ['customer', 'Can I get a discount?'],
      ['agent', 'We cannot offer a voucher for this item.'],
    ],
    moments: [],
  },
  {
    said: [
      ['customer', 'Is my daughter covered?'],
      ['agent', 'Your daughter is covered until she is 25.'],
    ],
    moments: [],
  },
  {
    said: [
      ['customer', 'Meine Frau soll mit in den Vertrag.'],
      ['agent', 'Ihre Frau braucht dafür nur zu unterschreiben.'],
    ],
    moments: [],
  },
  {
    said: [
      ['customer', 'What plans do you have?'],
      ['agent', 'Would you like to upgrade to the 100 Mbit plan for just £5 more?'],
    ],
    moments: [],
  },
  {
    said: [
      ['customer', 'Welche Tarife gibt es?'],
      ['agent', 'Für nur 19 € bekommen Sie den großen Tarif.'],
    ],
    moments: [],
  },
  {
    said: [
      ['customer', 'Got a letter from a lawyer!'],
      ['agent', 'No need to worry, there will be no legal action.'],
    ],
    moments: [],
  },
  {
    said: [
      ['customer', 'Habe eine Mahnung bekommen'],
      ['agent', 'Die Mahngebühr storniere ich, das war ein Versehen.'],
    ],
    moments: [],
  },
  {
    said: [
      ['customer', 'Danke!'],
      ['agent', 'Gern. Danke für Ihr Verständnis und einen schönen Tag.'],
    ],
    moments: [],
  },
  {
    said: [
      ['customer', 'Is it on time?'],
      ['agent', 'Yes. Thank you for your patience.'],
    ],
    moments: [],
  },
  {
    said: [
      ['customer', 'Ich komme aus Kiel'],
      ['agent', 'Danke. Die Lieferung nach Kiel dauert zwei Tage.'],
    ],
    moments: [],
  },
  {
    said: [
      ['customer', 'Kannst du mir helfen?'],
      ['agent', 'Klar, sag mir deine Bestellnummer.'],
    ],
    moments: [],
  },
  {
    said: [
      ['customer', 'Können Sie mir helfen?'],
      ['agent', 'Gern, bitte nennen Sie mir Ihre Bestellnummer.'],
    ],
    moments: [],
  },
  {
    said: [
      ['customer', 'I am so angry'],
      ['agent', 'I understand how frustrating this is. I have ordered a new one for you.'],
      ['customer', 'Good, thanks.'],
    ],
    moments: [],
  },
  {
    said: [
      ['customer', 'My order number is 99123.'],
      ['agent', 'Thanks, I see it. It left yesterday.'],
    ],
    moments: [],
  },
  {
    said: [
      ['customer', 'I already like the new colours'],
      ['agent', 'Glad to hear that.'],
    ],
    moments: [],
  },
  {
    said: [
      ['customer', 'Wie lange dauert die Reise?'],
      ['agent', 'Sechs Stunden. Wir wünschen eine gute Reise.'],
    ],
    moments: [],
  },
  {
    said: [
      ['customer', 'Can you call me?'],
      ['agent', 'If you send your number, someone will call you.'],
    ],
    moments: [],
  },
  {
    said: [
      ['customer', 'Do you ship free?'],
      ['agent', 'Orders above £50 are shipped without charge.'],
    ],
    moments: [],
  },
  {
    said: [
      ['customer', 'My account is blocked'],
      ['agent', 'I have unblocked it. Please try again.'],
    ],
    moments: [],
  },
  {
    said: [
      ['customer', 'Was kostet der Versand?'],
      ['agent', 'Nur heute noch 4,90 €, ab morgen 5,90 €.'],
    ],
    moments: [],
  },
  {
    said: [
      ['customer', 'Spielt das eine Rolle?'],
      ['agent', 'Nein, das können Sie frei wählen. Ihre Angaben bleiben bei uns.'],
    ],
    moments: [],
  },
];
