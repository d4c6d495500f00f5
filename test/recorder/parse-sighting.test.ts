import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestSighting, longestText, mostRows, type SeenRow } from '../../conversation/sighting';
import { parseSighting } from '../../recorder/parse-sighting';
import { rows, sighting } from '../drawing/sighting';

const [row] = rows`10:00 customer  Hello` as [SeenRow];
const said = (change: object) => JSON.stringify({ ...sighting([row]), ...change });
const saidRow = (change: object) => said({ rows: [{ ...row, ...change }] });

describe('doubting what a frame says', () => {
  it('takes a sound sighting exactly, lone surrogates and NULs included', () => {
    const seen = sighting([{ ...row, text: '\ud83d\u0000 \u202e שלום 👩‍👩‍👧 <b>' }]);
    expect(parseSighting(JSON.stringify(seen))).toEqual({ sighting: seen });
  });

  it.each([
    ['something that is no text', undefined, 'malformed', 'body'],
    ['a sighting that is no JSON text', {}, 'malformed', 'body'],
    ['broken JSON', '{"rows":', 'not_json', 'body'],
    ['null', 'null', 'malformed', ''],
    ['a list', '[]', 'malformed', 'watch'],
    ['more than the limit', `"${'x'.repeat(largestSighting)}"`, 'too_large', 'body'],
    ['a field we do not know', said({ tab: 7 }), 'malformed', 'tab'],
    ['a made-up party', saidRow({ party: 'boss' }), 'malformed', 'rows.0.party'],
    ['a text that is too long', saidRow({ text: 'x'.repeat(longestText + 1) }), 'malformed', 'rows.0.text'],
    ['a row without a key', saidRow({ key: '' }), 'malformed', 'rows.0.key'],
    ['a time that is none', saidRow({ seenAt: 'yesterday' }), 'malformed', 'rows.0.seenAt'],
    ['a time before 1970', said({ seenAt: -1 }), 'malformed', 'seenAt'],
    ['two rows with one key', said({ rows: [row, row] }), 'malformed', 'rows.key'],
    [
      'too many rows',
      said({ rows: Array.from({ length: mostRows + 1 }, (_, i) => ({ ...row, key: `${i}` })) }),
      'malformed',
      'rows',
    ],
  ])('refuses %s and says where', (_, body, refused, where) => {
    expect(parseSighting(body)).toEqual({ refused, where });
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.anything()), (body) => {
        expect(parseSighting(body)).toHaveProperty('refused');
      }),
    );
  });
});
