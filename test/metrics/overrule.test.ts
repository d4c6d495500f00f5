import { describe, expect, it } from 'vitest';
import { emptyTranscript, type Kept } from '../../conversation/interaction';
import { type Overruling, withOverruling, withoutOverruling } from '../../conversation/overruling';
import { judgeKept } from '../../metrics/judge-kept';
import { overrule, withOverrulings } from '../../metrics/overrule';
import { at, chat } from '../drawing/chat';
import { judged } from '../drawing/judged';
import { handMade } from '../drawing/scored';

const now = at('11:00');

function kept(): Kept {
  const interaction = handMade({ id: 'i1', score: null, startedAt: at('10:00') });
  const messages = chat`
    10:00 customer  Mein Internet geht nicht
    10:01 agent     Vielen Dank für Ihre Geduld. Wir bitten die Unannehmlichkeiten zu entschuldigen.
    10:05 agent     Der Router hängt am falschen Port.
  `;
  return judgeKept({ interaction, transcript: { ...emptyTranscript('i1'), messages } }, now);
}

describe('the person overrules with one word', () => {
  it('whether a text is canned, and it stays so when judged again', () => {
    const before = kept().transcript.judgedMessages[1]!;
    expect(before.cannedReasons).not.toEqual([]);
    const after = overrule(kept(), { what: 'canned', message: 'm2', canned: false }, now);
    expect(after.transcript.judgedMessages[1]).toMatchObject({ cannedScore: 0, cannedReasons: [] });
    expect(judgeKept(after, now).transcript.judgedMessages[1]).toMatchObject({ cannedScore: 0 });
  });

  it('who spoke, and the waits follow', () => {
    const after = overrule(kept(), { what: 'party', message: 'm2', party: 'bot' }, now);
    expect(after.transcript.judgedMessages[1]).toMatchObject({ party: 'bot', partyUnclear: false });
    expect(after.interaction.judged.figures.frtHumanS).toBe(300);
  });

  it('and takes it back again', () => {
    const twice = overrule(
      overrule(kept(), { what: 'canned', message: 'm2', canned: false }, now),
      { what: 'canned', message: 'm2', canned: true },
      now,
    );
    expect(twice.transcript.overrulings).toHaveLength(1);
    expect(twice.transcript.judgedMessages[1]).toMatchObject({ cannedScore: 1 });
  });
});

describe('what the person says of a whole chat', () => {
  const swappedChat = chat`
    10:00 agent          Mein Internet geht nicht
    10:05 customer(Max)  Moin, hier ist Max von der Küste. Ich schaue nach.
    10:06 agent          Danke
    10:09 customer(Max)  Der Port war zu.
  `;
  const partiesOf = (messages: typeof swappedChat, overrulings: Overruling[]) =>
    judged(messages, { overrulings }).messages.map(({ party }) => party);

  it('swaps the sides, for what comes later too, and a bot stays one', () => {
    const withBot = [...swappedChat, ...chat`10:10 bot(Robbi)  Bitte bewerten`];
    expect(partiesOf(withBot, [{ what: 'sides', message: '' }])).toEqual([
      'customer',
      'agent',
      'customer',
      'agent',
      'bot',
    ]);
    const [wait] = judged(swappedChat, { overrulings: [{ what: 'sides', message: '' }] }).waits;
    expect(wait).toMatchObject({ kind: 'first_response', waitS: 300, endedBy: 'agent' });
  });

  it('tells who is behind a name; a word on one message weighs more', () => {
    const words: Overruling[] = [
      { what: 'party', message: 'm4', party: 'agent' },
      { what: 'author', message: '', author: 'Max', party: 'bot' },
    ];
    expect(partiesOf(swappedChat, words)).toEqual(['agent', 'bot', 'agent', 'agent']);
  });

  it('adds a moment that no rule has found, in its place and with its note, and takes it away again', () => {
    const added = overrule(
      kept(),
      { what: 'moment', message: 'm3', kind: 'gesture', right: true, note: 'free router' },
      now,
    );
    expect(added.transcript.moments.filter(({ message }) => message === 'm3')).toEqual([
      {
        ...{ message: 'm3', kind: 'gesture', valence: 'good', source: 'person', note: 'free router' },
        quote: 'Der Router hängt am falschen Port.',
      },
    ]);
    expect(added.interaction.judged.figures.momentsGood).toBe(1);
    expect(judgeKept(added, now).transcript.moments).toEqual(added.transcript.moments);
    const gone = withOverrulings(added, [], now);
    expect(gone.transcript.moments).toEqual(kept().transcript.moments);
  });

  it('replaces what was said before of the same thing, and nothing else', () => {
    const said: Overruling[] = [
      { what: 'author', message: '', author: 'Max', party: 'bot' },
      { what: 'author', message: '', author: 'Mia', party: 'bot' },
      { what: 'author', message: '', author: 'Max', party: 'agent' },
      { what: 'moment', message: 'm1', kind: 'gesture', right: true },
      { what: 'moment', message: 'm1', kind: 'upsell', right: false },
    ];
    const known = said.reduce<Overruling[]>(withOverruling, []);
    expect(known).toHaveLength(4);
    expect(withoutOverruling(known, said[2]!)).toHaveLength(3);
  });
});

describe('a judgement on a page, where the wordings of others are not at hand', () => {
  it('keeps what was judged with them, and is marked to be judged again', () => {
    const known = { count: 500, seenBefore: () => [{ interaction: 'other', likeness: 1 }] };
    const before = judgeKept(kept(), now, { baselineWaitS: null, known });
    const repeats = ({ transcript }: Kept) =>
      transcript.judgedMessages.flatMap(({ cannedReasons }) =>
        cannedReasons.filter(({ kind }) => kind === 'repeat'),
      );
    expect(repeats(before)).toHaveLength(2);
    const after = overrule(before, { what: 'canned', message: 'm3', canned: false }, now);
    expect(repeats(after)).toHaveLength(1);
    expect(after.interaction.judged.version).toBe('');
  });
});
