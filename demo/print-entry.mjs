const waitNames = {
  queue: 'in the queue',
  first_response: 'for the first answer',
  reply: 'for a reply',
  transfer: 'while being passed on',
  hold: 'on hold',
};

const answeredBy = {
  human: 'a person',
  bot: 'a bot only',
  both: 'a bot, then a person',
  nobody: 'nobody',
  unclear: 'a person or a bot, hard to tell',
};

function duration(seconds) {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const rest = whole % 60;
  return rest ? `${Math.floor(whole / 60)} min ${rest} s` : `${whole / 60} min`;
}

const clock = (at) => (at === null ? '--:--:--' : new Date(at).toTimeString().slice(0, 8));

function waitLine({ kind, waitS, atLeast, open, announcedS }) {
  const bar = '█'.repeat(Math.max(1, Math.min(40, Math.round(waitS / 2))));
  const notes = [
    atLeast ? 'at least' : '',
    open ? 'still open' : '',
    announcedS === null ? '' : `they said ${duration(announcedS)}`,
  ].filter(Boolean);
  return `${duration(waitS).padStart(10)}  ${bar} ${waitNames[kind]}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}

/** Reasons whose figure is a span; those with a share name it; all others count. */
const spans = /wait_|promise_|_person$|_replies$|left_unanswered/;
const shares = /^(own_words|mostly_canned)$/;

function figureOf(id, value) {
  if (value === null) return '';
  if (shares.test(id)) return `${Math.round(value * 100)} %`;
  return spans.test(id) && !/^(no|asked_for)_/.test(id) ? duration(value) : String(value);
}

function reasonLine({ id, points, value }, texts) {
  const forms = (texts[id] || id).split(' | ');
  const words = forms.length > 1 && value !== 1 ? forms.at(-1) : forms[0];
  const figure = figureOf(id, value);
  return `${(points > 0 ? `+${points}` : String(points)).padStart(10)}  ${words.replace('$1', figure)}`;
}

function messageLine({ id, party, author, text, instant, withdrawnAt }, judged) {
  const judgement = judged.get(id);
  const who = judgement?.party ?? party;
  const name = who === 'customer' ? 'you' : who === 'system' ? '·' : author || who;
  const marks = [
    who === 'bot' ? 'bot' : '',
    (judgement?.cannedScore ?? 0) >= 0.5 ? 'canned' : '',
    withdrawnAt === null ? '' : 'withdrawn',
  ].filter(Boolean);
  const label = marks.length > 0 ? `${name} (${marks.join(', ')})` : name;
  return `  ${clock(instant.at)}  ${label.padEnd(20)} ${text.replace(/\n/g, `\n${' '.repeat(33)}`)}`;
}

/** A journal entry as a person would want to read it. `texts`: score reasons in words, by id. */
export function entryText({ interaction, transcript }, texts) {
  const { judged, organisation, organisationName, channel, startedAt, endedAt, state } = interaction;
  const { figures, score, line } = judged;
  const byId = new Map(transcript.judgedMessages.map((message) => [message.message, message]));
  const people = transcript.messages
    .filter(({ id, party }) => (byId.get(id)?.party ?? party) === 'agent')
    .map(({ author }) => author);
  const lasted = endedAt === null ? '' : `, ${duration((endedAt - startedAt) / 1000)}`;
  const canned =
    figures.cannedShare === null
      ? []
      : [`Canned    ${Math.round(figures.cannedShare * 100)} % of the company's words`];
  return [
    `${organisationName || organisation} · ${channel} · ${new Date(startedAt).toLocaleString()}${lasted} · ${state}`,
    '',
    ...(line ? [`  "${line.text.replace(/\s+/g, ' ')}"`, `${' '.repeat(6)}- ${line.author}`, ''] : []),
    `Answered by ${answeredBy[figures.answeredBy]}. People: ${[...new Set(people)].filter(Boolean).join(', ') || 'none'}`,
    `Messages  ${figures.messagesCustomer} yours, ${figures.messagesAgent} by people, ${figures.messagesBot} by the bot, ${figures.messagesSystem} system lines`,
    ...canned,
    ...(figures.caseNumbers.length > 0 ? [`Reference ${figures.caseNumbers.join(', ')}`] : []),
    '',
    'Waits',
    ...(transcript.waits.length > 0 ? transcript.waits.map(waitLine) : ['      none']),
    '',
    score.value === null
      ? 'Score: too little to say'
      : `Score ${score.basis === 'estimated' ? '~' : ''}${score.value} of 100`,
    ...score.reasons.map((reason) => reasonLine(reason, texts)),
    '',
    'Transcript',
    ...transcript.messages.map((message) => messageLine(message, byId)),
  ].join('\n');
}
