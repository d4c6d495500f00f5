import type { WaitKind } from '../conversation/wait';
import { type Acts, actsOf } from './acts';
import type { Turn } from './speakers';
import { readSystemLine } from './system-line';

/** A wait that has begun; the turn at which it began bounds its instant. */
export interface BegunWait {
  kind: WaitKind;
  from: Turn;
  /** Turn that ended it, null if none did. */
  to: Turn | null;
  endedBy: 'agent' | 'bot' | 'customer_left' | 'none';
  announcedS: number | null;
}

/** What happened in a chat, as far as waiting goes. */
export interface Course {
  waits: BegunWait[];
  /** Last unanswered word of the customer and the human answer to it. */
  replies: { from: Turn; to: Turn }[];
  handoffAsks: number;
  transfers: number;
  firstCustomer: Turn | null;
  firstAny: Turn | null;
  firstAuto: Turn | null;
  firstHuman: Turn | null;
  /** First word of a person after the customer's first: a greeting before it answers nothing. */
  firstHumanAnswer: Turn | null;
  /** First and last announced wait, seconds. */
  announcedFirstS: number | null;
  announcedLastS: number | null;
  queuePosition: number | null;
  /** Name of the person who answers, empty if none is known. */
  human: string;
  humanPresent: boolean;
  /** The bot's answers count, because nobody ever asked for or announced a person. */
  botOnly: boolean;
}

/** A contact in which nothing has happened yet. */
export function emptyCourse(): Course {
  return {
    waits: [],
    replies: [],
    handoffAsks: 0,
    transfers: 0,
    firstCustomer: null,
    firstAny: null,
    firstAuto: null,
    firstHuman: null,
    firstHumanAnswer: null,
    announcedFirstS: null,
    announcedLastS: null,
    queuePosition: null,
    human: '',
    humanPresent: false,
    botOnly: false,
  };
}

const habit =
  /\b(?:typically|usually|normally|generally|tend to|üblicherweise|normalerweise|in der regel|meist(?:ens)?|gewöhnlich|typischerweise|généralement|habituellement|normalmente|in genere|di solito|solitamente|meestal|doorgaans|zwykle|zazwyczaj|geralmente|habitualmente)\b/u;

interface State extends Course {
  open: Map<WaitKind, BegunWait>;
  unanswered: Turn | null;
  handingOver: string | null;
  companyAsked: boolean;
}

function begin(state: State, kind: WaitKind, from: Turn): void {
  if (state.open.has(kind)) return;
  const wait: BegunWait = { kind, from, to: null, endedBy: 'none', announcedS: null };
  state.open.set(kind, wait);
  state.waits.push(wait);
}

function end(state: State, kinds: readonly WaitKind[], to: Turn, endedBy: BegunWait['endedBy']): void {
  for (const kind of kinds) {
    const wait = state.open.get(kind);
    if (!wait) continue;
    wait.to = to;
    wait.endedBy = endedBy;
    state.open.delete(kind);
  }
}

const everyKind: readonly WaitKind[] = ['queue', 'first_response', 'reply', 'transfer', 'hold'];

function announce(state: State, turn: Turn): void {
  const { message, line } = turn;
  const first = message.former[0] ? readSystemLine(message.former[0].text, true)?.estimateS : line?.estimateS;
  const earliest = first ?? line?.estimateS ?? null;
  state.announcedFirstS ??= earliest;
  state.announcedLastS = line?.estimateS ?? state.announcedLastS;
  const wait = state.open.get('queue') ?? state.open.get('transfer') ?? state.open.get('first_response');
  if (wait) wait.announcedS ??= earliest;
}

function passOn(state: State, turn: Turn, by: string | null): void {
  if (!state.firstHuman) {
    begin(state, 'queue', turn);
    return;
  }
  end(state, ['reply', 'hold'], turn, 'agent');
  if (!state.open.has('transfer')) state.transfers++;
  begin(state, 'transfer', turn);
  state.humanPresent = false;
  state.handingOver = by;
}

