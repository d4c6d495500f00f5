import { describe, expect, it } from 'vitest';
import { broughtLines, otherSides, timedAgain } from '../../components/entry/brought-lines';
import { importedInteraction } from '../../exchange/read-transcript/imported-interaction';
import { longestTranscript, readText } from '../../exchange/read-transcript/read-text';

const handedIn = { day: new Date(2026, 10, 3, 12).getTime(), ownName: '' };

/** What was understood, one message a line: `2026-11-03 10:02:00 customer(Visitor) hi`. */
function understood(text: string, context = handedIn): string[] {
  return readText(text, context).messages.map(({ at, party, author, text: said }) => {
    const two = (n: number) => String(n).padStart(2, '0');
    const date = at === null ? null : new Date(at);
    const when = date
      ? `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`
      : '--:--';
    return `${when} ${party}(${author}) ${said.replaceAll('\n', '\\n')}`;
  });
}

describe('a transcript as mailed by', () => {
  it('Zendesk: time in round brackets with AM and PM, stars around what the software says', () => {
    expect(
      understood(`
Chat started on 2026-03-06 11:58 PM

(11:58:15 PM) Visitor 82391: hello, my parcel?
(11:58:40 PM) *** Martin joined the chat ***
(12:03:05 AM) Martin: Ahoy!
I am looking.
(12:04:00 AM) *** Visitor 82391 has left ***
`),
    ).toEqual([
      '2026-03-06 23:58:15 customer(Visitor 82391) hello, my parcel?',
      '2026-03-06 23:58:40 system() Martin joined the chat',
      '2026-03-07 00:03:05 agent(Martin) Ahoy!\\nI am looking.',
      '2026-03-07 00:04:00 system() Visitor 82391 has left',
    ]);
  });

  it('Intercom: time, stroke, name with its organisation, rules around', () => {
    expect(
      understood(`
Conversation with Martin from Northlight
Started on March 5, 2026 at 10:02 AM Berlin time (GMT+01:00)

---

10:02 AM | Jane Doe: My line is dead
10:11 AM | Fin from Northlight: Have you restarted the router?
10:12 AM | Martin from Northlight: Hi Jane,

let me have a look.

---
Exported from Northlight on March 6, 2026
`),
    ).toEqual([
      '2026-03-05 10:02:00 customer(Jane Doe) My line is dead',
      '2026-03-05 10:11:00 agent(Fin from Northlight) Have you restarted the router?',
      '2026-03-05 10:12:00 agent(Martin from Northlight) Hi Jane,\\n\\nlet me have a look.',
    ]);
  });

  it('LiveChat: name and time above, the words below', () => {
    expect(
      understood(`
Transcript of the chat on 14 May 2026
Visitor (16:20)
Do you ship to Norway?
Two parcels.

Anna (16:24)
Yes, we do: within a week.
`),
    ).toEqual([
      '2026-05-14 16:20:00 customer(Visitor) Do you ship to Norway?\\nTwo parcels.',
      '2026-05-14 16:24:00 agent(Anna) Yes, we do: within a week.',
    ]);
  });

  it('tawk.to: time in square brackets', () => {
    expect(
      understood(`
Conversation started : Thu 12 Mar 2026
[10:02] V1583921746 : hi
[10:02] System : Martin joined the conversation
[10:04] Martin : Hello https://x.example:8080/a
`),
    ).toEqual([
      '2026-03-12 10:02:00 customer(V1583921746) hi',
      '2026-03-12 10:02:00 system(System) Martin joined the conversation',
      '2026-03-12 10:04:00 agent(Martin) Hello https://x.example:8080/a',
    ]);
  });

  it('Userlike: German dates with every line', () => {
    expect(
      understood(`
Besucher: Jana Wendt
Mitarbeiter: Martin
03.11.2026 21:40:02 Jana Wendt: Guten Abend
03.11.2026 22:01:00 Martin: Moin!
04.11.2026 07:00:00 Martin: Erledigt.
`),
    ).toEqual([
      '2026-11-03 21:40:02 customer(Jana Wendt) Guten Abend',
      '2026-11-03 22:01:00 agent(Martin) Moin!',
      '2026-11-04 07:00:00 agent(Martin) Erledigt.',
    ]);
  });
});

