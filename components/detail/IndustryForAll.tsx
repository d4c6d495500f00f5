import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { correctionOf } from '../../conversation/correction';
import { contactsOfOtherIndustry } from '../../storage/organisation-industry';
import { nameInSentence } from '../shown-text';
import { correctIndustry } from './correct-industry';
import { useDetail } from './detail-context';

/** Offers to take an industry that was corrected at this contact for all contacts with the organisation, where others say another one. */
export function IndustryForAll() {
  const { kept, language, now, act } = useDetail();
  const { organisation, organisationName, industry } = kept.interaction;
  const corrected = correctionOf(kept, 'industry') !== undefined;
  const [others, setOthers] = useState(0);
  useEffect(() => {
    let wanted = true;
    setOthers(0);
    if (corrected)
      contactsOfOtherIndustry(organisation, industry).then(
        (ids) => wanted && setOthers(ids.length),
        () => {},
      );
    return () => {
      wanted = false;
    };
  }, [kept]);
  if (others === 0) return null;
  const count = new Intl.NumberFormat(language).format(others);
  // A bar with blanks around it parts the forms of a text for one and for many.
  const name = nameInSentence(organisationName || organisation).replaceAll(' | ', '\u00a0| ');
  return (
    <button
      type="button"
      class="plain"
      onClick={() =>
        void act(i18n.t('detail.industryForAllDone', others, [count]), async () => {
          const undo = await correctIndustry(organisation, industry, now);
          if (undo) setOthers(0);
          return undo;
        })
      }
    >
      {i18n.t('detail.industryForAll', others, [count, name])}
    </button>
  );
}
