import { i18n } from '#i18n';
import { tableNames, tables } from '../../exchange/columns/tables';
import type { Signed } from '../../exchange/study/check-signature';
import type { Study } from '../../exchange/study/study';
import { shownText } from '../shown-text';

const mostSigns = 2000;

/** What a study says of itself and asks for, in the person's own words: each column with its meaning. */
export function StudyFacts(props: { study: Study; signed: Signed; language: string }) {
  const { study, signed, language } = props;
  const words: 'de' | 'en' = language.startsWith('de') ? 'de' : 'en';
  const { from, to } = study.period;
  // Days of a study are those of UTC.
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const day = (text: string | null) => (text === null ? '…' : days.format(Date.parse(text)));
  const asked = tableNames.flatMap((table) => {
    const names: readonly string[] = study.columns[table] ?? [];
    const columns = tables[table].filter(({ name }) => names.includes(name));
    return columns.length > 0 ? [{ table, columns }] : [];
  });
  const fact = (name: 'who' | 'why' | 'period' | 'times' | 'contact', value: string) => (
    <div>
      <dt>{i18n.t(`study.${name}`)}</dt>
      <dd>{shownText(value, mostSigns)}</dd>
    </div>
  );
  return (
    <>
      <dl class="study">
        {fact('who', study.who)}
        {fact('why', study.why[words])}
        {fact('period', from || to ? i18n.t('study.fromTo', [day(from), day(to)]) : i18n.t('study.always'))}
        {asked.map(({ table, columns }) => (
          <div key={table}>
            <dt>{i18n.t(`study.asks.${table}`)}</dt>
            <dd>
              <ul>
                {columns.map(({ name, says }) => (
                  <li key={name}>
                    {says[words]} <code class="quiet">{name}</code>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
        {fact('times', i18n.t(`files.research.${study.redaction.times}`))}
        {fact('contact', study.contact)}
      </dl>
      <p class={signed.signed === 'wrong' ? 'problem' : 'quiet'}>
        {signed.signed === 'by'
          ? i18n.t('study.signed', [signed.fingerprint.replaceAll(/(.{8})(?=.)/g, '$1 ')])
          : i18n.t(signed.signed === 'no' ? 'study.unsigned' : 'study.wronglySigned')}
      </p>
    </>
  );
}
