import { describe, expect, it } from 'vitest';
import {
  checkEntry,
  type EntryProblems,
  isChecked,
  mostTags,
  tagsOf,
  withMoreTags,
} from '../../components/entry/check-entry';
import { draftFrom, type EntryDraft, emptyDraft, localInput } from '../../components/entry/entry-draft';

const now = new Date(2026, 10, 3, 12, 0, 30).getTime();
const right: EntryDraft = { ...emptyDraft, organisation: 'Nordlicht Telekom', started: '2026-11-03T10:00' };
const problems = (change: Partial<EntryDraft>): EntryProblems => {
  const result = checkEntry({ ...right, ...change }, now);
  return isChecked(result) ? {} : result;
};

describe('an entry by hand', () => {
  it('needs nothing but an organisation and a time', () => {
    const result = checkEntry(right, now);
    expect(isChecked(result) && result).toMatchObject({
      organisation: 'Nordlicht Telekom',
      channel: 'phone',
      startedAt: new Date(2026, 10, 3, 10).getTime(),
      waitS: null,
      verdict: { rating: null, resolved: null, tags: [] },
    });
  });

  it.each([
    ['nothing', '', 'missing'],
    ['spaces', '   ', 'missing'],
    ['ten thousand characters', 'x'.repeat(10_000), 'long'],
    ['nothing but emoji', '😀🎉', 'noLetters'],
    ['a mark that turns the reading direction', 'moc\u202Eevil', 'unseen'],
    ['a control', 'a\u0000b', 'unseen'],
  ])('refuses %s as an organisation', (_, organisation, problem) => {
    expect(problems({ organisation })).toEqual({ organisation: problem });
  });

  it.each(['<img src=x onerror=alert(1)>', 'שירות לקוחות', 'Ärzte & Söhne 24', '7'])(
    'takes %s as a name',
    (name) => {
      expect(problems({ organisation: name })).toEqual({});
    },
  );

  it.each([
    ['a beginning in the future', { started: '2026-11-03T12:02' }, { started: 'future' }],
    [
      'a beginning before anybody could keep a journal',
      { started: '0004-11-03T12:02' },
      { started: 'tooOld' },
    ],
    ['no beginning', { started: '' }, { started: 'noTime' }],
    ['a day that does not exist', { started: '2026-02-31T10:00x' }, { started: 'noTime' }],
    ['an end before the beginning', { ended: '2026-11-03T09:59' }, { ended: 'endFirst' }],
    ['an end in the future', { ended: '2026-11-04T09:59' }, { ended: 'future' }],
    ['a negative wait', { waitMinutes: '-3' }, { waitMinutes: 'negative' }],
    ['a wait that is no number', { waitMinutes: 'ages' }, { waitMinutes: 'noNumber' }],
    ['a wait of years', { waitMinutes: '1e9' }, { waitMinutes: 'tooMuch' }],
    ['a wait that is not over yet', { waitMinutes: '600' }, { waitMinutes: 'future' }],
    [
      'a wait longer than the contact',
      { ended: '2026-11-03T10:05', waitMinutes: '9' },
      { waitMinutes: 'waitTooLong' },
    ],
    [
      'an answer before the question',
      { channel: 'email', answeredAt: '2026-11-03T09:00' },
      { answeredAt: 'endFirst' },
    ],
    [
      'an answer in the future',
      { channel: 'email', answeredAt: '2026-11-04T09:00' },
      { answeredAt: 'future' },
    ],
    ['a promise for a day gone by', { promisedUntil: '2026-11-02' }, { promisedUntil: 'endFirst' }],
    ['a text of a book', { happened: 'x'.repeat(20_001) }, { happened: 'textTooLong' }],
    [
      'a hundred tags',
      { tags: Array.from({ length: 100 }, (_, i) => `t${i}`).join() },
      { tags: 'tooManyTags' },
    ],
  ])('refuses %s', (_, change, expected) => {
    expect(problems(change)).toEqual(expected);
  });

  it('takes the running minute, half minutes and a comma', () => {
    expect(problems({ started: localInput(now) })).toEqual({});
    const result = checkEntry({ ...right, waitMinutes: '2,5' }, now);
    expect(isChecked(result) && result.waitS).toBe(150);
  });

  it('takes the time of the answer to a mail for its wait, and forgets minutes that were typed before', () => {
    const mail = { channel: 'email', started: '2026-11-01T10:00', answeredAt: '2026-11-02T10:30' };
    const result = checkEntry({ ...right, ...mail, waitMinutes: 'ages' }, now);
    expect(isChecked(result) && result.waitS).toBe(24.5 * 3600);
  });

  it('names everything that is wrong at once', () => {
    expect(Object.keys(problems({ organisation: '', started: '', waitMinutes: '-1' })).sort()).toEqual([
      'organisation',
      'started',
      'waitMinutes',
    ]);
  });
});

describe('tags', () => {
  it('may be written with commas or with signs', () => {
    expect(tagsOf('late, kind person,late')).toEqual(['late', 'kind person']);
    expect(tagsOf('#late #kind')).toEqual(['late', 'kind']);
  });
});

describe('a draft that was kept', () => {
  it('comes back whatever was stored, field by field', () => {
    expect(draftFrom({ organisation: 'x', rating: 4, gone: 'y' })).toEqual({
      ...emptyDraft,
      organisation: 'x',
    });
    expect(draftFrom(null)).toEqual(emptyDraft);
  });
});

describe('tags that many contacts are given at once', () => {
  it('stand once at each, and leave alone a contact that has them or has no room for them', () => {
    const almost = Array.from({ length: mostTags - 1 }, (_, i) => `tag ${i}`);
    expect(withMoreTags(['late'], ['late', 'kind'])).toEqual(['late', 'kind']);
    expect(withMoreTags(almost, ['late'])).toEqual([...almost, 'late']);
    expect(withMoreTags(almost, ['late', 'kind'])).toBeNull();
    expect(withMoreTags(almost, ['tag 3'])).toBe(almost);
  });
});
