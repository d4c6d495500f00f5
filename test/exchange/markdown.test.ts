import { describe, expect, it } from 'vitest';
import { statedAt, unknownInstant } from '../../conversation/instant';
import { noVerdict } from '../../conversation/interaction';
import { failureOf } from '../../exchange/jobs/failure-of';
import { exportNotes } from '../../exchange/markdown/export-notes';
import { interactionMarkdown, noteName } from '../../exchange/markdown/interaction-markdown';
import { wholeRow } from '../../exchange/rows/whole-row';
import { memorySink } from '../../exchange/sink';
import { at, chat } from '../drawing/chat';
import { newJournal } from '../drawing/journal';
import { keepInJournal, keptChat } from '../drawing/kept';
import { filesOf } from '../drawing/package';

const talk = chat`
  10:00 customer       Where is my parcel?
  10:21 agent(Martin)  Moin Moin,\n- it is <b>here</b> [look](javascript:1)
  --:-- system         Chat *ended*
`;
const note = (language: 'en' | 'de' = 'en') =>
  interactionMarkdown(
    wholeRow(
      keptChat('a', talk, { verdict: { ...noVerdict, rating: 5, notes: '# "nice"', tags: ['call back'] } }),
      false,
    ),
    language,
  );

describe('a note in Markdown', () => {
  it('begins with front matter that any YAML reader takes', () => {
    const [, front = ''] = note().split('---\n');
    const facts = Object.fromEntries(
      front
        .trim()
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf(':')), JSON.parse(line.slice(line.indexOf(':') + 1))]),
    );
    expect(facts).toMatchObject({ organisation: 'nordlicht.example', rating: 5, tags: ['call-back'] });
  });

  it('shows who said what when in the zone of the contact, and how long one waited', () => {
    expect(note()).toContain('*waited for a first reply: 21 min*\n\n**Martin** · 11:21\n\n> Moin Moin,');
    expect(note('de')).toContain('*auf die erste Antwort gewartet: 21 Min.*');
    expect(note('de')).toContain('**ich** · 11:00');
    expect(note()).toContain('**chat software** · time not known');
  });

  it('tells each wait once, above the word that ended it, and those that nothing ended at the end', () => {
    const minute = (clock: string) => statedAt(at(clock), 60);
    const [asked, answered] = talk;
    const coarse = [
      { ...asked!, id: 'a', instant: unknownInstant },
      { ...asked!, id: 'b', text: 'Hello?', instant: minute('10:12') },
      { ...answered!, id: 'c', text: 'Hi', instant: minute('10:12') },
      { ...answered!, id: 'd', text: 'It is here.', instant: minute('10:12') },
      { ...asked!, id: 'e', text: 'And the other one?', instant: minute('10:13') },
    ];
    const kept = keptChat('a', coarse, { startedAt: at('10:00'), endedAt: at('10:56') });
    const lines = interactionMarkdown(wholeRow(kept, false), 'en').split('\n\n');
    const waits = lines.flatMap((line, i) => (line.startsWith('*waited') ? [[line, lines[i + 2]]] : []));
    expect(waits).toEqual([
      ['*waited for a first reply: at least 12 min*', '> Hi'],
      ['*waited for a reply: 43 min*\n', undefined],
    ]);
  });

  it('names the day where it is another than before, over a change of the clocks too, and no clock where the page named the day alone', () => {
    const october = (hours: number) => Date.UTC(2026, 9, 24, hours);
    const message = (n: number, hours: number, precisionS: number) => ({
      ...talk[0]!,
      id: `m${n}`,
      instant: statedAt(october(hours), precisionS),
    });
    const ticket = keptChat(
      'a',
      [message(1, 8, 60), message(2, 9, 60), message(3, 32, 60), message(4, 58, 86_400), message(5, 59, 60)],
      { startedAt: october(8), utcOffsetMin: 120 },
    );
    const times = (zone: string) => {
      const row = { ...wholeRow(ticket, false), zone };
      return [...interactionMarkdown(row, 'en').matchAll(/^\*\*me\*\* · (.*)$/gm)].map(([, when]) => when);
    };
    expect(times('Europe/Berlin')).toEqual([
      ...['10:00', '11:00', '2026-10-25 09:00'],
      ...['2026-10-26', '12:00'],
    ]);
    // Nobody knows this zone: the offset of the beginning stands for it.
    expect(times('Mars/Olympus')[2]).toBe('2026-10-25 10:00');
  });

  it('does nothing that a page asked for', () => {
    expect(note()).toContain('> \\- it is \\<b\\>here\\</b\\> \\[look\\](javascript:1)');
    expect(note()).toContain('> \\# "nice"');
  });

  it('keeps a name on its line, whatever line breaks are in it', () => {
    const [asked] = talk;
    const name = 'Kim\n---\n# Owner\u2028- [x] paid';
    const row = wholeRow(keptChat('a', [{ ...asked!, author: name }], { organisationName: name }), false);
    const lines = interactionMarkdown(row, 'en')
      .split('---\n')
      .slice(2)
      .join('---\n')
      .split(/[\n\u2028]/);
    expect(lines.filter((line) => /^(?:---|# Owner|- \[)/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.includes('Owner'))).toHaveLength(2);
  });

  it('has a file name that every system takes', () => {
    const row = wholeRow(keptChat('a/../b', talk, { organisation: '../x: "y"?' }), false);
    expect(noteName(row)).toBe('2026-11-03 ..-x-y- ab.md');
  });

  it('is refused with all others where one archive cannot hold them, and the reason is known', async () => {
    await newJournal();
    await keepInJournal(keptChat('a', talk), keptChat('b', talk));
    const { signal } = new AbortController();
    const job = { wanted: null, exportedAt: at('13:00'), appVersion: '1', signal, onProgress: () => {} };
    await expect(exportNotes(job, 'de', memorySink(), 2)).resolves.toMatchObject({ interactions: 2 });
    const error = await exportNotes(job, 'de', memorySink(), 1).catch((thrown) => thrown);
    expect(failureOf(error, false)).toMatchObject({ failure: 'many' });
  });

  it('has a file name of its own, however alike ids begin and names are written', async () => {
    await newJournal();
    const hostile = ['../../../x', 'CON', '😀', 'ÜBER', 'über', 'x'.repeat(300), '..', '', '\u202egnp.exe'];
    const all = hostile.flatMap((organisation, i) =>
      ['1', '2'].map((n) => keptChat(`interaction-000${i}${n}`, talk, { organisation })),
    );
    await keepInJournal(...all);
    const sink = memorySink();
    const { signal } = new AbortController();
    const job = { wanted: null, exportedAt: at('13:00'), appVersion: '1', signal, onProgress: () => {} };
    await exportNotes(job, 'de', sink);
    const names = Object.keys(await filesOf(await sink.close()));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(all.length);
    for (const name of names) {
      expect(name).toMatch(/^2026-11-03 [\p{L}\p{N}. -]*\.md$/u);
      expect(Buffer.byteLength(name)).toBeLessThan(255);
    }
  });
});
