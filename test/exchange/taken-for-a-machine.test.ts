import { expect, it } from 'vitest';
import type { Message } from '../../conversation/message';
import { wholePlan } from '../../exchange/redaction/plan';
import { Pseudonyms } from '../../exchange/redaction/pseudonyms';
import { Redactor } from '../../exchange/redaction/redactor';
import { wholeRow } from '../../exchange/rows/whole-row';
import { chat } from '../drawing/chat';
import { keptChat } from '../drawing/kept';

it('holds no name of a person whom the rules took for a machine, nor the one under whom a contact was kept by hand', async () => {
  const redactor = new Redactor(wholePlan, new Pseudonyms(new Uint8Array(32)));
  const leaves = async (organisation: string, lines: Message[], origin: 'captured' | 'manual') =>
    JSON.stringify(
      redactor.covers(
        wholeRow(keptChat('a', lines, { organisation, organisationName: organisation, origin }), true),
      ),
    );
  const hasty = chat`
    10:00 bot(Martin Petersen)  Moin, ich bin Martin.
    10:01 bot(Yuki Nakamura)    Nakamura am Apparat.
    10:02 bot(Nordlicht Hilfe-Bot)  Hallo, ich bin der Bot.
  `;
  const left = await leaves('nordlicht.example', hasty, 'captured');
  expect(left).not.toMatch(/Martin|Petersen|Yuki|Nakamura/);
  expect(left).toContain('"author":"Nordlicht Hilfe-Bot"');
  expect(left).toContain('"organisation":"nordlicht.example"');
  const byHand = await leaves('Praxis Dr. Anna Weber', chat`10:00 customer Hallo`, 'manual');
  expect(byHand).not.toMatch(/Anna|Weber/);
  expect(byHand).toContain('Praxis');
});
