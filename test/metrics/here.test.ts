import { describe, expect, it } from 'vitest';
import type { PromiseMade } from '../../conversation/promise';
import { hereOf } from '../../metrics/here';
import { pastContacts } from '../drawing/past-contact';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 20);
const promise = (change: Partial<PromiseMade>): PromiseMade => ({
  ...{ id: 'p', message: '', text: 'We will call you.', dueAt: null, status: 'open', decidedAt: null },
  ...change,
});

describe('the line on an organisation', () => {
  it('tells the typical wait and how the last contact ended, leaving out the chat that still runs', () => {
    const newest = pastContacts(
      { at: now, waitMin: 90, state: 'open' },
      { at: now - day, waitMin: 10, resolved: 'yes' },
      { at: now - 2 * day, waitMin: 20, resolved: 'no' },
      { at: now - 3 * day, waitMin: null },
    );
    newest[1]!.judged.standing.human = 'Martin';
    expect(hereOf('nordlicht.example', 4, newest, [])).toEqual({
      organisation: 'nordlicht.example',
      alike: '',
      contacts: 4,
      typicalWaitS: 900,
      last: { at: now - day, resolved: 'yes', human: 'Martin' },
      promise: null,
    });
  });

  it('names the open promise that is due first, and none that was kept or broken', () => {
    const promises = [
      promise({}),
      promise({ dueAt: now + 2 * day }),
      promise({ dueAt: now + day }),
      promise({ dueAt: now - day, status: 'kept' }),
    ];
    expect(hereOf('o', 1, [], promises).promise).toEqual({ dueAt: now + day });
    expect(hereOf('o', 1, [], [promise({})]).promise).toEqual({ dueAt: null });
    expect(hereOf('o', 1, [], [promise({ status: 'broken' })]).promise).toBeNull();
  });

  it('says nothing of an organisation nobody has spoken with', () => {
    expect(hereOf('o', 0, [], [])).toMatchObject({ contacts: 0, typicalWaitS: null, last: null });
  });
});
