import type { OpenChat } from '../e2e/rig';
import type { Step } from './conversations';

/** Plays a conversation on an open chat, without what its widget cannot show. */
export async function play(chat: OpenChat, steps: Step[]): Promise<void> {
  const lacks = await chat.frame.evaluate(() => window.widget!.lacks);
  let asked = false;
  for (const step of steps) {
    if (step.does === 'pause') await chat.page.waitForTimeout(step.ms);
    else if (step.does === 'typing') {
      if (!lacks.includes('typing')) await chat.typing(true, step.author);
    } else if (lacks.includes('markup') && /[\n<*_#]/.test(step.text)) continue;
    else if (step.does === 'write') {
      // Who takes turns cannot speak twice, and has to wait until the answer stands.
      if (lacks.includes('unasked') && asked) continue;
      await chat.frame.waitForFunction(() => window.widget!.composer() !== null, null, { timeout: 15_000 });
      await chat.write(step.text);
      asked = true;
    } else if (step.party === 'system' && lacks.includes('system')) continue;
    else if (lacks.includes('unasked') && !asked) continue;
    else {
      if (step.does === 'stream' && !lacks.includes('stream')) await chat.stream(step);
      else await chat.say(step);
      asked = false;
    }
  }
}
