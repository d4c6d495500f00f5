/** The looks of the overlay; it stands in a shadow root of its own, so nothing of it reaches the page and nothing of the page reaches it. */
export const overlayStyle = `
* { box-sizing: border-box; margin: 0; }
.ground {
  color-scheme: light dark;
  --paper: light-dark(#fffdf9, #1b232c); --ink: light-dark(#16202c, #ece7dd); --quiet: light-dark(#55606c, #a6aeb8);
  --line: light-dark(#7d848c, #77828e); --on: light-dark(#2d6285, #82a9c0); --on-ink: light-dark(#fff, #10161c);
  --mine: light-dark(#1c5cba, #8ab8ff); --theirs: light-dark(#a8350e, #ff9b77); --note: light-dark(#55606c, #a6aeb8);
  position: fixed; inset: 0; overflow: hidden; color: var(--ink);
  font: 400 14px/1.43 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
}
.glass { position: absolute; inset: 0; pointer-events: auto; cursor: crosshair; }
.box {
  position: absolute; border: 3px solid var(--on); outline: 2px solid var(--paper); border-radius: 4px;
  background: color-mix(in srgb, var(--on) 14%, transparent); pointer-events: none;
}
.mark { position: absolute; border-inline-start: 4px solid var(--note); pointer-events: none; }
.mark b {
  position: absolute; inset-block-end: 100%; inset-inline-start: -4px; padding: 0 4px; background: var(--note); color: var(--paper);
  font-size: 11px; line-height: 16px; font-weight: 600; white-space: nowrap;
}
.mark.customer { border-color: var(--mine); border-inline-start-style: double; border-inline-start-width: 6px; }
.mark.customer b { background: var(--mine); }
.mark.agent, .mark.bot { border-color: var(--theirs); }
.mark.agent b, .mark.bot b { background: var(--theirs); }
.mark.bot { border-inline-start-style: dashed; }
.mark.system { border-inline-start-style: dotted; }
.panel {
  position: absolute; inset-block-end: 12px; inset-inline-end: 12px; width: min(400px, calc(100% - 24px)); max-height: calc(100% - 24px);
  display: grid; gap: 8px; padding: 12px 16px; overflow: auto; pointer-events: auto;
  border: 1px solid var(--line); border-radius: 8px; background: var(--paper); box-shadow: 0 4px 24px rgb(0 0 0 / 0.3);
  overflow-wrap: anywhere;
}
.panel.start { inset-inline: 12px auto; }
.panel.top { inset-block: 12px auto; }
h2 { font: 600 16px/1.3 ui-serif, Georgia, "Noto Serif", "Liberation Serif", serif; }
.quiet { color: var(--quiet); font-size: 12px; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; }
button {
  min-height: 32px; padding: 4px 12px; border: 1px solid var(--line); border-radius: 6px; background: transparent; color: inherit;
  font: inherit; text-align: start; cursor: pointer;
}
button.main { border-color: var(--on); background: var(--on); color: var(--on-ink); }
button:disabled { opacity: 0.6; cursor: default; }
.panel:focus { outline: none; }
:focus-visible { outline: 3px solid light-dark(#1c5cba, #8ab8ff); outline-offset: 2px; }
ol { display: grid; gap: 4px; padding: 0; list-style: none; }
li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 8px; align-items: baseline; }
li.gap { display: block; color: var(--quiet); }
.who { min-height: 24px; padding: 0 6px; font-size: 12px; font-weight: 600; border-inline-start-width: 4px; }
.who.customer { border-inline-start: 6px double var(--mine); color: var(--mine); }
.who.agent { border-inline-start: 4px solid var(--theirs); color: var(--theirs); }
.who.bot { border-inline-start: 4px dashed var(--theirs); color: var(--theirs); }
.who.system { border-inline-start: 4px dotted var(--note); color: var(--note); }
.said { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
.name { font-weight: 600; }
@media (forced-colors: active) {
  .box, .mark, .panel, button { forced-color-adjust: auto; border-color: CanvasText; }
}
`;
