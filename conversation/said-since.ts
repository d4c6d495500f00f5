import type { Correction } from './correction';
import type { Kept, Transcript, Verdict } from './interaction';
import type { Overruling } from './overruling';
import type { Told } from './told';

/** An interaction as a merge made it, and as it is now. */
export interface Since {
  made: Kept;
  now: Kept;
}

/** The id in one part of what belongs to a message, null where it belongs to the other part; an empty one belongs to the whole. */
export type Place = (one: { message: string; id?: string }) => string | null;

/** The transcript of a part with what the person has said since the merge of its messages. */
export function withSaidSince(part: Transcript, { made, now }: Since, place: Place): Transcript {
  const [before, after] = [made.transcript, now.transcript];
  const { overrulings: _, corrections: __, promises: ___, ...rest } = part;
  const overrulings = since(part.overrulings, before.overrulings, after.overrulings, aboutOverruling, place);
  const corrections = since(part.corrections, before.corrections, after.corrections, aboutCorrection, place);
  const promises = since(part.promises, before.promises, after.promises, ({ id }) => id, place);
  return {
    ...rest,
    ...(overrulings.length > 0 ? { overrulings } : {}),
    ...(corrections.length > 0 ? { corrections } : {}),
    ...(promises.length > 0 ? { promises } : {}),
  };
}

/** The own part with what the person has said since the merge of the interaction as a whole: its verdict, and what was told. */
export function withWholeSince({ interaction, transcript }: Kept, { made, now }: Since): Kept {
  const verdict = verdictSince(interaction.verdict, made.interaction.verdict, now.interaction.verdict);
  const told = { ...transcript.told, ...differing(made.transcript.told, now.transcript.told) } as Told;
  return {
    interaction: { ...interaction, verdict },
    transcript: Object.keys(told).length > 0 ? { ...transcript, told } : transcript,
  };
}

function verdictSince(own: Verdict, made: Verdict, now: Verdict): Verdict {
  const tags = own.tags.filter((tag) => now.tags.includes(tag) || !made.tags.includes(tag));
  const added = now.tags.filter((tag) => !made.tags.includes(tag) && !tags.includes(tag));
  return { ...own, ...differing(made, now), tags: [...tags, ...added] };
}

/** What differs in the later one. */
function differing<T extends object>(made: T | undefined, now: T | undefined): Partial<T> {
  const names = Object.keys(now ?? {}) as (keyof T)[];
  return Object.fromEntries(
    names.flatMap((name) => (now?.[name] === made?.[name] ? [] : [[name, now?.[name]]])),
  ) as Partial<T>;
}

function aboutOverruling(one: Overruling): string {
  const named = one.what === 'moment' ? one.kind : one.what === 'author' ? one.author : '';
  return JSON.stringify([one.what, one.message, named]);
}

function aboutCorrection({ what, message }: Correction): string {
  return JSON.stringify([what, message]);
}

/** What a part says, with what has changed between two states of the whole; `about` names the thing that is spoken of. */
function since<T extends { message: string }>(
  own: readonly T[] = [],
  made: readonly T[] = [],
  now: readonly T[] = [],
  about: (one: T) => string,
  place: Place,
): T[] {
  const here = (all: readonly T[]) =>
    new Map(
      all.flatMap((one) => {
        const message = place(one);
        return message === null ? [] : [[about({ ...one, message }), { ...one, message }]];
      }),
    );
  const [before, after] = [here(made), here(now)];
  const changed = new Map([...after].filter(([name, one]) => said(one) !== said(before.get(name))));
  const isGone = (name: string) => before.has(name) && !after.has(name);
  const rest = own.filter((one) => !changed.has(about(one)) && !isGone(about(one)));
  return [...rest, ...changed.values()];
}

/** What was recorded may change with every look; what was said may not. */
function said(one: object | undefined): string {
  return JSON.stringify(one && { ...one, was: null });
}
