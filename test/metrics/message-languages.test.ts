import { describe, expect, it } from 'vitest';
import type { Message } from '../../conversation/message';
import { messageLanguages } from '../../metrics/message-languages';
import { chat } from '../drawing/chat';
import { toldLanguage } from '../drawing/told-language';

const detect = async (text: string) => {
  const { isReliable, languages } = await toldLanguage(text);
  return languages[0] ? { language: languages[0].language, sure: isReliable } : null;
};

/** The language of each message, "-" where it has none. */
async function languages(messages: readonly Message[]): Promise<string[]> {
  const guessed = await messageLanguages(messages, detect);
  return messages.map(({ id, lang }) => lang ?? guessed.get(id) ?? '-');
}

describe('the language of a message', () => {
  it('is that of its side where it is too short to say', async () => {
    expect(
      await languages(chat`
        10:00 customer       Mein Paket ist nicht da, und das seit Montag
        10:01 customer       Hallo?
        10:02 agent(Martin)  Moin
        10:03 agent(Martin)  Wir sehen nach, das ist auf der Liste
      `),
    ).toEqual(['de', 'de', 'de', 'de']);
  });

  it('may be another on each side, and another again for what the software says', async () => {
    expect(
      await languages(chat`
        10:00 customer       The parcel is not on my porch and you said Monday
        10:01 system         Vous êtes en attente, votre tour est le 3 et nous arrivons
        10:02 bot            Ich bin der Assistent und das ist nicht schwer
        10:03 agent(Martin)  Gern
        10:04 customer       ok
      `),
    ).toEqual(['en', 'fr', 'de', 'de', 'en']);
  });

  it('is its own where a long message is sure and its language is heard elsewhere too', async () => {
    const english = 'Sorry, the German words fail me and the parcel is not on my list; is it on your list?';
    const said = chat`
      10:00 customer       ${english}
      10:01 agent(Martin)  Das ist nicht schlimm, wir sehen nach und ich schreibe Ihnen
      10:02 agent(Martin)  ${english}
      10:03 agent(Martin)  Das ist auf der Liste, und das ist nicht weit
      10:04 agent(Martin)  Ich schreibe Ihnen, das ist nicht schwer und nicht weit
    `;
    expect(await languages(said)).toEqual(['en', 'de', 'en', 'de', 'de']);
    expect((await languages(said.slice(1)))[1]).toBe('de');
  });

  it('is not that of words in other letters', async () => {
    expect(
      await languages(chat`
        10:00 customer       Mein Paket ist nicht da, und das seit Montag
        10:01 agent(Martin)  Wir sehen nach, das ist auf der Liste
        10:02 agent(Martin)  Дякую
      `),
    ).toEqual(['de', 'de', '-']);
  });

  it('is none where no letter says anything, and where nobody can tell', async () => {
    expect(
      await languages(chat`
        10:00 customer  👍 12:30
        10:01 agent     Xyzzy
      `),
    ).toEqual(['-', '-']);
  });

  it('stays what a file said', async () => {
    const [first, ...rest] = chat`
      10:00 customer  Mein Paket ist nicht da, und das seit Montag
      10:01 agent     Wir sehen nach, das ist auf der Liste
    `;
    const brought = [{ ...first!, lang: 'gsw' }, ...rest];
    expect(await languages(brought)).toEqual(['gsw', 'de']);
    expect(await messageLanguages(brought, detect)).toEqual(new Map([['m2', 'de']]));
  });
});
