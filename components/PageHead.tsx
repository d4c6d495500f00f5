import type { ComponentChildren } from 'preact';
import { type LinkedPage, PageLinks } from './PageLinks';

/** The head of a page: the way to every other page, its title, and what else belongs there. `here`: see {@link PageLinks}. */
export function PageHead(props: { here?: LinkedPage; title: string; children?: ComponentChildren }) {
  return (
    <header>
      <PageLinks {...(props.here && { here: props.here })} />
      <h1>{props.title}</h1>
      {props.children}
    </header>
  );
}
