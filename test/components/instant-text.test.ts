import { expect, test } from 'vitest';
import { finenessIn, instantText } from '../../components/evidence/instant-text';
import { statedAt, watchedAt } from '../../conversation/instant';
import { evidenceOf } from '../../exchange/evidence/evidence-of';
import { at, chat } from '../drawing/chat';
import { keptChat } from '../drawing/kept';

const [drawn] = chat`10:00 customer Where is my parcel?`;
const instants = [
  watchedAt(at('10:00')),
  statedAt(at('11:03'), 60),
  statedAt(at('12:30'), 3600),
  statedAt(at('13:00'), 86_400),
];

test('evidence shows no second, no minute and no clock that the page did not name', () => {
  const messages = instants.map((instant, i) => ({ ...drawn!, id: `m${i}`, instant }));
  const sheet = evidenceOf(keptChat('a', messages), '1.0', at('13:00'));
  const fineness = finenessIn(sheet);
  const shown = sheet.messages.map((message) => {
    const { fine, about } = fineness(message.at ?? '');
    return [instantText(message.at ?? '', 'Europe/Berlin', 60, 'en-GB', fine), about];
  });
  expect(shown).toEqual([
    ['3 Nov 2026, 11:00:00', false],
    ['3 Nov 2026, 12:03', false],
    ['3 Nov 2026, 13:30', true],
    ['3 Nov 2026', false],
  ]);
  // The end of the contact was seen by nobody but the clock.
  expect(fineness('2026-11-03T12:00:00.000Z').fine).toBe('second');
});
