import { i18n } from '#i18n';
import { tableNames, tables } from '../../exchange/columns/tables';

/** Lets the person leave out columns; those that hold the tables together stay. `dropped`: `table.column`. */
export function ColumnPicker(props: {
  dropped: ReadonlySet<string>;
  language: string;
  onChange: (dropped: ReadonlySet<string>) => void;
}) {
  const { dropped } = props;
  const words = props.language.startsWith('de') ? 'de' : 'en';
  const toggle = (name: string) => {
    const next = new Set(dropped);
    if (!next.delete(name)) next.add(name);
    props.onChange(next);
  };
  return (
    <details class="columns">
      <summary>
        {i18n.t('files.research.columns')}
        {dropped.size > 0 && ` (${dropped.size})`}
      </summary>
      {tableNames.map((table) => (
        <fieldset key={table}>
          <legend>{i18n.t(`study.asks.${table}`)}</legend>
          {tables[table]
            .filter(({ name }) => name !== 'interaction_id' && name !== 'seq')
            .map(({ name, says }) => (
              <label key={name} class="tick">
                <input
                  type="checkbox"
                  checked={dropped.has(`${table}.${name}`)}
                  onChange={() => toggle(`${table}.${name}`)}
                />
                <span>
                  <code>{name}</code> <span class="quiet">{says[words]}</span>
                </span>
              </label>
            ))}
        </fieldset>
      ))}
    </details>
  );
}
