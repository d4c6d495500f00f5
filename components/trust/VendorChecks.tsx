import { i18n } from '#i18n';
import type { VendorCheck } from '../../conversation/vendor-check';
import { shownText } from '../shown-text';

const marks = { pass: '✓', fail: '✗', unclear: '?' };

const reasons = {
  both_sides: () => i18n.t('vendors.bothSides'),
  fallen_back: () => i18n.t('vendors.fallenBack'),
  only_frame: () => i18n.t('vendors.onlyFrame'),
  nothing_read: () => i18n.t('vendors.nothingRead'),
  one_side: () => i18n.t('vendors.oneSide'),
};

const verdicts = {
  pass: () => i18n.t('vendors.pass'),
  fail: () => i18n.t('vendors.fail'),
  unclear: () => i18n.t('vendors.unclear'),
};

/** Whether each known chat software is still read by what is known of it; nothing where none was met. */
export function VendorChecks(props: { checks: VendorCheck[]; language: string }) {
  const { checks, language } = props;
  if (checks.length === 0) return null;
  const number = (value: number) => new Intl.NumberFormat(language).format(value);
  return (
    <section aria-labelledby="vendors">
      <h2 id="vendors">{i18n.t('vendors.title')}</h2>
      <p class="quiet">{i18n.t('vendors.lead')}</p>
      <ul class="organisations">
        {checks.map(({ vendor, verdict, why, contacts }) => (
          <li key={vendor} data-vendor={vendor} data-verdict={verdict}>
            <h3>
              <bdi>{shownText(vendor, 40)}</bdi>
            </h3>
            <p class={verdict === 'pass' ? '' : 'doubt'}>
              {marks[verdict]} <strong>{verdicts[verdict]()}</strong>: {reasons[why]()}
            </p>
            <p class="facts">
              <span>{i18n.t('trust.contacts', contacts, [number(contacts)])}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
