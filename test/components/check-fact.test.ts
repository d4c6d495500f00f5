import { describe, expect, it } from 'vitest';
import { checkFact, typedFact } from '../../components/detail/check-fact';
import { zonedInput, zonedTime } from '../../components/detail/zoned-time';
import type { Correctable } from '../../conversation/correction';
import { statedAt } from '../../conversation/instant';
import { at, chat } from '../drawing/chat';
import { keptChat } from '../drawing/kept';

const now = at('13:00');
const kept = keptChat(
  'a',
  chat`
    10:00:20.500 customer  Where is my parcel?
    10:09 agent(Martin)    Moin Moin!
  `,
);
const check = (what: Correctable, typed: string, message = '') => checkFact(kept, what, message, typed, now);

describe('a fact that is corrected', () => {
  it.each<[string, Correctable, string, string]>([
    ['no name of an organisation', 'organisationName', '  ', 'missing'],
    ['a name of 10,000 characters', 'organisationName', 'x'.repeat(10_000), 'long'],
    ['a name that turns the reading direction', 'author', 'moc\u202eevil', 'unseen'],
    ['a channel that does not exist', 'channel', 'pigeon', 'empty'],
    ['a beginning in the future', 'startedAt', '2026-11-03T15:00', 'future'],
    ['a beginning after the end', 'startedAt', '2026-11-03T13:30', 'startLate'],
    ['an end before the beginning', 'endedAt', '2026-11-03T10:59', 'endFirst'],
    ['no time', 'endedAt', '', 'noTime'],
    ['a time before anybody could keep a journal', 'startedAt', '0026-11-03T10:00', 'tooOld'],
    ['no words', 'text', ' \n', 'empty'],
    ['words of a book', 'text', 'x'.repeat(20_001), 'textTooLong'],
    ['a reference number of a page', 'caseNumbers', 'x'.repeat(201), 'long'],
    ['an industry of no list', 'industry', 'piracy', 'empty'],
    ['a zone that nobody knows', 'zone', 'Europe/Atlantis', 'noZone'],
    ['software of emoji only', 'vendor', '🎉🎉', 'noLetters'],
    ['a time before the message above', 'instant', '2026-11-03T10:30', 'beforeEarlier'],
    ['a time after the end', 'instant', '2026-11-03T13:30', 'startLate'],
    ['a time in the future', 'instant', '2100-11-03T10:30', 'future'],
    [
      'a hundred reference numbers',
      'caseNumbers',
      Array.from({ length: 100 }, (_, i) => i).join(),
      'tooManyNumbers',
    ],
  ])('is refused as %s', (_, what, typed, problem) => {
    expect(check(what, typed, 'm2')).toEqual({ problem });
  });

  it('is a time in the zone of the contact', () => {
    expect(typedFact(kept, 'endedAt', '')).toBe('2026-11-03T13:00:00');
    expect(check('endedAt', '2026-11-03T12:30')).toEqual({ now: at('11:30') });
  });

  it('stays exact where its field was not touched', () => {
    expect(check('startedAt', typedFact(kept, 'startedAt', ''))).toEqual({ now: at('10:00:20.500') });
  });

  it('is the time of a message, which stays between its neighbours and exact where it was not touched', () => {
    const { instant } = kept.transcript.messages[1]!;
    expect(check('instant', typedFact(kept, 'instant', 'm2'), 'm2')).toEqual({ now: instant });
    expect(check('instant', '2026-11-03T11:05', 'm2')).toEqual({ now: statedAt(at('10:05'), 1) });
    expect(check('instant', '2026-11-03T11:10', 'm1')).toEqual({ problem: 'afterLater' });
  });

  it('is a list of numbers, each once', () => {
    expect(check('caseNumbers', 'NL-1, NL-2;NL-1\n')).toEqual({ now: ['NL-1', 'NL-2'] });
    expect(check('caseNumbers', '')).toEqual({ now: [] });
  });

  it('may be a message without a name, and keeps the line breaks of its words', () => {
    expect(check('author', '', 'm2')).toEqual({ now: '' });
    expect(check('text', ' a\nb ', 'm2')).toEqual({ now: ' a\nb ' });
  });
});

describe('a time in a zone', () => {
  it.each([
    ['in winter', '2026-01-10T10:00:00', 'Europe/Berlin', '2026-01-10T09:00:00Z'],
    ['in summer', '2026-07-10T10:00:00', 'Europe/Berlin', '2026-07-10T08:00:00Z'],
    ['an hour before the clocks change', '2026-03-29T01:30:00', 'Europe/Berlin', '2026-03-29T00:30:00Z'],
    ['beyond the date line', '2026-01-01T00:10:00', 'Pacific/Kiritimati', '2025-12-31T10:10:00Z'],
  ])('comes and goes %s', (_, text, zone, utc) => {
    expect(zonedTime(text, zone, 0)).toBe(Date.parse(utc));
    expect(zonedInput(Date.parse(utc), zone, 0)).toBe(text);
  });

  it('goes by the offset where the zone is not known', () => {
    expect(zonedTime('2026-01-10T10:00', 'Nowhere/Land', 60)).toBe(Date.parse('2026-01-10T09:00:00Z'));
  });
});
