import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { keyOf, lockIterations, newSalt } from '../../exchange/backup/lock';
import { keepFolder, keepLock } from '../../storage/backup-secrets';
import {
  type BackupSettings,
  backupKey,
  changeBackupSettings,
  fullerBackup,
  readBackupSettings,
} from '../../storage/backup-settings';
import { Choice } from '../Choice';
import { Notice } from '../Notice';
import { PassphraseField } from './PassphraseField';
import { sizeText } from './size-text';

type Picker = { showDirectoryPicker?: (wish: object) => Promise<FileSystemDirectoryHandle> };
const amounts = ['3', '5', '10'] as const;

/** Backups by the clock: how often, where to, how many, locked or open, and what came of them. `clock`: ms since 1970 UTC. */
export function BackupSection({ language, clock }: { language: string; clock: () => number }) {
  const [settings, setSettings] = useState<BackupSettings | null>(null);
  const [notice, setNotice] = useState('');
  useEffect(() => {
    const look = () => void readBackupSettings().then(setSettings);
    look();
    const heard = (changes: object) => {
      if (backupKey in changes) look();
    };
    browser.storage.onChanged.addListener(heard);
    return () => browser.storage.onChanged.removeListener(heard);
  }, []);
  if (!settings) return null;

  const choose = async (every: BackupSettings['every'], into: BackupSettings['into']) => {
    setNotice('');
    // A browser asks only directly in the click.
    if (
      every !== 'never' &&
      into === 'downloads' &&
      !(await browser.permissions.request({ permissions: ['downloads'] }))
    ) {
      setNotice(i18n.t('backup.refused'));
      return;
    }
    // At another place, or after one that failed, one is made at once.
    const anew = into !== settings.into || settings.problem !== '';
    await changeBackupSettings({ every, into, problem: '', ...(anew ? { askedAt: clock() } : {}) });
  };
  const pickFolder = async () => {
    setNotice('');
    try {
      const folder = await (window as Picker).showDirectoryPicker?.({ mode: 'readwrite', id: 'backup' });
      if (!folder) return;
      await keepFolder(folder);
      await changeBackupSettings({ into: 'folder', folder: folder.name, problem: '', askedAt: clock() });
    } catch (error) {
      const cancelled = error instanceof DOMException && error.name === 'AbortError';
      // Drawn anew, what was pressed goes back to what is set.
      setNotice(i18n.t(cancelled ? 'backup.notPicked' : 'backup.notOpened'));
    }
  };
  const lockWith = async (passphrase: string) => {
    const salt = newSalt();
    const key = await keyOf(passphrase, salt, lockIterations);
    await keepLock({ key, salt, iterations: lockIterations });
    await changeBackupSettings({ locked: true });
    setNotice(i18n.t('backup.lockedNow'));
  };
  const unlock = async () => {
    await changeBackupSettings({ locked: false });
    await keepLock(null);
  };
  const { every, into, folder, most, problem, made } = settings;
  return (
    <section aria-labelledby="backup-title">
      <h2 id="backup-title">{i18n.t('backup.title')}</h2>
      <p>{i18n.t('backup.says')}</p>
      <Choice
        name="backup-every"
        legend={i18n.t('backup.every')}
        value={every}
        optional={false}
        options={(['never', 'week', 'day'] as const).map((value) => ({
          value,
          label: i18n.t(`backup.${value}`),
        }))}
        onChange={(value) => value && void choose(value, into)}
      />
      {every !== 'never' && (
        <>
          {(window as Picker).showDirectoryPicker && (
            <Choice
              name="backup-into"
              legend={i18n.t('backup.into')}
              value={into}
              optional={false}
              options={(['downloads', 'folder'] as const).map((value) => ({
                value,
                label: i18n.t(`backup.${value}`),
              }))}
              onChange={(value) => void (value === 'folder' ? pickFolder() : choose(every, 'downloads'))}
            />
          )}
          {into === 'folder' && problem !== 'no_folder' && (
            <p>
              {folder}{' '}
              <button type="button" class="plain" onClick={() => void pickFolder()}>
                {i18n.t('backup.pickOther')}
              </button>
            </p>
          )}
          <Choice
            name="backup-most"
            legend={i18n.t('backup.most')}
            value={String(most)}
            optional={false}
            options={amounts.map((value) => ({ value, label: value }))}
            onChange={(value) => value && void changeBackupSettings({ most: Number(value) })}
          />
          {settings.locked ? (
            <p>
              {i18n.t('backup.isLocked')}{' '}
              <button type="button" class="plain" onClick={() => void unlock()}>
                {i18n.t('backup.unlock')}
              </button>
            </p>
          ) : (
            <PassphraseField onPassphrase={(passphrase) => void lockWith(passphrase)} />
          )}
          <div class="actions">
            <button type="button" onClick={() => void changeBackupSettings({ askedAt: clock() })}>
              {i18n.t('backup.now')}
            </button>
            {problem === 'no_folder' && (
              <button type="button" onClick={() => void pickFolder()}>
                {i18n.t('backup.pick')}
              </button>
            )}
          </div>
        </>
      )}
      <Notice text={problem === '' ? notice : i18n.t(`backup.problem.${problem}`)} />
      <Fuller made={made} language={language} />
      <Made made={made} language={language} />
    </section>
  );
}

/** Says that a backup stays beside the chosen number, for the newest holds far less: more likely a loss than a wish. */
function Fuller({ made, language }: { made: BackupSettings['made']; language: string }) {
  const fuller = fullerBackup(made);
  if (!fuller) return null;
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const holds = new Intl.NumberFormat(language).format(fuller.interactions);
  const letGo = () => changeBackupSettings({ made: made.map((one) => ({ ...one, mayGo: true })) });
  return (
    <div class="warning" role="alert">
      <p>
        {i18n.t('backup.fuller', [
          when.format(fuller.at),
          i18n.t('files.scope.some', fuller.interactions, [holds]),
        ])}
      </p>
      <button type="button" onClick={() => void letGo()}>
        {i18n.t('backup.mayGo')}
      </button>
    </div>
  );
}

function Made({ made, language }: { made: BackupSettings['made']; language: string }) {
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const number = new Intl.NumberFormat(language);
  if (made.length === 0) return null;
  return (
    <details>
      <summary>
        {i18n.t('backup.made', made.length, [number.format(made.length), when.format(made[0]?.at)])}
      </summary>
      <ul class="backups">
        {made.map(({ at, fileName, bytes, sha256, interactions }) => (
          <li key={fileName}>
            {when.format(at)} · {sizeText(bytes, language)} ·{' '}
            {i18n.t('files.scope.all', interactions, [number.format(interactions)])}
            <br />
            <code>{fileName}</code>
            <br />
            <span class="quiet">SHA-256</span> <code>{sha256}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
