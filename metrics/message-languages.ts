import type { Message } from '../conversation/message';

/** Says in which language a text is (BCP 47) and whether that is sure; null where it cannot tell. */
export type DetectLanguage = (text: string) => Promise<{ language: string; sure: boolean } | null>;

/** So many letters say of themselves in which language they are; fewer go with what else their side says. */
const tellingLetters = 60;
const fewestLetters = 20;
/** More of what a side, or a message, says would not change the answer. */
const [longestSide, longestText] = [5000, 600];

const letter = /\p{L}/gu;
const scripts = [
  ...['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Thai', 'Devanagari', 'Georgian', 'Armenian'],
  ...['Tamil', 'Malayalam', 'Bengali'],
].map((name) => new RegExp(`\\p{Script=${name}}`, 'u'));
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The letters that the greater part of a text is written in, as a number; null where it has none. */
function scriptOf(text: string): number | null {
  const counts = new Map<number, number>();
  for (const [sign] of text.slice(0, longestText).matchAll(letter)) {
    const script = eastAsian.test(sign) ? -2 : scripts.findIndex((one) => one.test(sign));
    counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return [...counts].reduce<[number | null, number]>(
    (most, one) => (one[1] > most[1] ? one : most),
    [null, 0],
  )[0];
}

const letters = (text: string) => text.slice(0, longestText).match(letter)?.length ?? 0;
/** Bots and agents speak for the same company; what the software says may be in another language. */
const sideOf = ({ party }: Message) => (party === 'bot' ? 'agent' : party);

/**
 * The language of each message that has none yet, by its id. Short texts say little of their language: they are held for that of all that
 * their side said, else of all that was said, where they are written in its letters. A longer message goes by its own words where they
 * are sure and the language is heard elsewhere in the contact too, for near relatives are easily mixed up in one sentence.
 */
export async function messageLanguages(
  messages: readonly Message[],
  detect: DetectLanguage,
): Promise<Map<string, string>> {
  const spoken = messages.filter(({ text }) => scriptOf(text) !== null);
  if (spoken.every(({ lang }) => lang !== undefined)) return new Map();
  const together = async (side: readonly Message[]) => {
    const text = side
      .map((message) => message.text)
      .join('\n')
      .slice(0, longestSide);
    const found = await detect(text);
    return found && (found.sure || letters(text) >= fewestLetters)
      ? { language: found.language, script: scriptOf(text) }
      : null;
  };
  const own = await Promise.all(
    spoken.map(async ({ text }) => {
      const found = letters(text) < tellingLetters ? null : await detect(text.slice(0, longestSide));
      return found?.sure ? found.language : null;
    }),
  );
  const ofSide = new Map(
    await Promise.all(
      [...new Set(spoken.map(sideOf))].map(
        async (side) => [side, await together(spoken.filter((message) => sideOf(message) === side))] as const,
      ),
    ),
  );
  const ofAll = await together(spoken);
  const heard = new Set([...ofSide.values()].map((side) => side?.language));
  const isHeard = (language: string) =>
    heard.has(language) || own.filter((one) => one === language).length > 1;
  const languages = new Map<string, string>();
  for (const [i, message] of spoken.entries()) {
    if (message.lang !== undefined) continue;
    const itself = own[i] ?? null;
    const script = scriptOf(message.text);
    const shared = [ofSide.get(sideOf(message)), ofAll].find((one) => one?.script === script);
    const language = itself !== null && isHeard(itself) ? itself : shared?.language;
    if (language !== undefined) languages.set(message.id, language);
  }
  return languages;
}
