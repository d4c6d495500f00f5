import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  type CarriedSettings,
  mergedSettings,
  readCarriedSettings,
  type ToldSettings,
  takeCarriedSettings,
} from '../../storage/carried-settings';
import { Notice } from '../Notice';
import { shownText } from '../shown-text';

/**
 * Offers what the person had set where the file comes from; nothing of it is taken over without a click. Silent where all of it is set here.
 * `says`: where it stands, in place of the file.
 */
export function CarriedOffer(props: {
  theirs: ToldSettings;
  language: string;
  says?: string;
  taken?: () => void;
}) {
  const { theirs, language } = props;
  const [state, setState] = useState<'' | 'offered' | 'taken' | 'failed'>('');
  useEffect(() => {
    readCarriedSettings().then(
      (own) => setState(isSame(own, mergedSettings(own, theirs)) ? '' : 'offered'),
      () => setState('failed'),
    );
  }, [theirs]);
  if (state === '') return null;
  if (state === 'taken') return <p>{i18n.t('carried.taken')}</p>;
  const take = () =>
    takeCarriedSettings(theirs).then(
      () => {
        setState('taken');
        props.taken?.();
      },
      () => setState('failed'),
    );
  return (
    <div class="carried">
      <p>{props.says ?? i18n.t('carried.says')}</p>
      <ul>
        {toldOf(theirs, language).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <button type="button" onClick={() => void take()}>
        {i18n.t('carried.take')}
      </button>
      <Notice text={state === 'failed' ? i18n.t('options.failed') : ''} />
    </div>
  );
}

const isSame = (a: CarriedSettings, b: CarriedSettings) => {
  const ordered = (value: object) =>
    JSON.stringify(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)));
  return (
    ordered(a.preferences) === ordered(b.preferences) &&
    a.off.length === b.off.length &&
    JSON.stringify(a.taught) === JSON.stringify(b.taught) &&
    a.studyKeys.length === b.studyKeys.length &&
    a.decisions.length === b.decisions.length &&
    a.ownLines === b.ownLines &&
    a.drafts.length === b.drafts.length &&
    a.notRated.length === b.notRated.length
  );
};

function toldOf(
  { preferences, off, taught, studyKeys, decisions, ownLines, drafts, notRated }: ToldSettings,
  language: string,
): string[] {
  const lines = ownLines.split('\n').filter((line) => line.trim() !== '').length;
  const number = (value: number) => new Intl.NumberFormat(language).format(value);
  const { ownName, keepMonths } = preferences ?? { ownName: '', keepMonths: null };
  const studies = Math.max(studyKeys.length, decisions.length);
  return [
    ownName !== '' && i18n.t('carried.name', [shownText(ownName, 60)]),
    preferences !== null && i18n.t('carried.preferences'),
    keepMonths !== null && i18n.t('carried.keep', keepMonths, [number(keepMonths)]),
    taught.length > 0 && i18n.t('carried.places', taught.length, [number(taught.length)]),
    off.length > 0 && i18n.t('carried.off', off.length, [number(off.length)]),
    studies > 0 && i18n.t('carried.studies', studies, [number(studies)]),
    lines > 0 && i18n.t('carried.ownLines', lines, [number(lines)]),
    drafts.length > 0 && i18n.t('carried.drafts', drafts.length, [number(drafts.length)]),
    notRated.length > 0 && i18n.t('carried.notRated', notRated.length, [number(notRated.length)]),
  ].filter((text) => text !== false);
}
