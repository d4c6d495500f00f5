import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withCorrection } from '../../conversation/correction';
import { noVerdict } from '../../conversation/interaction';
import type { Overruling } from '../../conversation/overruling';
import { canonicalJson } from '../../exchange/evidence/canonical-json';
import { caseEvidence } from '../../exchange/evidence/case-evidence';
import { evidenceOf, sealed } from '../../exchange/evidence/evidence-of';
import { overrule } from '../../metrics/overrule';
import { at, chat } from '../drawing/chat';
import { keptChat } from '../drawing/kept';
import { call, noStory, told } from '../drawing/told';

const talk = chat`
  10:00 customer       Where is my parcel?
  10:21 agent(Martin)  We refund 20 Euro.
`;
const kept = () => {
  const one = keptChat('a', talk, { verdict: { ...noVerdict, rating: 1, notes: 'my own words' } });
  one.transcript.messages[1]!.former = [{ text: 'We refund 50 Euro.', until: at('10:30') }];
  return one;
};
const sheet = () => evidenceOf(kept(), '1.0', at('13:00'));

describe('the evidence of a case', () => {
  it('holds each of its contacts as the sheet of one does, the oldest first', async () => {
    const later = keptChat('b', chat`11:00 customer It never came.`, { startedAt: at('11:00'), caseId: 'a' });
    const found = caseEvidence('a', [later, kept()], '1.0', at('13:00'));
    expect(found.contacts).toEqual([sheet(), evidenceOf(later, '1.0', at('13:00'))]);
    const { text, sha256 } = await sealed(found);
    expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
    expect(JSON.parse(text)).toMatchObject({ case_id: 'a', contacts: [{}, {}] });
  });
});

describe('canonical JSON', () => {
  it('is the same for the same facts in any order, and JSON', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (facts) => {
        const turned = Object.fromEntries(Object.entries(facts).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(facts));
        expect(JSON.parse(canonicalJson(facts))).toEqual(JSON.parse(JSON.stringify(facts)));
      }),
    );
  });

  it('sorts names by their units, as RFC 8785 does', () => {
    expect(canonicalJson({ b: 1, '\u20ac': 'Euro', '\r': 2, a: [1e21, -0, 0.1] })).toBe(
      '{"\\r":2,"a":[1e+21,0,0.1],"b":1,"€":"Euro"}',
    );
  });
});

describe('the evidence of a contact', () => {
  it('holds the course as noted of a call that no page showed, and nothing of the kind for a chat', () => {
    const { by_hand: byHand } = evidenceOf(
      call(
        told`
          10:00 begun
          10:21 person Martin
          10:30 done
        `,
      ),
      '1.0',
      at('13:00'),
    );
    expect(byHand?.course.map(({ kind, at: when, text }) => [kind, when.slice(11, 16), text])).toEqual([
      ['begun', '10:00', ''],
      ['person', '10:21', 'Martin'],
      ['done', '10:30', ''],
    ]);
    expect(sheet().by_hand).toBeNull();
  });

  it('names whom the person spoke to of a contact from a file too', () => {
    const imported = keptChat('a', talk, { origin: 'imported' });
    expect(evidenceOf(imported, '1.0', at('13:00')).by_hand).toBeNull();
    imported.transcript.told = { ...noStory, person: 'Kim' };
    expect(evidenceOf(imported, '1.0', at('13:00')).by_hand).toMatchObject({ person: 'Kim', course: [] });
  });

  it('holds every word with how its time is known, and what stood there before', () => {
    expect(sheet().messages[1]).toMatchObject({
      text: 'We refund 20 Euro.',
      at: '2026-11-03T10:21:00.000Z',
      at_basis: 'watched',
      revised: true,
      earlier: [{ text: 'We refund 50 Euro.', until: '2026-11-03T10:30:00.000Z' }],
    });
  });

  it('holds nothing that the person or the rules thought of it', () => {
    const text = canonicalJson(sheet());
    for (const word of ['my own words', 'rating', 'score', 'canned', 'moments'])
      expect(text).not.toContain(word);
  });

  it('has a number that anybody can compute again, and that one changed letter changes', async () => {
    const { text, sha256 } = await sealed(sheet());
    expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
    const other = sheet();
    other.messages[1]!.text = 'We refund 21 Euro.';
    expect((await sealed(other)).sha256).not.toBe(sha256);
  });
});

describe('a sheet of a contact whose messages the person gave to others', () => {
  const facts = (...said: Overruling[]) =>
    evidenceOf(
      said.reduce((one, word) => overrule(one, word, at('12:00')), kept()),
      '1',
      at('13:00'),
    );

  it('says of each message as whose it was read, and what the person said', () => {
    const { messages, overrulings } = facts(
      { what: 'sides', message: '' },
      { what: 'party', message: 'm2', party: 'bot' },
    );
    expect(messages.map(({ party, party_read }) => [party_read, party])).toEqual([
      ['customer', 'agent'],
      ['agent', 'bot'],
    ]);
    expect(overrulings).toEqual([
      { what: 'sides', seq: null, author: '', party: null },
      { what: 'party', seq: 2, author: '', party: 'bot' },
    ]);
  });

  it('names whose messages were given to another as a whole, and leaves out what is no fact', () => {
    const { messages, overrulings } = facts(
      { what: 'author', message: '', author: 'Martin', party: 'system' },
      { what: 'canned', message: 'm2', canned: true },
      { what: 'moment', message: 'm2', kind: 'human_moment', right: true },
    );
    expect(messages[1]).toMatchObject({ party: 'system', party_read: 'agent' });
    expect(overrulings).toEqual([{ what: 'author', seq: null, author: 'Martin', party: 'system' }]);
  });
});

describe('a sheet of a contact that was corrected', () => {
  it('has messages as recorded, the contact as corrected, and says both of each correction', () => {
    const kept = keptChat('c', chat`10:00 agent(Marten) Moin`);
    const named = withCorrection(
      kept,
      { what: 'organisationName', message: '' },
      'Nordlicht GmbH',
      at('11:00'),
    );
    const both = withCorrection(named, { what: 'author', message: 'm1' }, 'Martin', at('11:01'));
    const { messages, contact, corrections } = evidenceOf(both, '1', at('12:00'));
    expect(messages[0]?.author).toBe('Marten');
    expect(contact.organisation_name).toBe('Nordlicht GmbH');
    expect(corrections).toMatchObject([
      { fact: 'organisationName', seq: null, recorded: 'Nordlicht Telekom', corrected: 'Nordlicht GmbH' },
      { fact: 'author', seq: 1, recorded: 'Marten', corrected: 'Martin' },
    ]);
  });
});
