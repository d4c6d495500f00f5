/** A fault put into a copy of the source on purpose. `was` stands in the file exactly once; `tests` are those that should notice. */
export interface Fault {
  says: string;
  file: string;
  was: string;
  becomes: string;
  project: 'dom' | 'unit';
  tests: string[];
}

const drawnPages = 'test/capture/drawn-pages.dom.test.ts';
const inPages = 'test/capture/chats-in-pages.dom.test.ts';
const overTime = 'test/capture/rows-over-time.dom.test.ts';
const restored = 'test/capture/restored-chat.dom.test.ts';
const reporting = 'test/capture/reporting.dom.test.ts';

/** Faults of what a frame does, which nobody may be able to make without a test failing. */
export const faults: readonly Fault[] = [
  {
    says: 'the sides are swapped',
    file: 'reading/guess-parties.ts',
    was: "if (feature === 'side:1') return rightToLeft ? -2.5 : 2.5;",
    becomes: "if (feature === 'side:1') return rightToLeft ? 2.5 : -2.5;",
    project: 'dom',
    tests: [drawnPages],
  },
  {
    says: 'textContent instead of the text as shown',
    file: 'reading/shown-text.ts',
    was: '  const lines = new Lines();\n  const space',
    becomes:
      "  if (element) return (element.textContent ?? '').trim();\n  const lines = new Lines();\n  const space",
    project: 'dom',
    tests: [drawnPages],
  },
  {
    says: 'innerText instead of the text as shown',
    file: 'reading/shown-text.ts',
    was: '  const lines = new Lines();\n  const space',
    becomes:
      '  if (element) return (element as HTMLElement).innerText;\n  const lines = new Lines();\n  const space',
    project: 'dom',
    tests: [drawnPages],
  },
  {
    says: 'shadow roots are not entered',
    file: 'reading/page.ts',
    was: 'if (root) return [...root.childNodes];',
    becomes: 'if (root && root.childNodes.length < 0) return [];',
    project: 'dom',
    tests: [inPages],
  },
  {
    says: 'rows are matched as a set of texts',
    file: 'capture/ledger.ts',
    was: 'const placed = align(standing, read);',
    becomes:
      'const placed = align([], []).concat(read.map((row) => standing.findIndex(({ text }) => text === row.text)));',
    project: 'dom',
    tests: [overTime, drawnPages],
  },
  {
    says: 'row keys are dropped: all rows have the same',
    file: 'capture/ledger.ts',
    was: 'this.#made += 1;',
    becomes: '',
    project: 'dom',
    tests: [overTime, drawnPages],
  },
  {
    says: 'what is hidden is read as well',
    file: 'reading/page.ts',
    was: '!unseen.has(element.tagName) && this.#rendered(element)',
    becomes: '!unseen.has(element.tagName) || this.#rendered(element)',
    project: 'dom',
    tests: [drawnPages],
  },
  {
    says: 'windows of rows do not overlap',
    file: 'capture/courier.ts',
    was: 'const overlap = ',
    becomes: 'const overlap = 0 * ',
    project: 'dom',
    tests: [reporting],
  },
  {
    says: 'the end of a chat is ignored by the frame',
    file: 'vendors/any.ts',
    was: 'ended: hasEnded(',
    becomes: 'ended: false && hasEnded(',
    project: 'dom',
    tests: [inPages],
  },
  {
    says: "the person's own typed words prove nothing",
    file: 'capture/spoken-words.ts',
    was: 'return said !== undefined;',
    becomes: 'return said === null;',
    project: 'dom',
    tests: [inPages, overTime],
  },
  {
    says: 'a message that the page takes away stays as if it stood',
    file: 'capture/ledger.ts',
    was: 'if (!this.#handOver(row)) row.gone = true;',
    becomes: 'if (!this.#handOver(row)) row.gone = false;',
    project: 'dom',
    tests: [overTime],
  },
  {
    says: 'time is taken when the page is read, not when it changes',
    file: 'capture/instants.ts',
    was: 'if (appeared !== null && appeared >= lastAt) return appeared;',
    becomes: 'if (appeared !== null && appeared >= lastAt) return Date.now();',
    project: 'dom',
    tests: [overTime, inPages],
  },
  {
    says: "the server's copy of what was just said is a second message",
    file: 'capture/ledger.ts',
    was: 'const doubtedUntil = this.#isCopy(row, origin) ? now + doubtMs : null;',
    becomes: 'const doubtedUntil = this.#isCopy(row, origin) && now < 0 ? now : null;',
    project: 'dom',
    tests: [overTime],
  },
  {
    says: 'a machine with a name passes for a person',
    file: 'reading/guess-parties.ts',
    was: 'return isBotName(author) || words',
    becomes: 'return words',
    project: 'dom',
    tests: [drawnPages, 'test/reading/makes.dom.test.ts'],
  },
  {
    says: 'the name in the head of a chat is nobody',
    file: 'reading/headed.ts',
    was: 'author: head.name };',
    becomes: 'author };',
    project: 'dom',
    tests: ['test/capture/heads.dom.test.ts'],
  },
  {
    says: 'a machine in the head of a chat passes for a person',
    file: 'reading/headed.ts',
    was: "party: head.isMachine ? 'bot' : party",
    becomes: 'party',
    project: 'dom',
    tests: ['test/capture/heads.dom.test.ts'],
  },
  {
    says: 'a time under a line that names the day is of today',
    file: 'reading/on-their-days.ts',
    was: 'if (!stated || !dayless || day === null) return stated;',
    becomes: 'if (!stated || !dayless || day !== 0) return stated;',
    project: 'dom',
    tests: ['test/capture/days.dom.test.ts'],
  },
  {
    says: 'history that the server sends late is said now',
    file: 'capture/restored-rows.ts',
    was: 'if (isRestored(run, isAbove, maySay))',
    becomes: 'if (isRestored(run, isAbove, maySay) && from < 0)',
    project: 'dom',
    tests: [restored],
  },
  {
    says: 'what is answered at once is taken for history',
    file: 'capture/restored-rows.ts',
    was: 'if (isAbove) return true;',
    becomes: 'if (customers > 0) return true;',
    project: 'dom',
    tests: [restored, overTime],
  },
  {
    says: 'what comes while a long list is read belongs to what stood before',
    file: 'capture/watch.ts',
    was: 'if (this.#dirtySince !== null) this.#schedule(now);',
    becomes: '',
    project: 'dom',
    tests: ['test/capture/long-chats.dom.test.ts'],
  },
  {
    says: 'whatever looks like a talk is a support chat',
    file: 'vendors/any.ts',
    was: 'return points >= chatFrom ? true',
    becomes: 'return points >= noChatBelow ? true',
    project: 'dom',
    tests: ['test/capture/strangers.dom.test.ts'],
  },
];
