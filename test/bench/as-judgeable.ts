import { watchedAt } from '../../conversation/instant';
import { noVerdict } from '../../conversation/interaction';
import type { Message } from '../../conversation/message';
import type { Judgeable } from '../../metrics/judge';
import type { Dialogue } from './star';

/** A dialogue as it would be judged had it been watched. */
export function asJudgeable(dialogue: Dialogue): Judgeable {
  const messages = dialogue.messages.map(
    ({ role, text, t }, i): Message => ({
      id: `m${i}`,
      rows: [],
      party: role === 'user' ? 'customer' : 'agent',
      author: '',
      text,
      instant: watchedAt(t),
      former: [],
      withdrawnAt: null,
    }),
  );
  const times = dialogue.messages.map(({ t }) => t);
  return {
    messages,
    channel: 'chat',
    startedAt: Math.min(...times),
    endedAt: Math.max(...times),
    state: 'closed',
    closedBy: 'idle',
    verdict: noVerdict,
  };
}
