import { onTestFinished } from 'vitest';

/** Shows this markup in the page of the test until the test is over. */
export function showHtml(html: string): void {
  const template = document.createElement('template');
  template.innerHTML = html;
  const stage = document.createElement('div');
  stage.append(template.content);
  document.body.append(stage);
  onTestFinished(() => stage.remove());
}
