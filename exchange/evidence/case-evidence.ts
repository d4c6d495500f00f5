import type { Kept } from '../../conversation/interaction';
import { timeCell } from '../rows/cells';
import { type Evidence, evidenceOf } from './evidence-of';

/** The facts of every contact about one matter, oldest first. */
export interface CaseEvidence {
  format: 'service-journal-evidence-case';
  version: 1;
  app_version: string;
  made_at: string;
  case_id: string;
  contacts: Evidence[];
}

/** What the sheet of a case shows and its enclosed file holds. `madeAt`: ms since 1970 UTC. */
export function caseEvidence(
  caseId: string,
  kept: readonly Kept[],
  appVersion: string,
  madeAt: number,
): CaseEvidence {
  const inOrder = kept.toSorted((a, b) => a.interaction.startedAt - b.interaction.startedAt);
  return {
    format: 'service-journal-evidence-case',
    version: 1,
    app_version: appVersion,
    made_at: timeCell(madeAt),
    case_id: caseId,
    contacts: inOrder.map((one) => evidenceOf(one, appVersion, madeAt)),
  };
}
