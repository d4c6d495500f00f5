import { i18n } from '#i18n';
import { Choice } from '../Choice';
import { Check } from './Check';
import type { PreferencesProps } from './preferences-props';

/** Colours, what the toolbar icon shows, and the key that opens the popup. `shortcut`: '' for none. */
export function LooksSection({
  preferences,
  change,
  shortcut,
  changeShortcut,
}: PreferencesProps & { shortcut: string; changeShortcut: () => void }) {
  return (
    <section aria-labelledby="looks">
      <h2 id="looks">{i18n.t('options.looks')}</h2>
      <Choice
        name="theme"
        legend={i18n.t('options.theme')}
        value={preferences.theme}
        optional={false}
        options={[
          { value: 'system', label: i18n.t('options.themeSystem') },
          { value: 'light', label: i18n.t('options.themeLight') },
          { value: 'dark', label: i18n.t('options.themeDark') },
        ]}
        onChange={(theme) => theme !== '' && change({ theme })}
      />
      <Check
        id="badge"
        label={i18n.t('options.badge')}
        checked={preferences.badge}
        onChange={(badge) => change({ badge })}
      />
      <Check
        id="ask-rating"
        label={i18n.t('options.askRating')}
        checked={preferences.askRating}
        onChange={(askRating) => change({ askRating })}
      />
      <Check
        id="remember-day"
        label={i18n.t('options.rememberDay')}
        checked={preferences.rememberDay}
        onChange={(rememberDay) => change({ rememberDay })}
      />
      <p>
        {shortcut === '' ? i18n.t('options.shortcutNone') : i18n.t('options.shortcut', [shortcut])}{' '}
        <button type="button" class="plain" onClick={changeShortcut}>
          {i18n.t('options.changeShortcut')}
        </button>
      </p>
    </section>
  );
}
