import { type Correctable, type Fact, uncorrected } from '../../conversation/correction';
import type { Kept } from '../../conversation/interaction';
import type { MilestoneKind } from '../../conversation/milestone';
import type { Overruling } from '../../conversation/overruling';
import type { Party } from '../../conversation/party';
import { contactColumns } from '../columns/contact-columns';
import type { MessageRow, Parts, WholeRow } from '../columns/tables';
import { timeCell } from '../rows/cells';
import { partRows } from '../rows/part-rows';
import { wholeRow } from '../rows/whole-row';
import { canonicalJson } from './canonical-json';

/** Columns of messages that rules made, and the language, which is guessed. */
type Judged = 'corrected' | 'canned' | 'canned_score' | 'canned_reasons' | 'lang';

type MessageFacts = Omit<MessageRow, Judged> & {
  /** As whose message it was read; `party` is as judged, and as the person says. */
  party_read: Party;
  /** Texts that stood there before, oldest first. */
  earlier: { text: string; until: string }[];
};

/** What the person told of a contact, as of one that no page showed; null where they told nothing. */
type ByHand = {
  person: string;
  position: string;
  course: { kind: MilestoneKind; at: string; text: string; recorded?: { at: string; text: string } }[];
  led_to: string;
  happened: string;
} | null;

/**
 * The facts of one interaction without what the rules or the person thought of them; where they say otherwise than was recorded (who wrote
 * what, and corrections), both are told. Columns as in the data dictionary.
 */
export interface Evidence {
  format: 'service-journal-evidence';
  version: 1;
  app_version: string;
  made_at: string;
  contact: Pick<WholeRow, (typeof contactColumns)[number]['name'] | 'case_numbers'>;
  /** Rows that could not be kept. */
  left_out: number;
  messages: MessageFacts[];
  waits: Parts['waits'];
  promises: Parts['promises'];
  /** Facts that the customer corrected: those of the contact stand corrected above, messages as recorded. */
  corrections: { fact: Correctable; seq: number | null; recorded: Fact; corrected: Fact; at: string }[];
  /** What the customer said of who wrote what: the sides are swapped, all of an author or one message is another party's. */
  overrulings: {
    what: 'sides' | 'author' | 'party';
    seq: number | null;
    author: string;
    party: Party | null;
  }[];
  by_hand: ByHand;
}

/** What the sheet shows and the enclosed file holds. `madeAt`: ms since 1970 UTC. */
export function evidenceOf(kept: Kept, appVersion: string, madeAt: number): Evidence {
  const row = wholeRow(kept, false);
  const { messages } = partRows(uncorrected(kept).transcript);
  const seqOf = new Map(kept.transcript.messages.map(({ id }, i) => [id, i + 1]));
  const names = [...contactColumns.map(({ name }) => name), 'case_numbers'] as const;
  return {
    format: 'service-journal-evidence',
    version: 1,
    app_version: appVersion,
    made_at: timeCell(madeAt),
    contact: Object.fromEntries(names.map((name) => [name, row[name]])) as unknown as Evidence['contact'],
    left_out: kept.interaction.leftOut,
    messages: messages.map(
      ({ canned: _, canned_score: __, canned_reasons: ___, corrected: ____, lang: _____, ...facts }, i) => ({
        ...facts,
        party_read: kept.transcript.messages[i]?.party ?? facts.party,
        earlier: (kept.transcript.messages[i]?.former ?? []).map(({ text, until }) => ({
          text,
          until: timeCell(until),
        })),
      }),
    ),
    waits: row.waits,
    promises: row.promises,
    corrections: (kept.transcript.corrections ?? []).map(({ what, message, was, now, at }) => ({
      ...{ fact: what, seq: seqOf.get(message) ?? null, recorded: was, corrected: now, at: timeCell(at) },
    })),
    overrulings: (kept.transcript.overrulings ?? []).flatMap((one) => partySaid(one, seqOf)),
    by_hand: byHandOf(kept),
  };
}

function partySaid(said: Overruling, seqOf: ReadonlyMap<string, number>): Evidence['overrulings'] {
  const { what, message } = said;
  const seq = seqOf.get(message) ?? null;
  if (what === 'sides') return [{ what, seq, author: '', party: null }];
  if (what === 'author') return [{ what, seq, author: said.author, party: said.party }];
  return what === 'party' ? [{ what, seq, author: '', party: said.party }] : [];
}

function byHandOf({ interaction, transcript }: Kept): ByHand {
  const { told, milestones = [] } = transcript;
  if (interaction.origin !== 'manual' && !told && milestones.length === 0) return null;
  return {
    person: told?.person ?? '',
    position: told?.position ?? '',
    course: milestones.map(({ kind, at, text, recorded }) => ({
      ...{ kind, at: timeCell(at), text },
      ...(recorded && { recorded: { at: timeCell(recorded.at), text: recorded.text } }),
    })),
    led_to: told?.ledTo ?? '',
    happened: told?.happened ?? '',
  };
}

/** The file that is enclosed, and its SHA-256 as hexadecimal digits. */
export async function sealed(evidence: object): Promise<{ text: string; sha256: string }> {
  const text = canonicalJson(evidence);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return { text, sha256: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') };
}
