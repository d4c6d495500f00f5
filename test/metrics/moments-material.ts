import { readFileSync } from 'node:fs';
import type { MomentKind } from '../../conversation/judgement';

/** A short chat with the moments a reader finds in it. Written after the rules and never used to change them. */
export interface MarkedChat {
  said: [party: 'customer' | 'agent', text: string][];
  moments: MomentKind[];
}

/** Reads the material: the moments on a line of their own ("-" for none), what was said indented below. */
export function readMarkedChats(): MarkedChat[] {
  const chats: MarkedChat[] = [];
  for (const line of readFileSync(new URL('./moments-material.txt', import.meta.url), 'utf8').split('\n')) {
    const said = /^ {2}(customer|agent) {2}(.*)$/.exec(line);
    if (said) chats.at(-1)?.said.push([said[1] as 'customer' | 'agent', said[2] ?? '']);
    else if (line !== '')
      chats.push({ said: [], moments: line === '-' ? [] : (line.split(' ') as MomentKind[]) });
  }
  return chats;
}
