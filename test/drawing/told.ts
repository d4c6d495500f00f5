import type { Milestone, MilestoneKind } from '../../conversation/milestone';
import { milestoneKinds } from '../../conversation/milestone';
import type { Told } from '../../conversation/told';
import { type HandMade, handMade } from '../../metrics/hand-made';
import { at } from './chat';

/** A story of which nothing was told. */
export const noStory: Told = {
  ...{ person: '', position: '', reference: '', moodBefore: null, moodAfter: null },
  ...{ ledTo: '', happened: '', why: '' },
};

/** Draws milestones: one a line as `10:00 begun`, with `10:21 person  Martin` for a name or a note. */
export function told(strings: TemplateStringsArray): Milestone[] {
  return (strings[0] ?? '').split('\n').flatMap((raw) => {
    if (raw.trim() === '') return [];
    const [, clock = '', kind = '', text = ''] = /^\s*(\S+)\s+(\w+)\s*(.*)$/.exec(raw) ?? [];
    if (!milestoneKinds.includes(kind as MilestoneKind)) throw new Error(`not a milestone: ${raw}`);
    return [{ kind: kind as MilestoneKind, at: at(clock), text }];
  });
}

/** A phone call to Nordlicht Telekom kept by hand, over when its milestones are; `change` says what is special about it. */
export function call(milestones: Milestone[], change: Partial<HandMade> = {}) {
  const last = milestones.at(-1);
  const facts: HandMade = {
    id: 'call',
    organisation: 'Nordlicht Telekom',
    organisationName: 'Nordlicht Telekom',
    channel: 'phone',
    origin: 'manual',
    startedAt: milestones[0]?.at ?? at('10:00'),
    endedAt: last?.kind === 'done' ? last.at : null,
    zone: 'Europe/Berlin',
    utcOffsetMin: 60,
    milestones,
    ...change,
  };
  return handMade(facts, last?.at ?? at('10:00'));
}
