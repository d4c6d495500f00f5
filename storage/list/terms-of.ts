import type { Interaction, Transcript } from '../../conversation/interaction';
import { wordsOf } from './words';

/** The term of a contact to which something was promised that is still open; no word has a "!". */
export const promiseTerm = '!promise';

/** Begins the term of an organisation: its key, then its name, so that both come from one look. */
export const nameMark = '\u0000';

/** What a contact can be filtered by, as terms: the kind of fact, "=", its value. */
export function factTerms({
  organisation,
  organisationName,
  channel,
  vendor,
  caseId,
  verdict,
  judged,
}: Interaction) {
  const { rating, resolved, tags } = verdict;
  const { momentsGood, momentsBad } = judged.figures;
  return new Set([
    `organisation=${organisation}${nameMark}${organisationName}`,
    `channel=${channel}`,
    `rating=${rating ?? 'none'}`,
    ...(vendor === '' ? [] : [`vendor=${vendor}`]),
    ...(caseId === '' ? [] : [`case=${caseId}`]),
    ...(resolved === null ? [] : [`outcome=${resolved}`]),
    ...tags.map((tag) => `tag=${tag}`),
    ...(momentsGood + momentsBad > 0 ? ['moment='] : []),
  ]);
}

/** Everything of a contact that was said, noted or told: what a search looks through. */
export function searchedTexts(interaction: Interaction, transcript: Transcript): string[] {
  const { messages, milestones, promises, told } = transcript;
  const { organisation, organisationName, verdict } = interaction;
  return [
    ...messages.flatMap(({ author, text, former }) => [text, author, ...former.map((one) => one.text)]),
    ...[organisation, organisationName, verdict.notes, ...verdict.tags],
    ...(milestones ?? []).map(({ text }) => text),
    ...(promises ?? []).map(({ text }) => text),
    ...transcript.moments.map(({ note }) => note),
    ...(told ? [told.person, told.position, told.reference, told.ledTo, told.happened, told.why] : []),
  ].filter((text) => text !== '');
}

/** The words of a contact, each once, and {@link promiseTerm} where it holds. */
export function wordTerms(interaction: Interaction, transcript: Transcript): Set<string> {
  const terms = new Set<string>();
  for (const text of searchedTexts(interaction, transcript))
    for (const word of wordsOf(text)) terms.add(word);
  if (transcript.promises?.some(({ status }) => status === 'open')) terms.add(promiseTerm);
  return terms;
}
