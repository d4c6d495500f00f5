import { i18n } from '#i18n';
import type { Channel } from '../../conversation/interaction';
import type { Evidence } from '../../exchange/evidence/evidence-of';
import { stepText } from '../entry/step-words';

/** What the customer noted of a contact that no page showed: its course, step by step, and the story. */
export function ByHand(
  props: NonNullable<Evidence['by_hand']> & { channel: Channel; when: (at: string) => string },
) {
  const { course, channel, when, led_to: ledTo, happened } = props;
  return (
    <>
      {course.length > 0 && (
        <section>
          <h2>{i18n.t('evidence.course')}</h2>
          <ol>
            {course.map(({ kind, at, text, recorded }) => (
              <li key={`${kind} ${at} ${text}`}>
                {when(at)}: {stepText(kind, channel)}
                {text !== '' && (
                  <>
                    {', '}
                    <bdi>{text}</bdi>
                  </>
                )}
                {recorded && (
                  <>
                    {' '}
                    ({i18n.t('detail.correct.recorded')} {when(recorded.at)} <bdi>{recorded.text}</bdi>)
                  </>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
      {ledTo !== '' && (
        <section>
          <h2>{i18n.t('entry.ledTo')}</h2>
          <p dir="auto">{ledTo}</p>
        </section>
      )}
      {happened !== '' && (
        <section>
          <h2>{i18n.t('entry.happened')}</h2>
          <p dir="auto">{happened}</p>
        </section>
      )}
    </>
  );
}
