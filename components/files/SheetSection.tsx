import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CsvStyle } from '../../exchange/tables/csv';
import { Choice } from '../Choice';
import { Outcome, type Saved } from './Outcome';
import type { SectionProps } from './section-props';

const styles: Record<'german' | 'international', CsvStyle> = {
  german: { separator: ';', decimal: ',', defused: true },
  international: { separator: ',', decimal: '.', defused: true },
};
type StyleName = keyof typeof styles;
type TableChoice = 'interactions' | 'messages';

/** Saves one table as CSV that a spreadsheet opens by a double click. */
export function SheetSection(props: SectionProps) {
  const { language } = props;
  const [table, setTable] = useState<TableChoice>('interactions');
  const [style, setStyle] = useState<StyleName>(language.startsWith('de') ? 'german' : 'international');
  const [saved, setSaved] = useState<Saved | null>(null);
  const save = async () => {
    setSaved(null);
    const wish = { task: 'sheet', table, style: styles[style] } as const;
    setSaved(await props.save(table, 'csv', (facts) => ({ ...wish, ...facts })));
  };
  return (
    <section aria-labelledby="sheet-title">
      <h2 id="sheet-title">{i18n.t('files.sheet.title')}</h2>
      <p>{i18n.t('files.sheet.says')}</p>
      <Choice<TableChoice>
        name="table"
        legend={i18n.t('files.sheet.table')}
        value={table}
        optional={false}
        options={[
          { value: 'interactions', label: i18n.t('files.sheet.contacts') },
          { value: 'messages', label: i18n.t('files.sheet.messages') },
        ]}
        onChange={(value) => value && setTable(value)}
      />
      <Choice<StyleName>
        name="style"
        legend={i18n.t('files.sheet.style')}
        value={style}
        optional={false}
        options={[
          { value: 'german', label: i18n.t('files.sheet.german') },
          { value: 'international', label: i18n.t('files.sheet.international') },
        ]}
        onChange={(value) => value && setStyle(value)}
      />
      <div class="actions">
        <button type="button" disabled={props.disabled} onClick={() => void save()}>
          {i18n.t('files.sheet.save')}
        </button>
      </div>
      <Outcome saved={saved} language={language} />
    </section>
  );
}
