import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Told } from '../../conversation/told';
import { ToldEditor } from './ToldEditor';
import { toldTexts } from './told-texts';

/** What the person told of a contact that no page showed, and the way to change it. */
export function ToldFacts({ told }: { told: Told }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <section aria-labelledby="told-title">
      <h3 id="told-title">{i18n.t('detail.whole.told')}</h3>
      {open ? (
        <ToldEditor
          told={told}
          done={() => {
            setOpen(false);
            queueMicrotask(() => button.current?.focus());
          }}
        />
      ) : (
        <>
          <dl class="facts">
            {toldTexts(told).map(([name, text]) => (
              <div key={name}>
                <dt>{i18n.t(name)}</dt>
                <dd dir="auto" class="told">
                  {text}
                </dd>
              </div>
            ))}
          </dl>
          <button ref={button} type="button" class="plain" onClick={() => setOpen(true)}>
            {i18n.t('promise.change')}
            <span class="unseen">: {i18n.t('detail.whole.told')}</span>
          </button>
        </>
      )}
    </section>
  );
}
