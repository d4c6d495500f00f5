import type { Told } from './told';

/** Of what was told on both sides the own word holds; what was told on one is kept. */
export function toldOfBoth(own: Told | undefined, other: Told | undefined): Told | undefined {
  if (!own || !other) return own ?? other;
  const said = Object.entries(own).filter(([, value]) => value !== null && value !== '');
  return { ...other, ...Object.fromEntries(said) };
}

/** What the other one tells and {@link toldOfBoth} does not hold, as the own word is another. */
export function toldOtherwise(own: Told | undefined, other: Told | undefined): Partial<Told> {
  const both = toldOfBoth(own, other);
  const differ = Object.entries(other ?? {}).filter(
    ([name, value]) => value !== null && value !== '' && value !== both?.[name as keyof Told],
  );
  return Object.fromEntries(differ);
}