describe('a transcript from anywhere', () => {
  it('takes the day that is handed in where only clocks stand', () => {
    expect(understood('10:02 Ich: Hallo\n10:09 Robbi Bot: Guten Tag')).toEqual([
      '2026-11-03 10:02:00 customer(Ich) Hallo',
      '2026-11-03 10:09:00 bot(Robbi Bot) Guten Tag',
    ]);
    expect(readText('10:02 Ich: Hallo\n10:09 Robbi: Tag', handedIn).dayKnown).toBe(false);
  });

  it('may have no times at all', () => {
    expect(understood('Kunde: Hallo\nMartin: Moin\nund willkommen')).toEqual([
      '--:-- customer(Kunde) Hallo',
      '--:-- agent(Martin) Moin\\nund willkommen',
    ]);
  });

  it('knows the person by their own name', () => {
    const text = '10:02 Martin: Guten Tag\n10:03 Jana Wendt: Hallo';
    expect(understood(text, { ...handedIn, ownName: 'Jana' })).toEqual([
      '2026-11-03 10:02:00 agent(Martin) Guten Tag',
      '2026-11-03 10:03:00 customer(Jana Wendt) Hallo',
    ]);
  });

  it('keeps markup that was typed as text, and right-to-left words', () => {
    expect(understood('10:02 Me: <img src=x onerror=alert(1)>\n10:03 Dana: שלום')).toEqual([
      '2026-11-03 10:02:00 customer(Me) <img src=x onerror=alert(1)>',
      '2026-11-03 10:03:00 agent(Dana) שלום',
    ]);
  });

  it.each([
    ['nothing', ''],
    ['a letter', 'Dear all,\n\nwe meet at 10:30 in room 4.\n\nYours'],
    ['one line', 'Kunde: Hallo'],
    ['clocks that do not exist', '25:10 Me: hi\n26:00 You: ho'],
    ['noise', '\u0000\uffff'.repeat(1000)],
  ])('finds no messages in %s', (_, text) => {
    expect(understood(text)).toEqual([]);
  });

  it('reads two megabytes without choking on long lines', () => {
    const text = `10:02 Me: ${'a: '.repeat(300_000)}\n10:03 Dana: ${'('.repeat(400_000)}\n${'x '.repeat(200_000)}`;
    expect(readText(text, handedIn).messages).toHaveLength(2);
  });
});

describe('a transcript that is too long', () => {
  const line = '10:02 Dana: Hello\n';

  it('is read up to a limit, and says so', () => {
    expect(readText(line + ' '.repeat(longestTranscript), handedIn)).toMatchObject({ cut: true });
    expect(readText(line, handedIn)).toMatchObject({ cut: false });
  });
});

describe('what was understood', () => {
  it('gets the times of another day without losing who is who or what was left out', () => {
    const text = '10:02 Dana: Hello\n10:21 Jane: Where is it?\n10:22 Dana: Bye';
    const [first, , last] = otherSides(broughtLines(readText(text, handedIn)));
    const chosen = [{ ...first!, party: 'bot' as const }, last!];
    const day = new Date(2026, 2, 5, 12).getTime();
    const lines = timedAgain(chosen, readText(text, { ...handedIn, day }));
    expect(lines.map(({ party, text: said }) => [party, said])).toEqual([
      ['bot', 'Hello'],
      [last!.party, 'Bye'],
    ]);
    expect(lines.map(({ at }) => at)).toEqual([
      new Date(2026, 2, 5, 10, 2).getTime(),
      new Date(2026, 2, 5, 10, 22).getTime(),
    ]);
  });
});

describe('what is saved of it', () => {
  it('is an imported interaction with stated instants, judged as if watched', () => {
    const { messages } = readText('10:02 Me: Where is my parcel?\n10:23 Dana: Hello', handedIn);
    const facts = {
      id: 'i',
      organisation: 'X',
      organisationName: 'X',
      channel: 'chat',
      startedAt: 0,
      zone: 'UTC',
    } as const;
    const { interaction, transcript } = importedInteraction(messages, facts, handedIn.day);
    expect(interaction).toMatchObject({ origin: 'imported', state: 'closed', startedAt: messages[0]?.at });
    expect(transcript.messages.map(({ instant }) => [instant.basis, instant.precisionS])).toEqual([
      ['stated', 60],
      ['stated', 60],
    ]);
    expect(interaction.judged.figures.frtHumanS).toBe(21 * 60);
  });

  it('is read on the clock of the zone that it names', () => {
    const zoned = [
      '[2026-11-03 10:02:11 UTC] Lena: hi',
      '[2026-11-03 11:04 CET] Martin: hello',
      '[2026-11-03 12:06 GMT+2] Lena: well',
      '[2026-11-03 05:38:00-04:30] Martin: yes',
      '[2026-11-03T10:10:00.000Z] Martin: bye',
    ];
    const { messages } = readText(zoned.join('\n'), handedIn);
    expect(messages.map(({ at, text }) => [new Date(at ?? 0).toISOString().slice(0, 19), text])).toEqual([
      ['2026-11-03T10:02:11', 'hi'],
      ['2026-11-03T10:04:00', 'hello'],
      ['2026-11-03T10:06:00', 'well'],
      ['2026-11-03T10:08:00', 'yes'],
      ['2026-11-03T10:10:00', 'bye'],
    ]);
  });

  it('has no end that it does not tell', () => {
    const facts = {
      ...{ id: 'i', organisation: 'nordlicht', organisationName: 'Nordlicht', zone: 'UTC' },
      channel: 'chat',
      startedAt: handedIn.day,
    } as const;
    const { messages } = readText('Lena: Where is my parcel?\nMartin: On its way.', handedIn);
    expect(messages).toHaveLength(2);
    const { interaction } = importedInteraction(messages, facts, handedIn.day + 60_000);
    expect(interaction).toMatchObject({ state: 'closed', endedAt: null, lastSeenAt: handedIn.day });
  });
});
