import { beforeEach, describe, expect, it } from 'vitest';
import { demoJournal, writeDemoJournal } from '../../exchange/demo-journal/demo-journal';
import { drawContacts } from '../../exchange/demo-journal/draw-contacts';
import { summaryAt } from '../../recorder/summary-at';
import { keepAll } from '../../storage/change-kept';
import { countDemoInteractions, removeDemoInteractions } from '../../storage/demo-interactions';
import { at } from '../drawing/chat';
import { kept, newJournal } from '../drawing/journal';
import { call, told } from '../drawing/told';

const now = at('12:00');
const yearMs = 366 * 24 * 3_600_000;

beforeEach(newJournal);

describe.each(['de', 'en'])('the demo journal in %s', (language) => {
  const all = demoJournal(now, language, 'Europe/Berlin').map(({ interaction }) => interaction);

  it('has thirty contacts over the last year, each with an end', () => {
    expect(all).toHaveLength(30);
    expect(all.every(({ startedAt }) => startedAt < now && startedAt > now - yearMs)).toBe(true);
    expect(all.every(({ endedAt, startedAt }) => endedAt !== null && endedAt >= startedAt)).toBe(true);
    expect(new Set(all.map(({ id }) => id)).size).toBe(30);
  });

  it('is judged by the rules in force', () => {
    expect(all.filter(({ judged }) => judged.version === '')).toEqual([]);
  });

  it('holds the call of 21 minutes among the best, and the bot that never let go among the worst', async () => {
    await writeDemoJournal(now, language, 'Europe/Berlin');
    const ranked = all.filter(({ judged }) => judged.score.value !== null);
    const score = (find: (one: (typeof all)[number]) => boolean) => ranked.find(find)?.judged.score.value;
    expect(
      score(({ verdict }) => verdict.tags.includes(language === 'de' ? 'spät' : 'late')),
    ).toBeGreaterThan(85);
    expect(score(({ judged }) => judged.figures.handoffAsks >= 3)).toBeLessThan(15);
    const { best, worst } = await summaryAt(now);
    expect([best.length, worst.length]).toEqual([3, 3]);
  });

  it('has contacts on many channels, and moments of both kinds', () => {
    expect(new Set(all.map(({ channel }) => channel)).size).toBeGreaterThanOrEqual(9);
    const sum = (count: (one: (typeof all)[number]) => number) => all.reduce((n, one) => n + count(one), 0);
    expect(sum(({ judged }) => judged.figures.momentsGood)).toBeGreaterThan(5);
    expect(sum(({ judged }) => judged.figures.momentsBad)).toBeGreaterThan(5);
  });
});

describe('the demo journal', () => {
  it('tells the same in both languages', () => {
    const shape = (language: string) =>
      demoJournal(now, language, 'Europe/Berlin').map(({ interaction, transcript }) => [
        interaction.channel,
        interaction.startedAt,
        interaction.verdict.rating,
        transcript.messages.map(({ party }) => party),
        transcript.milestones?.map(({ kind, at: when }) => [kind, when]),
      ]);
    expect(shape('en')).toEqual(shape('de'));
  });

  it('goes as a whole, and leaves what is the person’s own', async () => {
    await keepAll([call(told`10:00 begun`)], now);
    await writeDemoJournal(now, 'de', 'Europe/Berlin');
    await writeDemoJournal(now, 'de', 'Europe/Berlin');
    expect(await countDemoInteractions()).toBe(30);
    await removeDemoInteractions(now);
    expect((await kept()).map(({ id }) => id)).toEqual(['call']);
    expect((await summaryAt(now)).interactions).toBe(1);
  });

  it('refuses a line that it cannot read', () => {
    expect(() => drawContacts('== 1 10:00 a.example chat\n0:00 nobody hello', now, 'UTC')).toThrow(
      'not a line',
    );
  });
});
