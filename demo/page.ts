import { startChat } from './chat';
import { german } from './german';

const isGerman = navigator.language.startsWith('de');

if (isGerman) {
  document.documentElement.lang = 'de';
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]'))
    element.textContent = german[element.dataset.text ?? ''] ?? element.textContent;
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]'))
    element.ariaLabel = german[element.dataset.label ?? ''] ?? element.ariaLabel;
}

const panel = document.querySelector<HTMLElement>('#chat');

document.querySelector('#open-chat')?.addEventListener('click', () => {
  if (!panel) return;
  panel.hidden = false;
  if (!panel.querySelector('deep-chat')) panel.append(startChat(isGerman ? 'de' : 'en'));
});

document.querySelector('#close-chat')?.addEventListener('click', () => {
  if (panel) panel.hidden = true;
});
