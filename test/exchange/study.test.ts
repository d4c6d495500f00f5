import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { tables } from '../../exchange/columns/tables';
import { canonicalJson } from '../../exchange/evidence/canonical-json';
import { checkSignature } from '../../exchange/study/check-signature';
import { participationOf } from '../../exchange/study/participation';
import { NoStudy, notAskedFor, periodOf, type Study, studyOf } from '../../exchange/study/study';
import { at, chat } from '../drawing/chat';
import { newJournal } from '../drawing/journal';
import { keepInJournal, keptChat } from '../drawing/kept';
import { filesOf, packed } from '../drawing/package';

const example = async () =>
  JSON.parse(
    await readFile(join(import.meta.dirname, '../../docs/example-study/waits-2026.study.json'), 'utf8'),
  );
const asFile = (study: unknown) => new Blob([JSON.stringify(study)]);
const placeOf = (file: Blob) =>
  studyOf(file).then(
    () => 'a study',
    (error) => (error instanceof NoStudy ? error.where : String(error)),
  );

async function signed(study: Study): Promise<Study> {
  const curve = { name: 'ECDSA', namedCurve: 'P-256' };
  const { privateKey, publicKey } = await crypto.subtle.generateKey(curve, true, ['sign', 'verify']);
  const text = new TextEncoder().encode(canonicalJson(study));
  const base64 = (bytes: ArrayBuffer) => Buffer.from(bytes).toString('base64');
  const value = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, text);
  return {
    ...study,
    signature: {
      algorithm: 'ECDSA-P256-SHA256',
      public_key: base64(await crypto.subtle.exportKey('spki', publicKey)),
      value: base64(value),
    },
  };
}

beforeEach(newJournal);

describe('a study file', () => {
  it('says who asks, from when to when and for which columns: the example of the papers', async () => {
    const study = await studyOf(asFile(await example()));
    expect(study.study_id).toBe('waits-2026');
    expect(periodOf(study)).toEqual({ from: Date.UTC(2026, 0, 1), to: Date.UTC(2027, 0, 1) });
    const dropped = notAskedFor(study);
    expect(dropped).toContain('messages.text');
    expect(dropped).toContain('interactions.notes');
    expect(dropped).not.toContain('interactions.queue_s');
    expect(dropped).not.toContain('messages.seq');
  });

  it.each([
    ['is no JSON', '{', ''],
    [
      'asks for a column that does not exist',
      { columns: { interactions: ['soul'] } },
      'columns.interactions.0',
    ],
    ['is something else', { format: 'other' }, 'format'],
    ['asks for a table that does not exist', { columns: { calls: ['at'] } }, 'columns.calls'],
    ['says more of its period', { period: { from: null, to: null, zone: 'x' } }, 'period.zone'],
    ['names no one to withdraw to', { contact: ' ' }, 'contact'],
    ['has no consent in German', { consent: { en: 'yes' } }, 'consent.de'],
    ['has a day that does not exist', { period: { from: '2026-13-01', to: null } }, 'period.from'],
    ['has an id that is a path', { study_id: '../../etc' }, 'study_id'],
    ['holds more than a study', { upload_to: 'https://x.example' }, 'upload_to'],
  ])('is refused with the place when it %s', async (_, change, where) => {
    const file =
      typeof change === 'string' ? new Blob([change]) : asFile({ ...(await example()), ...change });
    expect(await placeOf(file)).toBe(where);
  });

  it('is known to be signed, to be unsigned, and to be changed by somebody', async () => {
    const study = await studyOf(asFile(await example()));
    expect(await checkSignature(study)).toEqual({ signed: 'no' });
    const good = await studyOf(asFile(await signed(study)));
    expect(await checkSignature(good)).toMatchObject({
      signed: 'by',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const spaced = await studyOf(asFile(await signed({ ...study, who: ' Institute of Waits\n' })));
    expect(await checkSignature(spaced)).toMatchObject({ signed: 'by' });
    expect(await checkSignature({ ...good, contact: 'someone@else.example' })).toEqual({ signed: 'wrong' });
    const broken = { ...good.signature!, public_key: '!' };
    expect(await checkSignature({ ...good, signature: broken })).toEqual({ signed: 'wrong' });
  });

  it('knows a participant by the same names every time, and no other study knows them', async () => {
    const key = (n: number) => new Uint8Array(32).fill(n);
    expect(participationOf(key(1))).toEqual(participationOf(key(1)));
    const [one, other] = [participationOf(key(1)), participationOf(key(2))];
    expect(new Set([one.participant, one.withdrawal, other.participant, other.withdrawal]).size).toBe(4);
  });

  it('gives a package that holds the columns it asks for, and the consent with its names', async () => {
    const study = await studyOf(asFile(await example()));
    await keepInJournal(keptChat('a', chat`10:00 customer Where is my parcel?`));
    const names = participationOf(new Uint8Array(32));
    const consent = {
      purpose: 'x',
      givenAt: at('13:00'),
      language: 'de',
      study: { ...names, study, fingerprint: null },
    } as const;
    const files = await filesOf(await packed({ consent, dropped: new Set(notAskedFor(study)) }));
    const text = (name: string) => new TextDecoder().decode(files[name]);
    const header = (name: string) => text(name).split('\r\n')[0]?.split(',');
    expect(header('interactions.csv')).toEqual(
      tables.interactions
        .map(({ name }) => name)
        .filter((name) => ['interaction_id', ...study.columns.interactions!].includes(name)),
    );
    expect(header('messages.csv')).toEqual(['interaction_id', 'seq']);
    expect(JSON.parse(text('consent.json'))).toMatchObject({
      agreed: true,
      study_id: 'waits-2026',
      participant_id: names.participant,
      withdrawal: { withdrawal_id: names.withdrawal },
      sentences: study.consent,
    });
  });
});