function hearSoftware(state: State, turn: Turn, name: (text: string) => string, bot: boolean): void {
  const { line, message } = turn;
  if (!line) return;
  if (line.kind === 'queue_position' || line.kind === 'wait_estimate') {
    const general = line.kind === 'wait_estimate' && habit.test(message.text.toLowerCase());
    if (!state.humanPresent && !general) begin(state, 'queue', turn);
    announce(state, turn);
    if (message.withdrawnAt === null) state.queuePosition = line.position ?? state.queuePosition;
  } else if (line.kind === 'transfer') passOn(state, turn, null);
  else if (line.kind === 'agent_joined' && !bot) {
    end(state, ['queue'], turn, 'agent');
    state.humanPresent = true;
    state.human = name(message.text) || state.human;
  } else if (line.kind === 'agent_left') state.humanPresent = false;
  else if (line.kind === 'chat_ended') {
    end(state, everyKind, turn, 'customer_left');
    state.unanswered = null;
  }
}

function hearCustomer(state: State, turn: Turn, acts: Acts): void {
  if (acts.asksForPerson && !state.humanPresent) {
    if (!state.firstHuman) state.handoffAsks++;
    begin(state, 'queue', turn);
  }
  const answersQuestion = acts.confirms && state.companyAsked;
  state.companyAsked = false;
  if (acts.courtesy && !answersQuestion && state.firstCustomer) return;
  state.firstCustomer ??= turn;
  const answered = state.firstHuman !== null || (state.botOnly && state.firstAny !== null);
  if (!answered) begin(state, 'first_response', turn);
  else if (state.open.size === 0) begin(state, 'reply', turn);
  state.unanswered = turn;
}

function hearBot(state: State, turn: Turn, acts: Acts): void {
  if (state.firstCustomer) {
    state.firstAny ??= turn;
    state.firstAuto ??= turn;
  }
  if (acts.handsOver && !state.humanPresent) begin(state, 'queue', turn);
  if (state.botOnly && !acts.greets) end(state, ['first_response', 'reply'], turn, 'bot');
}

function hearHuman(state: State, turn: Turn, acts: Acts): void {
  const { author } = turn.message;
  const stillHandingOver = state.open.has('transfer') && author !== '' && author === state.handingOver;
  if (stillHandingOver) return;
  if (state.firstCustomer) {
    state.firstAny ??= turn;
    state.firstHumanAnswer ??= turn;
  }
  state.firstHuman ??= turn;
  state.humanPresent = true;
  state.human = author || state.human;
  state.queuePosition = null;
  end(state, everyKind, turn, 'agent');
  if (state.unanswered) state.replies.push({ from: state.unanswered, to: turn });
  state.unanswered = null;
  if (acts.handsOver || turn.line?.kind === 'transfer') passOn(state, turn, author);
  else if (acts.holds) begin(state, 'hold', turn);
}

/** Follows who waits for whom. `name` takes the name of who came out of a joined line; `isBot` says whether it is a machine's. */
export function courseOf(
  turns: readonly Turn[],
  name: (joinedLine: string) => string,
  isBot: (text: string) => boolean,
): Course {
  const acts = turns.map((turn) =>
    turn.party === 'system'
      ? null
      : actsOf(turn.message.text, turn.party === 'customer' ? 'customer' : 'company'),
  );
  const personExpected = turns.some(
    (turn, index) =>
      turn.party === 'agent' ||
      acts[index]?.asksForPerson ||
      (turn.party !== 'customer' && acts[index]?.handsOver) ||
      (turn.line &&
        (turn.line.kind === 'queue_position' ||
          turn.line.kind === 'transfer' ||
          (turn.line.kind === 'wait_estimate' && !habit.test(turn.message.text.toLowerCase())) ||
          (turn.line.kind === 'agent_joined' && !isBot(turn.message.text)))),
  );
  const state: State = {
    ...emptyCourse(),
    botOnly: !personExpected,
    open: new Map(),
    unanswered: null,
    handingOver: null,
    companyAsked: false,
  };
  for (const [index, turn] of turns.entries()) {
    const act = acts[index];
    if (turn.party === 'system' || (turn.party === 'bot' && turn.line))
      hearSoftware(state, turn, name, isBot(turn.message.text));
    if (!act) continue;
    if (turn.party === 'customer') {
      hearCustomer(state, turn, act);
      continue;
    }
    state.companyAsked = act.asks;
    if (turn.party === 'bot') hearBot(state, turn, act);
    else hearHuman(state, turn, act);
  }
  return state;
}
