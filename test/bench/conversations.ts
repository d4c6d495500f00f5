/** One step of a scripted conversation; a customer's step is typed with real keys. */
export type Step =
  | { does: 'say' | 'stream'; party: 'agent' | 'bot' | 'system'; author: string; text: string }
  | { does: 'write'; text: string }
  | { does: 'typing'; author: string }
  | { does: 'pause'; ms: number };

const bot = (author: string, text: string): Step => ({ does: 'say', party: 'bot', author, text });
const agent = (author: string, text: string): Step => ({ does: 'say', party: 'agent', author, text });
const system = (text: string): Step => ({ does: 'say', party: 'system', author: '', text });
const write = (text: string): Step => ({ does: 'write', text });
const burst = (author: string, texts: string[]): Step[] =>
  texts.flatMap((text) => [agent(author, text), { does: 'pause', ms: 200 } as Step]);

/** From the bot to a person, through queue and transfer, in German. */
export const german: Step[] = [
  bot('Robbi', 'Willkommen! Ich bin Robbi, der digitale Assistent. Wobei kann ich helfen?'),
  write('Mein Internet ist seit Dienstag tot. Kann ich bitte mit einem Menschen sprechen?'),
  bot('Robbi', 'Ich verbinde Sie mit einem Kollegen.'),
  system('Sie sind auf Platz 3 der Warteschlange.'),
  write('ok'),
  system('Sie sind auf Platz 1 der Warteschlange.'),
  { does: 'typing', author: 'Sabine' },
  { does: 'pause', ms: 400 },
  system('Sabine ist dem Chat beigetreten'),
  agent('Sabine', 'Guten Tag, vielen Dank für Ihre Geduld! 😊'),
  write('ok'),
  write('ok'),
  write('ok'),
  agent('Sabine', 'Ich leite Sie an die Technik weiter, einen Moment bitte.'),
  system('Sie werden weitergeleitet'),
  { does: 'pause', ms: 1500 },
  ...burst('Martin', [
    'Moin Moin',
    'hier ist Martin',
    'ich sehe Ihren Anschluss',
    'da klemmt ein Port',
    'ok',
  ]),
  write('Klingt gut <b>danke</b> & bis gleich'),
  agent(
    'Martin',
    'Bitte so vorgehen:\n1. Stecker ziehen\n2. Bis 30 zählen\n3. Wieder einstecken\n\nDanach leuchtet alles grün.',
  ),
  {
    does: 'stream',
    party: 'agent',
    author: 'Martin',
    text: 'Ich habe den Port zurückgesetzt, und ich bleibe hier, bis alles wieder läuft.',
  },
  write('Läuft wieder! 🎉'),
  agent('Martin', 'Schöne Grüße von der Küste: https://nordlicht.example/hilfe?a=1&b=2'),
];

/** The same kinds of trouble in English, with other words. */
export const english: Step[] = [
  bot('Robbi', 'Hello, I am the virtual assistant of Northern Telecom. What can I do for you?'),
  write('My invoice is wrong, it says 89.90 instead of 39.90'),
  bot('Robbi', 'You can find your invoices in your account under "Billing".'),
  write('I want to talk to a human please'),
  system('You are number 2 in the queue'),
  { does: 'pause', ms: 1200 },
  system('Priya joined the conversation'),
  agent('Priya', 'Hi there, thanks for waiting.'),
  { does: 'typing', author: 'Priya' },
  { does: 'pause', ms: 400 },
  ...burst('Priya', ['I see it', 'two charges', 'one is ours', 'sorry about that', 'ok']),
  write('ok'),
  write('ok'),
  write('<script>alert("x")</script> is what the PDF says, by the way'),
  {
    does: 'stream',
    party: 'agent',
    author: 'Priya',
    text: 'That looks like a mistake in our template, I will pass it on to the people who own it.',
  },
  write('ok'),
  agent('Priya', 'The refund of 50.00 is on its way.\n\nAnything else?'),
  write('No, that was quick. Thank you, Priya!'),
  agent('Priya', 'You are welcome 🙂'),
];

/** A chat of many short messages, ten a second; what nobody asked for would be a greeting, and those are not kept. */
export const long: Step[] = [
  write('How does this work?'),
  ...Array.from({ length: 300 }, (_, i): Step[] => [
    agent('Martin', i % 7 === 0 ? 'ok' : `Line number ${i} of a long explanation.`),
    { does: 'pause', ms: 80 },
  ]).flat(),
];
