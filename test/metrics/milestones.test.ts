import { describe, expect, it } from 'vitest';
import { noVerdict } from '../../conversation/interaction';
import { scoreStart } from '../../metrics/score-table';
import { at, chat } from '../drawing/chat';
import { call, told } from '../drawing/told';

const minutes = (n: number) => n * 60;

describe('a contact kept by hand', () => {
  it('waits from dialling until a person answers, and in the queue from where it began', () => {
    const { transcript, interaction } = call(told`
      10:00 begun
      10:01 menu
      10:02 queue
      10:09 note    still music
      10:21 person  Martin
      10:30 done
    `);
    expect(transcript.waits.map(({ kind, waitS, endedBy }) => [kind, waitS, endedBy])).toEqual([
      ['first_response', minutes(21), 'agent'],
      ['queue', minutes(19), 'agent'],
    ]);
    const { figures } = interaction.judged;
    expect(figures).toMatchObject({
      queueS: minutes(19),
      frtHumanS: minutes(21),
      frtAutoS: minutes(1),
      longestWaitS: minutes(21),
      customerWaitingS: minutes(21),
      answeredBy: 'both',
      abandoned: false,
      messagesAgent: 0,
    });
    expect(interaction).toMatchObject({ state: 'closed', closedBy: 'user', lastSaidAt: at('10:30') });
  });

  it('counts being held and being passed on as waits of their own', () => {
    const { transcript, interaction } = call(told`
      10:00 begun
      10:02 person
      10:05 hold
      10:11 person
      10:12 passed_on
      10:13 queue
      10:20 person
      10:25 done
    `);
    expect(transcript.waits.map(({ kind, waitS }) => [kind, waitS])).toEqual([
      ['first_response', minutes(2)],
      ['hold', minutes(6)],
      ['transfer', minutes(8)],
      ['queue', minutes(7)],
    ]);
    expect(interaction.judged.figures).toMatchObject({ transfers: 1, customerWaitingS: minutes(16) });
  });

  it.each([
    ['menu', 'menu'],
    ['queue', 'queue'],
    ['person', null],
  ] as const)('given up after %s is given up at stage %s', (kind, stage) => {
    const { interaction, transcript } = call([
      ...told`10:00 begun`,
      { kind, at: at('10:03'), text: '' },
      ...told`10:10 done`,
    ]);
    expect(interaction.judged.figures).toMatchObject({ abandonedStage: stage, abandoned: stage !== null });
    expect(transcript.waits.some(({ endedBy }) => endedBy === 'customer_left')).toBe(stage !== null);
  });

  it('stands in the queue while the stopwatch runs', () => {
    const { interaction } = call(told`
      10:00 begun
      10:02 queue
    `);
    expect(interaction.state).toBe('open');
    expect(interaction.judged.standing.waiting).toEqual({
      kind: 'queue',
      since: at('10:02'),
      atLeast: false,
    });
  });

  it('can be a good one after 21 minutes: a person who is one, and a problem that is solved', () => {
    const milestones = told`
      10:00 begun
      10:09 note    still music
      10:16 note    brushing my teeth
      10:21 person  Martin
      10:29 done
    `;
    const messages = chat`10:21 agent(Martin)  Moin, hier ist Martin von der Küste, jetzt kümmern wir uns.`;
    const { interaction } = call(milestones, {
      messages,
      verdict: { ...noVerdict, resolved: 'yes', expectedWaitS: minutes(5) },
    });
    const { score, line } = interaction.judged;
    expect(score.value).toBeGreaterThan(scoreStart);
    expect(score.reasons.map(({ id }) => id)).toContain('wait_very_long');
    expect(line?.author).toBe('Martin');
  });

  it('is remembered by the first line of one’s own notes where no word was kept', () => {
    const verdict = { ...noVerdict, notes: '\n Hung up after 38 minutes.\nStill wrong.' };
    expect(call(told`10:00 begun`, { verdict }).interaction.judged.line?.text).toBe(
      'Hung up after 38 minutes.',
    );
    expect(call(told`10:00 begun`).interaction.judged.line).toBeNull();
  });

  it('has no score when nothing was said about it', () => {
    expect(call([], { endedAt: at('10:00') }).interaction.judged.score).toMatchObject({
      value: null,
      basis: 'none',
    });
  });
});
