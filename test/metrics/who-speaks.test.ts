import { expect, it } from 'vitest';
import { at, chat } from '../drawing/chat';
import { judged } from '../drawing/judged';

it.each([
  ['en', 'Hello Ruth, thanks for getting in touch with Larch & Co. Someone will be with you shortly.'],
  ['de', 'Danke für Ihre Nachricht! Ein Mitarbeiter ist gleich für Sie da.'],
  ['it', 'Buonasera! Grazie per averci contattato. Un operatore le risponderà tra poco.'],
  ['it', 'Grazie per averci contattato! Un operatore le risponderà tra poco.'],
  ['fr', 'Merci pour votre message. Un conseiller va vous répondre dans quelques instants.'],
  ['es', '¡Hola! Gracias por escribirnos. Un agente te atenderá en breve.'],
])(
  'a company that greets or thanks and says that somebody will come is heard as a machine: %s',
  (_, said) => {
    const { messages, figures } = judged(chat`
    10:00 customer  My boiler is cold
    10:01 agent     ${said}
    10:09 agent     It needs more pressure, does it show 0.5?
  `);
    expect(messages.map(({ party }) => party)).toEqual(['customer', 'bot', 'agent']);
    expect(figures.frtHumanS).toBe(9 * 60);
  },
);

it.each([
  ['en', 'An advisor will be with you shortly.'],
  ['de', 'Bitte haben Sie etwas Geduld. Der nächste freie Mitarbeiter ist gleich für Sie da.'],
])('a line without manners that says so is the software’s: %s', (_, said) => {
  const { messages } = judged(chat`
    10:00 customer  My boiler is cold
    10:01 agent     ${said}
  `);
  expect(messages[1]?.party).toBe('system');
});

it.each([
  'Ihre Lieferung hat heute das Lager verlassen.',
  'La sua valigia ha lasciato il nostro magazzino.',
  'We will get back to you within 5 working days.',
])('what somebody signed in a ticket is theirs: %s', (said) => {
  const drawn = chat`
    10:00 customer(Ilse)       My parcel did not come
    10:40 agent(Parcel desk)   ${said}
  `;
  expect(judged(drawn, { channel: 'ticket', closedAt: at('12:00') }).messages[1]?.party).toBe('agent');
});
