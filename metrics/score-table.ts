/** Why a reason counts: the finding or measure it rests on. */
type ReasonSource =
  | 'peak-end'
  | 'servqual'
  | 'effort'
  | 'first-contact-resolution'
  | 'own-baseline'
  | 'rating';

/** How the figure in a reason's sentence is to be read. */
type ReasonValue = 'seconds' | 'count' | 'share' | 'stars' | null;

/** One row of the score's table. */
export interface ReasonRow {
  points: number;
  source: ReasonSource;
  value: ReasonValue;
}

/** Where every score starts: neither good nor bad. */
export const scoreStart = 50;

/**
 * Reasons and their points. Each has a sentence in the locales under `reason.<id>`; the figure stands there as $1.
 * The person's rating leads: with it the figures together move the score by at most {@link figuresBesideRating}.
 */
export const scoreTable = {
  rating_1: { points: -42, source: 'rating', value: 'stars' },
  rating_2: { points: -22, source: 'rating', value: 'stars' },
  rating_3: { points: 0, source: 'rating', value: 'stars' },
  rating_4: { points: 22, source: 'rating', value: 'stars' },
  rating_5: { points: 42, source: 'rating', value: 'stars' },
  solved: { points: 16, source: 'first-contact-resolution', value: null },
  partly_solved: { points: 6, source: 'first-contact-resolution', value: null },
  not_solved: { points: -16, source: 'first-contact-resolution', value: null },
  left_unanswered: { points: -24, source: 'servqual', value: 'seconds' },
  no_person: { points: -14, source: 'servqual', value: 'count' },
  human_moment: { points: 18, source: 'peak-end', value: 'count' },
  gesture: { points: 12, source: 'peak-end', value: 'count' },
  good_end: { points: 10, source: 'peak-end', value: null },
  cross_end: { points: -12, source: 'peak-end', value: null },
  quick_person: { points: 6, source: 'own-baseline', value: 'seconds' },
  wait_longer: { points: -6, source: 'own-baseline', value: 'seconds' },
  wait_long: { points: -12, source: 'own-baseline', value: 'seconds' },
  wait_very_long: { points: -18, source: 'own-baseline', value: 'seconds' },
  promise_kept: { points: 4, source: 'servqual', value: 'seconds' },
  promise_missed: { points: -6, source: 'servqual', value: 'seconds' },
  swift_replies: { points: 4, source: 'servqual', value: 'seconds' },
  slow_replies: { points: -6, source: 'servqual', value: 'seconds' },
  passed_on: { points: -5, source: 'effort', value: 'count' },
  passed_around: { points: -10, source: 'effort', value: 'count' },
  asked_for_person: { points: -4, source: 'effort', value: 'count' },
  asked_again: { points: -8, source: 'effort', value: 'count' },
  own_words: { points: 5, source: 'servqual', value: 'share' },
  mostly_canned: { points: -8, source: 'servqual', value: 'share' },
  pressure: { points: -12, source: 'peak-end', value: 'count' },
  upsell: { points: -6, source: 'servqual', value: 'count' },
  stock_closing: { points: -5, source: 'servqual', value: 'count' },
  wrong_salutation: { points: -8, source: 'servqual', value: 'count' },
  form_of_address: { points: -3, source: 'servqual', value: 'count' },
  appeased: { points: -6, source: 'servqual', value: 'count' },
  limit: { points: 0, source: 'rating', value: null },
} as const satisfies Record<string, ReasonRow>;

/** Id of a reason. */
export type ReasonId = keyof typeof scoreTable;

/** With a rating the figures together add or take at most so many points. */
export const figuresBesideRating = 8;

/** A typical wait in seconds until the person has a history of own (published medians of live chats lie around one to two minutes). */
export const defaultBaselineS: Readonly<Record<string, number>> = {
  chat: 120,
  messenger: 900,
  sms: 900,
  phone: 300,
  social: 7200,
  ticket: 28_800,
  email: 43_200,
  web_form: 43_200,
  letter: 604_800,
  in_person: 300,
  self_service: 60,
  other: 300,
};
