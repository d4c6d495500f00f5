import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Kept } from '../../conversation/interaction';
import { ownPatterns } from '../../exchange/redaction/own-patterns';
import { lineCoverer } from '../../exchange/share/covered-line';
import { shareFacts } from '../../exchange/share/share-facts';
import { Choice } from '../Choice';
import { CopyMenu } from '../CopyMenu';
import { tooLongText } from '../entry/problem-text';
import { PageHead } from '../PageHead';
import { svgFile } from '../picture-file';
import { TextField } from '../TextField';
import { cardSize, ShareCard } from './ShareCard';
import { ShareLines } from './ShareLines';
import { shareWords } from './share-text';

/** Longest sentence that fits a card, in characters. */
const longest = 280;

/** Makes a picture of one contact: a sentence, with or without the organisation, seen before it leaves. Nothing is sent anywhere. */
export function SharePage(props: {
  kept: Kept;
  ownNames: readonly string[];
  /** The person's own lines, as typed. */
  ownLines: string;
  language: string;
}) {
  const { kept, ownNames, language } = props;
  const { find: ownLines, wrong } = useMemo(() => ownPatterns(props.ownLines.split('\n')), [props.ownLines]);
  const facts = useMemo(() => shareFacts(kept), [kept]);
  const [line, setLine] = useState(facts.lines[0] ?? '');
  const [naming, setNaming] = useState<'named' | 'anonymous'>('anonymous');
  const card = useRef<HTMLDivElement>(null);
  const anonymous = naming === 'anonymous';
  const cover = useMemo(
    () => lineCoverer(kept, { ownNames, ownLines, anonymous }, (kind) => i18n.t(`share.covered.${kind}`)),
    [kept, ownNames, ownLines, anonymous],
  );
  const covered = cover(line.slice(0, longest));
  const tooLong = tooLongText(line, longest, language);
  const words = shareWords(facts, anonymous, language);
  const svg = () => {
    const drawing = card.current?.querySelector('svg');
    return drawing ? svgFile(drawing, cardSize) : null;
  };
  const title = i18n.t('share.title');
  return (
    <>
      <PageHead title={title}>
        <p>{i18n.t('share.lead')}</p>
      </PageHead>
      <main>
        <div ref={card} class="preview">
          <ShareCard line={covered} {...{ facts, words }} />
        </div>
        <p class="hint">
          {covered !== line && `${i18n.t('share.coveredHint')} `}
          {i18n.t('share.lookHint')}
        </p>
        <ShareLines lines={facts.lines} chosen={line} choose={setLine} />
        <TextField
          id="line"
          label={i18n.t('share.line')}
          hint={i18n.t('share.lineHint', [longest])}
          problem={tooLong}
          value={line}
          onText={setLine}
        />
        <Choice
          name="naming"
          legend={i18n.t('share.organisation')}
          hint={i18n.t('share.organisationHint')}
          value={naming}
          optional={false}
          options={[
            { value: 'anonymous', label: i18n.t('share.anonymous') },
            { value: 'named', label: i18n.t('share.named') },
          ]}
          onChange={(value) => value !== '' && setNaming(value)}
        />
        {wrong.length > 0 && <p class="problem">{i18n.t('share.ownWrong')}</p>}
        {/* Neither half a sentence nor what a line was to cover may leave unseen. */}
        {!tooLong && wrong.length === 0 && <CopyMenu {...{ title, svg }} fileName="service-journal" />}
        <p class="hint">{i18n.t('share.stays')}</p>
      </main>
    </>
  );
}
