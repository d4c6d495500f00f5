/** Points for the customer's side (negative: the company's) that a word in the markup of a row is worth. */
export const partyWords: Readonly<Record<string, number>> = {
  ...weigh(
    3,
    'user visitor customer guest me mine my self own you human enduser chasitor client patient shopper buyer kunde kundin besucher gast ich',
  ),
  ...weigh(1, 'sent outgoing outbound right reverse owner current own'),
  ...weigh(
    -3,
    'agent operator bot chatbot assistant admin support staff representative advisor consultant employee robot ai bots server company service mitarbeiter berater host response reply replies them other others remote opponent partner',
  ),
  ...weigh(-1, 'received incoming inbound left receive'),
};

/** Words that say a row is the software's own line. */
export const systemWords: ReadonlySet<string> = new Set(
  'system event notice notification info announcement separator divider divide status hint service-message joined'.split(
    ' ',
  ),
);

/** Words in the markup of what stands in the place of a message that was taken back. */
export const deletedWords: ReadonlySet<string> = new Set(
  'deleted removed revoked retracted recalled unsent withdrawn redacted erased tombstone'.split(' '),
);

/** Words in the markup that say the company's speaker is a machine. */
export const botWords: ReadonlySet<string> = new Set(
  'bot chatbot robot assistant assistent virtual virtuell ai ki automated'.split(' '),
);

/** Those of them that are so short that software writes them on whatever stands on the company's side. */
export const shortBotWords: readonly string[] = ['ai', 'ki'];

/** Words that say the company's speaker is a person, where others of its speakers are called machines. */
export const personWords: ReadonlySet<string> = new Set(
  'agent human operator staff representative advisor consultant employee mitarbeiter berater'.split(' '),
);

/** Whether words in the markup say that what stands there is no more than the place of a message that was taken back. */
export function callDeleted(words: readonly string[]): boolean {
  return words.some((word) => deletedWords.has(word));
}

function weigh(points: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word) => [word, points]));
}
