import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { TaughtRule } from '../../conversation/taught-rule';
import { readTaughtFile, taughtFile } from '../../exchange/taught/taught-file';
import type { CapturedOrganisation } from '../../storage/captured-organisations';
import {
  keepTaughtRules,
  readTaughtRules,
  removeTaughtRule,
  taughtRulesKey,
} from '../../storage/taught-rules';
import { saveFile } from '../files/save-file';
import { Notice } from '../Notice';
import { shownText } from '../shown-text';
import { dayText } from '../time-text';

/** What the person has taught: each rule can be seen and removed, all of them saved and brought in. `now` gives ms since 1970 UTC. */
export function TaughtPlaces(props: {
  captured: readonly CapturedOrganisation[];
  language: string;
  now: () => number;
}) {
  const { captured, language, now } = props;
  const [rules, setRules] = useState<TaughtRule[]>([]);
  const [said, setSaid] = useState<{ text: string; undo: TaughtRule | null }>({ text: '', undo: null });
  const say = (text: string) => setSaid({ text, undo: null });
  const failed = () => say(i18n.t('options.failed'));
  useEffect(() => {
    const look = () => readTaughtRules().then(setRules, failed);
    void look();
    const heard = (changes: object) => {
      if (taughtRulesKey in changes) void look();
    };
    browser.storage.onChanged.addListener(heard);
    return () => browser.storage.onChanged.removeListener(heard);
  }, []);
  const remove = async (rule: TaughtRule) => {
    await removeTaughtRule(rule.organisation);
    setSaid({ text: i18n.t('taught.removed', [shownText(rule.organisation, 60)]), undo: rule });
  };
  const save = () => {
    const file = new Blob([taughtFile(rules)], { type: 'application/x-ndjson' });
    URL.revokeObjectURL(saveFile(file, 'service-journal-taught.jsonl'));
  };
  const bringIn = async (file: File) => {
    const found = readTaughtFile(await file.text());
    if (typeof found === 'number') return say(i18n.t('taught.refused', [String(found)]));
    await keepTaughtRules(found);
    say(i18n.t('taught.broughtIn', found.length, [String(found.length)]));
  };
  return (
    <section aria-labelledby="taught">
      <h2 id="taught">{i18n.t('taught.title')}</h2>
      <p class="quiet">{i18n.t(rules.length > 0 ? 'taught.lead' : 'taught.none')}</p>
      <ul class="organisations">
        {rules.map((rule) => (
          <Taught
            key={rule.organisation}
            rule={rule}
            lost={isLost(rule, captured)}
            shownOn={dayText(rule.taughtAt, now(), language)}
            remove={() => void remove(rule).catch(failed)}
          />
        ))}
      </ul>
      <div class="actions">
        {rules.length > 0 && (
          <button type="button" onClick={save}>
            {i18n.t('taught.save')}
          </button>
        )}
        <label class="file-choice">
          <input
            type="file"
            accept=".jsonl"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void bringIn(file).catch(failed);
              currentTarget.value = '';
            }}
          />
          <span>{i18n.t('taught.bringIn')}</span>
        </label>
      </div>
      <Notice text={said.text}>
        {said.undo && (
          <button
            type="button"
            class="plain"
            onClick={() => said.undo && void keepTaughtRules([said.undo]).then(() => say(''), failed)}
          >
            {i18n.t('trust.undo')}
          </button>
        )}
      </Notice>
    </section>
  );
}

function Taught(props: { rule: TaughtRule; lost: boolean; shownOn: string; remove: () => void }) {
  const { rule } = props;
  const name = shownText(rule.organisation, 60);
  return (
    <li data-taught={rule.organisation}>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <p>{i18n.t('taught.shown', [props.shownOn])}</p>
      {props.lost && <p class="doubt">? {i18n.t('taught.lost')}</p>}
      <details>
        <summary>{i18n.t('taught.rule')}</summary>
        <Selectors name={i18n.t('taught.place')} selectors={rule.list} />
        <Selectors name={i18n.t('taught.mine')} selectors={rule.customer} />
        <Selectors name={i18n.t('taught.theirs')} selectors={rule.company} />
        {rule.customerSide !== null && (
          <p>{i18n.t(rule.customerSide === 1 ? 'taught.mineRight' : 'taught.mineLeft')}</p>
        )}
      </details>
      <div class="actions">
        <button type="button" aria-label={i18n.t('taught.removeOf', [name])} onClick={props.remove}>
          {i18n.t('taught.remove')}
        </button>
      </div>
    </li>
  );
}

function Selectors(props: { name: string; selectors: readonly string[] }) {
  if (props.selectors.length === 0) return null;
  return (
    <p>
      {props.name} <code>{props.selectors.map((selector) => shownText(selector, 300)).join(', ')}</code>
    </p>
  );
}

/** The latest contact after the teaching was not read by the rule: its place is no longer there. */
function isLost({ organisation, taughtAt }: TaughtRule, captured: readonly CapturedOrganisation[]): boolean {
  const latest = captured.find((one) => one.organisation === organisation);
  return (
    latest !== undefined && latest.lastCapturedAt > taughtAt && !latest.readerVersion.startsWith('taught')
  );
}
