import { wordsDe } from './words-de.mjs';
import { wordsEn } from './words-en.mjs';

const patience = 120;

const short = (text) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57).trimEnd()} ...` : line;
};

function topicOf(text, { topics }) {
  return Object.keys(topics).find((topic) => topics[topic].asked?.test(text)) ?? 'other';
}

/** The bot answers what it can, until a person is asked for. Gives all that the visitor said. */
async function withBot({ say, heard }, words) {
  const said = [];
  await say('Ella', words.botHello, 1);
  for (let turn = 0; turn < 6; turn++) {
    const text = await heard(patience);
    if (text === null) continue;
    said.push(text);
    if (words.wantsPerson.test(text) || (turn > 0 && words.no.test(text))) break;
    if (turn > 0 && words.yes.test(text)) await say('Ella', words.botGlad, 1);
    else await say('Ella', turn === 0 ? words.topics[topicOf(text, words)].bot : words.botLost, 1);
  }
  await say('Ella', words.botHandover, 1);
  return said;
}

/** Waits in a queue; whoever writes meanwhile is told that it is passed on. */
async function queue({ note, say, heard }, words, places) {
  const said = [];
  for (const { place, seconds, estimate } of places) {
    note(estimate ? words.queueWithEstimate(place, estimate) : words.queue(place));
    const text = await heard(seconds);
    if (text === null) continue;
    said.push(text);
    await say('Ella', words.botNoted, 1);
    await heard(seconds / 2).then((more) => more && said.push(more));
  }
  return said;
}

/** Characters a second that a person types who is quick at it; the judge takes what comes faster for pasted. */
const typingPace = 5.5;

/** A person who reads, asks back, and gets it done, no faster than a person can type. */
async function withMartin({ say, heard, note, pause }, words, before) {
  const types = (text) => say('Martin', text, text.length / typingPace);
  const topic = words.topics[topicOf(before.join(' '), words)];
  note(words.joined('Martin'));
  await pause(2);
  await types(words.martinHello);
  const story = (await heard(patience)) ?? before.at(-1) ?? '';
  await types(words.martinHeard(short(story)));
  await types(topic.found);
  for (let tries = 0; tries < 2; tries++) {
    const answer = (await heard(patience)) ?? '';
    if (!words.no.test(answer)) break;
    await types(words.martinAgain);
  }
  await types(words.martinGift);
  const thanks = await heard(30);
  await types(thanks ? words.martinBye : words.martinByeSilent);
  await pause(1);
  note(words.left('Martin'));
  note(words.ended);
}

/**
 * The service side of the demo: a bot, a queue, a colleague who pastes a reply and passes on, a second queue, and Martin.
 * What is said depends on what the visitor writes.
 */
export async function converse(service) {
  const words = service.language === 'de' ? wordsDe : wordsEn;
  const said = await withBot(service, words);
  said.push(
    ...(await queue(service, words, [
      { place: 3, seconds: 9, estimate: 1 },
      { place: 2, seconds: 8 },
      { place: 1, seconds: 7 },
    ])),
  );
  service.note(words.joined('Sabine'));
  await service.say('Sabine', words.pasted, 2);
  await service.pause(3);
  service.note(words.transfer);
  said.push(
    ...(await queue(service, words, [
      { place: 2, seconds: 7 },
      { place: 1, seconds: 6 },
    ])),
  );
  await withMartin(service, words, said);
}
