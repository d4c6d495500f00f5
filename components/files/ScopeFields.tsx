import { i18n } from '#i18n';
import type { Counted, Scope } from '../../exchange/jobs/task';
import { Field } from '../Field';
import { shownText } from '../shown-text';
import { localDay } from '../time-text';
import { sizeText } from './size-text';

const dayMs = 86_400_000;
/** What JSON Lines takes, on average of measured journals. */
const bytesOfContact = 2400;
const bytesOfMessage = 480;

/** Which contacts are meant, and how many these are. */
export function ScopeFields(props: {
  scope: Scope;
  counted: Counted | null;
  language: string;
  onChange: (scope: Scope) => void;
}) {
  const { scope, counted, onChange } = props;
  const change = (part: Partial<Scope>) => onChange({ ...scope, ...part });
  const dayStart = (day: string) => (day === '' ? null : new Date(`${day}T00:00`).getTime());
  return (
    <section aria-labelledby="scope-title">
      <h2 id="scope-title">{i18n.t('files.scope.title')}</h2>
      {scope.ids && (
        <p>
          {i18n.t('files.scope.selected', scope.ids.length)}{' '}
          <button type="button" class="plain" onClick={() => change({ ids: null })}>
            {i18n.t('files.scope.showAll')}
          </button>
        </p>
      )}
      <div class="row">
        <Field id="from" label={i18n.t('files.scope.from')}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={scope.from === null ? '' : localDay(scope.from)}
              onChange={(event) => change({ from: dayStart(event.currentTarget.value) })}
            />
          )}
        </Field>
        <Field
          id="to"
          label={i18n.t('files.scope.to')}
          problem={
            scope.from !== null && scope.to !== null && scope.to <= scope.from
              ? i18n.t('problem.endFirst')
              : undefined
          }
        >
          {(control) => (
            <input
              {...control}
              type="date"
              value={scope.to === null ? '' : localDay(scope.to - dayMs / 2)}
              onChange={(event) => {
                const start = dayStart(event.currentTarget.value);
                // The next midnight: a day with a change of the clock is shorter or longer.
                change({ to: start === null ? null : new Date(start).setHours(24, 0, 0, 0) });
              }}
            />
          )}
        </Field>
        <Field id="organisation" label={i18n.t('files.scope.organisation')}>
          {(control) => (
            <select
              {...control}
              value={scope.organisation}
              onChange={(event) => change({ organisation: event.currentTarget.value })}
            >
              <option value="">{i18n.t('files.scope.any')}</option>
              {counted?.organisations.map((name) => (
                <option key={name} value={name}>
                  {shownText(name, 60)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <p role="status" class="quiet">
        {counted && <CountText {...props} counted={counted} />}
      </p>
    </section>
  );
}

function CountText({ scope, counted, language }: { scope: Scope; counted: Counted; language: string }) {
  const number = (value: number) => new Intl.NumberFormat(language).format(value);
  const limited = scope.ids || scope.from !== null || scope.to !== null || scope.organisation !== '';
  const { interactions, messages } = counted;
  if (interactions === 0) return <>{i18n.t(limited ? 'files.scope.noMatch' : 'files.scope.none')}</>;
  const contacts = i18n.t(limited ? 'files.scope.some' : 'files.scope.all', interactions, [
    number(interactions),
  ]);
  const said = i18n.t('files.scope.messages', messages, [number(messages)]);
  const size = sizeText(interactions * bytesOfContact + messages * bytesOfMessage, language);
  return <>{`${contacts}, ${said} · ${i18n.t('files.scope.size', [size])}`}</>;
}
