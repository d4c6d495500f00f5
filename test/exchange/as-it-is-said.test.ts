import { describe, expect, it } from 'vitest';
import { nameFinder, namesIn } from '../../exchange/redaction/find-names';
import { wholePlan } from '../../exchange/redaction/plan';
import { spansIn } from '../../exchange/redaction/spans-in';

/** What is covered in a text, with its kind; `author`: who says it. */
const covered = (text: string, author = '') =>
  spansIn(text, wholePlan, nameFinder(namesIn([{ text, author }], []))).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );

describe('what is said in words is covered', () => {
  it.each([
    ['write to fenna dot ruiz at example dot org please', 'email: fenna dot ruiz at example dot org'],
    [
      'die mail ist k Unterstrich wolter at beispiel punkt de',
      'email: k Unterstrich wolter at beispiel punkt de',
    ],
    [
      'ring me on oh two oh, seven nine four six, double oh nine one',
      'phone: oh two oh, seven nine four six, double oh nine one',
    ],
    [
      'Vorwahl null vier null, dreiundzwanzig, sechzehn, acht',
      'phone: Vorwahl null vier null, dreiundzwanzig, sechzehn, acht',
    ],
    ['Buchstabiert: W-I-E-C-Z-O-R-E-K', 'person: W-I-E-C-Z-O-R-E-K'],
  ])('%s', (text, wanted) => {
    expect(covered(text)).toEqual([wanted]);
  });

  it.each([
    'Wir zählen eins, zwei, drei, vier, fünf, sechs, dann ziehen Sie den Stecker.',
    'At this point the meeting is at noon.',
    'I looked at example.com and at the other shop.',
  ])('but not: %s', (text) => {
    expect(covered(text)).toEqual([]);
  });
});

describe('a name is covered', () => {
  it.each([
    ['told by initials alone', 'Die Akte liegt jetzt bei T. Ohlendorf.', 'T. Ohlendorf'],
    ['in a text of capitals', 'HELLO, MY NAME IS RADU COZMA AND IT IS BROKEN', 'RADU COZMA'],
    ['in small letters behind a contract', 'der anschluss läuft auf den namen quitmeyer', 'quitmeyer'],
    ['of whoever goes on at once', 'its meera pillay again, same fault', 'meera pillay'],
    ['behind a rank', 'Please tell Sergeant Yarwood.', 'Yarwood'],
  ])('%s', (_, text, name) => {
    expect(covered(text)).toEqual([`person: ${name}`]);
  });

  it('that is another word, too, where it stands beside what somebody says', () => {
    expect(covered('Thanks, Will speaking. What can I do?', 'Will')).toEqual(['person: Will']);
  });

  it.each(['Gehen Sie in Halle B. Danach links.', 'Die Haltestelle Otto-Wels-Ring entfällt.'])(
    'but no name is found in: %s',
    (text) => {
      expect(covered(text)).toEqual([]);
    },
  );
});

describe('an address is covered', () => {
  it.each([
    ['C4, 11, 68159 Mannheim', 'C4, 11, 68159 Mannheim'],
    ['It is The Old Granary, 8 Church Lane, Wells BA5 2UE.', 'The Old Granary, 8 Church Lane, Wells BA5 2UE'],
    ['Deliver to 1402 County Road 7 please', '1402 County Road 7'],
  ])('%s', (text, address) => {
    expect(covered(text)).toEqual([`address: ${address}`]);
  });

  it('but a verb before a telephone number is no street', () => {
    expect(covered('For delivery you can ring 0161 496 0753.')).toEqual(['phone: 0161 496 0753']);
  });
});

it('a month of a year is no number of anybody’s', () => {
  expect(covered('Das Angebot gilt bis 09/2027.')).toEqual([]);
});

it('a number that begins with small letters is covered whole', () => {
  expect(covered('policy no. kt/31/4402917')).toEqual(['number: kt/31/4402917']);
});
