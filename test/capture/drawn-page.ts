import { onTestFinished } from 'vitest';

/** Shows a whole HTML page in a frame of the given size (CSS px) and resolves when it stands; scripts in it run. */
export async function drawPage(html: string, width = 1000, height = 700): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width:${width}px;height:${height}px;border:0`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await loaded;
  return frame.contentDocument!;
}
