import { browser } from 'wxt/browser';
import type { Transcript } from '../conversation/interaction';
import { messageLanguages } from '../metrics/message-languages';
import { findTranscript } from '../storage/interactions';

/** Guessed languages (BCP 47) by the ids of messages. */
export type Languages = ReadonlyMap<string, string>;

/**
 * The languages of the messages of an interaction that have none yet; the browser itself guesses, nothing leaves it. To be asked before a
 * transaction: inside it only the database may be waited for.
 */
export async function guessLanguages(id: string): Promise<Languages> {
  const transcript = await findTranscript(id);
  if (!transcript) return new Map();
  return messageLanguages(transcript.messages, detect);
}

/** The transcript with what was guessed, where a message has no language yet. */
export function withLanguages(transcript: Transcript, languages: Languages | undefined): Transcript {
  if (!languages || languages.size === 0) return transcript;
  return {
    ...transcript,
    messages: transcript.messages.map((message) => {
      const lang = message.lang ?? languages.get(message.id);
      return lang === undefined ? message : { ...message, lang };
    }),
  };
}

async function detect(text: string): Promise<{ language: string; sure: boolean } | null> {
  try {
    const { isReliable, languages } = await browser.i18n.detectLanguage(text);
    const [first] = languages;
    const [language] = first ? Intl.getCanonicalLocales(first.language) : [];
    return language && language !== 'und' ? { language, sure: isReliable } : null;
  } catch {
    // A contact without languages is kept all the same.
    return null;
  }
}
