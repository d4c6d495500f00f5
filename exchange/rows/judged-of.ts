import type { Transcript } from '../../conversation/interaction';
import type { JudgedMessage } from '../../conversation/judgement';

/**
 * Finds what was judged of a message by its id and its place. Nearly always it stands in the same place, and looking there first spares a
 * table of ids for each of millions of messages.
 */
export function judgedOf({
  judgedMessages,
}: Transcript): (id: string, place: number) => JudgedMessage | undefined {
  let byId: Map<string, JudgedMessage> | null = null;
  return (id, place) => {
    const there = judgedMessages[place];
    if (there?.message === id) return there;
    byId ??= new Map(judgedMessages.map((judged) => [judged.message, judged]));
    return byId.get(id);
  };
}
