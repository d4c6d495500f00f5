import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { shownText } from '../shown-text';
import type { Picture } from './picture';

/** So many rows are shown at once; the file has all of them. */
const most = 200;

/** The figures behind a picture, made only when they are asked for. */
export function FigureTable({ picture, title }: { picture: Picture; title: string }) {
  const [open, setOpen] = useState(false);
  const { columns, rows } = picture;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {i18n.t('insights.table')}
        <span class="unseen"> {title}</span>
      </summary>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
        <section class="scroll" aria-label={`${title}, ${i18n.t('insights.figures')}`} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {columns.map(({ name, label }) => (
                  <th key={name} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, most).map((cells) => (
                <tr key={cells.map(({ value }) => value).join(' ')}>
                  {cells.map(({ value, shown }, index) => (
                    <td key={columns[index]?.name} class={typeof value === 'number' ? 'number' : ''}>
                      <bdi>{shownText(shown, 60)}</bdi>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {rows.length > most && <p class="hint">{i18n.t('insights.moreRows', [rows.length - most])}</p>}
        </section>
      )}
    </details>
  );
}
