import { i18n } from '#i18n';
import type { JudgedMessage } from '../../conversation/judgement';
import type { Message } from '../../conversation/message';
import { type Overruling, withOverruling, withoutOverruling } from '../../conversation/overruling';
import { type Party, parties } from '../../conversation/party';
import { Choice } from '../Choice';
import { nameInSentence } from '../shown-text';
import { useDetail } from './detail-context';
import { sayAgainst } from './say-against';
import { usePressed } from './use-pressed';

/** Who wrote a message, and who is behind its name: what the rules say until the person says otherwise. */
export function PartyChoice({ message, judged }: { message: Message; judged: JudgedMessage | undefined }) {
  const detail = useDetail();
  const { kept, now, act } = detail;
  const { id, author } = message;
  const { overrulings = [], messages } = kept.transcript;
  const ofMessage = overrulings.find((one) => one.what === 'party' && one.message === id);
  const ofAuthor = overrulings.find((one) => one.what === 'author' && one.author === author);
  const say = (said: Overruling, taken: boolean) =>
    act(i18n.t(taken ? 'detail.tools.reset' : 'detail.tools.said'), () =>
      sayAgainst(
        kept.interaction.id,
        (known) => {
          if (taken) return withoutOverruling(known, said);
          if (said.what !== 'author') return withOverruling(known, said);
          // More may have been written since this was drawn.
          const { messages: all } = detail.kept.transcript;
          const byAuthor = new Set(all.filter((one) => one.author === author).map((one) => one.id));
          const others = known.filter((one) => one.what !== 'party' || !byAuthor.has(one.message));
          return withOverruling(others, said);
        },
        now,
      ),
    );
  const [party, pressParty] = usePressed<Party | ''>(judged?.party ?? message.party, (pressed) =>
    say({ what: 'party', message: id, party: pressed || message.party }, pressed === ''),
  );
  const [ofAll, pressAll] = usePressed<Party | ''>(
    ofAuthor?.what === 'author' ? ofAuthor.party : '',
    (pressed) =>
      say({ what: 'author', message: '', author, party: pressed || message.party }, pressed === ''),
  );
  const options = parties.map((value) => ({ value, label: i18n.t(`transcript.${value}`) }));
  const several = author !== '' && messages.filter((one) => one.author === author).length > 1;
  return (
    <>
      {judged?.partyUnclear && <p class="quiet">{i18n.t('detail.tools.unclear')}</p>}
      <Choice<Party>
        name={`party-${id}`}
        legend={i18n.t('detail.tools.who')}
        optional={ofMessage !== undefined}
        value={party}
        options={options}
        onChange={pressParty}
      />
      {several && (
        <Choice<Party>
          name={`author-${id}`}
          legend={i18n.t('detail.tools.whoAll', [nameInSentence(author)])}
          optional={ofAuthor !== undefined}
          value={ofAll}
          options={options}
          onChange={pressAll}
        />
      )}
    </>
  );
}
