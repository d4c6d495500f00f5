import { unknownInstant, watchedAt } from '../../conversation/instant';
import type { Message } from '../../conversation/message';
import { type Party, parties } from '../../conversation/party';

const day = Date.UTC(2026, 10, 3);
const line = /^(\d\d):(\d\d)(?::(\d\d))?(?:\.(\d{3}))?|^--:--/;

/** ms since 1970 UTC of "10:03", "10:03:20" or "10:03:20.500" on the drawn day, 3 November 2026. */
export function at(clock: string): number {
  const [, h, m, s, ms] = line.exec(clock) ?? [];
  return day + (((Number(h) * 60 + Number(m)) * 60 + Number(s ?? 0)) * 1000 + Number(ms ?? 0));
}

/**
 * Draws a chat: one message a line as `10:00 customer  Where is my parcel?`, with `10:01 agent(Martin)  Moin!` for a name,
 * `--:--` for an unknown instant and `\n` for a line break in a text.
 */
export function chat(strings: TemplateStringsArray, ...values: unknown[]): Message[] {
  const text = String.raw({ raw: strings.raw }, ...values);
  const lines = text.split('\n').flatMap((raw) => (raw.trim() === '' ? [] : [raw.trim()]));
  return lines.map((drawn, index) => {
    const match = /^(\S+)\s+(\w+)(?:\(([^)]*)\))?\s+(.*)$/.exec(drawn);
    const [, clock = '', party = '', author = '', said = ''] = match ?? [];
    if (!match || !line.test(clock) || !parties.includes(party as Party))
      throw new Error(`not a drawn line: ${drawn}`);
    return {
      id: `m${index + 1}`,
      rows: [],
      party: party as Party,
      author,
      text: said.replaceAll('\\n', '\n'),
      instant: clock.startsWith('--') ? unknownInstant : watchedAt(at(clock)),
      former: [],
      withdrawnAt: null,
    };
  });
}
