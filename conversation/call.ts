/** Frame to background: this frame could hold a chat; please put the watcher into it. */
export interface ChatSuspected {
  call: 'chatSuspected';
}

/** Frame to background: a {@link Sighting} as JSON text (JSON keeps lone surrogates, which a plain call would replace). */
export interface Sighted {
  call: 'sighted';
  body: string;
}

/** Frame to background: whether a chat is open in it of which nothing can be read. A state: told again while it lasts. */
export interface ChatUnread {
  call: 'chatUnread';
  unread: boolean;
}

/** Frame to background: an open frame of this host is called like a chat. */
export interface ChatFrameSeen {
  call: 'chatFrameSeen';
  host: string;
}

/** How far the person is with teaching: a place was chosen, it shall be chosen again, or it is over. */
export type TeachStep = 'chosen' | 'again' | 'over';

/** Frame to background and on to all frames of the tab. `by`: names the frame that says it. */
export interface Teaching {
  call: 'teaching';
  step: TeachStep;
  by: string;
}

/** Frame to background: a rule that the person taught, as JSON text without whose page it is. */
export interface Taught {
  call: 'taught';
  body: string;
}

/** Frame to background: what did the person show of the chat on this page? Answered with a rule or null. */
export interface RuleAsked {
  call: 'ruleAsked';
}

/** Background to frame: capture is not wanted here any more; undo everything. */
export interface CaptureStopped {
  call: 'captureStopped';
}

/** Background to all frames of a tab: one of them (`watch`) brought news of a contact, of which others may show a part. */
export interface ContactGrew {
  call: 'contactGrew';
  watch: string;
}

/** What a frame may say to the background. */
export type FrameCall = ChatSuspected | Sighted | Teaching | Taught | RuleAsked | ChatUnread | ChatFrameSeen;

/** Why a sighting was refused. */
export type Refusal = 'not_json' | 'too_large' | 'malformed' | 'too_many_messages';

/**
 * The background's answer to a sighting. `recorded`: it is on disk, do not send it again; `unkept`: nothing of this chat is held
 * (a lone greeting, or the journal lost it), so the next sighting must begin at the top again, at once if this one did not;
 * `refused`: it never will be kept, do not send it again; `stopped`: capture is not wanted here, undo everything.
 * No answer at all: send again.
 */
export type Answer =
  | { answer: 'recorded' }
  | { answer: 'unkept' }
  | { answer: 'refused'; reason: Refusal }
  | { answer: 'stopped' };
