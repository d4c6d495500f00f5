import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** What the opened contact needs. `now` gives ms since 1970 UTC. */
interface DetailProps {
  id: string;
  language: string;
  now: () => number;
  onClose: () => void;
}

/** The opened contact. Its code brings all rules of judging along, so it is loaded when one is opened. */
export function LateDetail(props: DetailProps) {
  const [Detail, setDetail] = useState<FunctionComponent<DetailProps> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import('../detail/Detail').then(
      (late) => setDetail(() => late.Detail),
      () => setFailed(true),
    );
  }, []);
  if (failed)
    return (
      <p class="problem" role="alert">
        {i18n.t('journal.unreadable')}
      </p>
    );
  return Detail ? <Detail {...props} /> : <p class="quiet">{i18n.t('journal.reading')}</p>;
}
