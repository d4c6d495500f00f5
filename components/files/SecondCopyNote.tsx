import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ToldSettings } from '../../storage/carried-settings';
import { database } from '../../storage/database';
import { noteBirth } from '../../storage/second-copy/birth';
import { copyAlone } from '../../storage/second-copy/copy-alone';
import { ownFolder, settingsFolder } from '../../storage/second-copy/copy-folder';
import { type CopyState, changeCopyState, readCopyState } from '../../storage/second-copy/copy-state';
import { countReadable, rebuild } from '../../storage/second-copy/rebuild';
import { settingsInCopy } from '../../storage/second-copy/settings-copy';
import { Notice } from '../Notice';
import { CarriedOffer } from './CarriedOffer';

/**
 * Says what became of the second copy, where there is something to say: rebuilt from it, a database that cannot be opened, settings that
 * only the copy still holds, or that it cannot be written.
 */
export function SecondCopyNote(props: { language: string; clock: () => number; rebuilt: () => void }) {
  const [state, setState] = useState<CopyState | null>(null);
  const [failed, setFailed] = useState(false);
  const [settings, setSettings] = useState<ToldSettings | null>(null);
  /** Contacts of the copy that can be read, null while they are counted. */
  const [readable, setReadable] = useState<number | null>(null);
  const look = async () => {
    const found = await readCopyState();
    setState(found);
    if (found.problem === 'database_unreadable') {
      const folder = await ownFolder();
      setReadable(folder ? await countReadable(folder) : 0);
    }
    const beside = found.settingsLost ? await settingsFolder() : null;
    setSettings(beside && (await settingsInCopy(beside)));
  };
  useEffect(() => void look(), []);
  const number = (value: number) => new Intl.NumberFormat(props.language).format(value);

  /** The database is thrown away only here, on the person's word. */
  const startAnew = async () => {
    const folder = await ownFolder();
    // What cannot be opened today may open tomorrow: with nothing to put in its place it stays.
    if (!folder || (await countReadable(folder)) === 0) throw new Error('no second copy');
    await copyAlone(async () => {
      await database.delete();
      await database.open();
      const came = await rebuild(folder);
      await noteBirth();
      await changeCopyState({ problem: '', rebuilt: { ...came, at: props.clock() } });
    });
    await look();
    props.rebuilt();
  };
  if (!state) return null;
  const { problem, rebuilt } = state;
  // From now on the copy follows what stands here, whatever was made of it.
  const settled = () => changeCopyState({ settingsLost: false, settingsSum: '' });
  if (problem === 'database_unreadable')
    return (
      <div class="warning" role="alert">
        <p>{i18n.t('secondCopy.unreadable')}</p>
        {readable !== null && <p>{i18n.t('secondCopy.readable', readable, [number(readable)])}</p>}
        {readable !== null && readable > 0 && (
          <button type="button" onClick={() => void startAnew().catch(() => setFailed(true))}>
            {i18n.t('secondCopy.startAnew')}
          </button>
        )}
        <Notice text={failed ? i18n.t('secondCopy.failed') : ''} />
      </div>
    );
  if (settings)
    return (
      <div class="warning" role="alert">
        <CarriedOffer
          theirs={settings}
          language={props.language}
          says={i18n.t('secondCopy.settings')}
          taken={() => void settled()}
        />
        <button type="button" class="plain" onClick={() => void settled().then(look)}>
          {i18n.t('secondCopy.seen')}
        </button>
      </div>
    );
  if (!rebuilt && (problem === 'not_written' || problem === 'no_folder'))
    return (
      <p class="warning" role="status">
        {i18n.t(problem === 'not_written' ? 'secondCopy.notWritten' : 'secondCopy.noFolder')}
      </p>
    );
  if (!rebuilt) return null;
  return (
    <div class="warning" role="alert">
      <p>
        {i18n.t('secondCopy.rebuilt', rebuilt.interactions, [number(rebuilt.interactions)])}{' '}
        {rebuilt.damaged > 0 && i18n.t('secondCopy.damaged', rebuilt.damaged, [number(rebuilt.damaged)])}
      </p>
      <button type="button" onClick={() => void changeCopyState({ rebuilt: null }).then(look)}>
        {i18n.t('secondCopy.seen')}
      </button>
    </div>
  );
}
