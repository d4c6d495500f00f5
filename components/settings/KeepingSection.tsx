import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { noteJournalChanged } from '../../storage/journal-changed';
import { countOlder, forgetOlder, keptSince } from '../../storage/older-interactions';
import { Choice } from '../Choice';
import { Notice } from '../Notice';
import type { PreferencesProps } from './preferences-props';
import { saveCopy } from './save-copy';

const spans = ['6', '12', '24', '60'] as const;

/** How much is kept, for how long, and a copy of it. `usedBytes`: null where the browser does not say. */
export function KeepingSection({
  preferences,
  language,
  change,
  ...props
}: PreferencesProps & {
  contacts: number;
  usedBytes: number | null;
  now: () => number;
  changed: () => void;
}) {
  const [asked, setAsked] = useState<{ months: number; count: number; before: number } | null>(null);
  const [picked, setPicked] = useState<string | null>(null);
  const [notice, setNotice] = useState('');
  const kept = preferences.keepMonths === null ? 'ever' : String(preferences.keepMonths);
  const number = (value: number) => new Intl.NumberFormat(language).format(value);
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  const megabytes = new Intl.NumberFormat(language, {
    ...{ style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 },
  });

  const choose = async (span: string) => {
    setNotice('');
    setPicked(span);
    if (span === 'ever') {
      setAsked(null);
      setPicked(null);
      change({ keepMonths: null });
      return;
    }
    const months = Number(span);
    const before = keptSince(props.now(), months);
    const count = await countOlder(before);
    if (count > 0) setAsked({ months, count, before });
    else {
      setAsked(null);
      setPicked(null);
      change({ keepMonths: months });
    }
  };
  const deleteOld = async ({ months, before }: { months: number; before: number }) => {
    const gone = await forgetOlder(before);
    change({ keepMonths: months });
    await noteJournalChanged(props.now());
    setAsked(null);
    setPicked(null);
    setNotice(i18n.t('options.gone', gone, [number(gone)]));
    props.changed();
  };
  const report = () => setNotice(i18n.t('options.failed'));
  const leave = () => {
    setAsked(null);
    setPicked(null);
  };
  const copy = () =>
    void saveCopy(props.now()).then(
      (count) => setNotice(i18n.t('options.copySaved', count, [number(count)])),
      () => setNotice(i18n.t('options.copyFailed')),
    );
  const months = (span: string) => i18n.t('options.months', Number(span), [number(Number(span))]);
  return (
    <section aria-labelledby="keeping">
      <h2 id="keeping">{i18n.t('options.keeping')}</h2>
      <p>
        {i18n.t('options.contacts', props.contacts, [number(props.contacts)])}
        {props.usedBytes !== null &&
          ` · ${i18n.t('options.used', [megabytes.format(props.usedBytes / 1e6)])}`}
      </p>
      <Choice
        name="keep"
        legend={i18n.t('options.keep')}
        hint={i18n.t('options.keepHint')}
        value={picked ?? kept}
        optional={false}
        options={[
          { value: 'ever', label: i18n.t('options.forEver') },
          ...spans.map((value) => ({ value: value as string, label: months(value) })),
        ]}
        onChange={(span) => void choose(span).catch(report)}
      />
      {asked && (
        <div class="warning" role="alert">
          <p>{i18n.t('options.wouldGo', asked.count, [number(asked.count), date.format(asked.before)])}</p>
          <div class="actions">
            <button type="button" onClick={copy}>
              {i18n.t('options.copyFirst')}
            </button>
            <button type="button" onClick={() => void deleteOld(asked).catch(report)}>
              {i18n.t('options.deleteOld')}
            </button>
            <button type="button" class="plain" onClick={leave}>
              {i18n.t('options.leave')}
            </button>
          </div>
        </div>
      )}
      <div class="actions">
        <button type="button" onClick={copy}>
          {i18n.t('options.copy')}
        </button>
        <span class="hint">{i18n.t('options.copyHint')}</span>
      </div>
      <Notice text={notice} />
    </section>
  );
}
