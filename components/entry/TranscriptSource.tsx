import { i18n } from '#i18n';
import { TextField } from '../TextField';

/** Where a transcript comes from: typed or pasted text, or a file. `rows`: height of the field in lines. */
export function TranscriptSource(props: {
  text: string;
  rows: number;
  problem: string | undefined;
  onText: (text: string) => void;
  onFile: (file: File) => void;
}) {
  const { text, rows, problem, onText } = props;
  return (
    <>
      <TextField
        id="transcript-text"
        label={i18n.t('transcript.text')}
        hint={i18n.t('transcript.textHint')}
        value={text}
        {...{ rows, problem, onText }}
      />
      <div class="file">
        <label class="file-button">
          {i18n.t('transcript.file')}
          <input
            class="unseen"
            type="file"
            accept=".txt,.eml,.html,.htm,text/plain,text/html,message/rfc822"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) props.onFile(file);
              event.currentTarget.value = '';
            }}
          />
        </label>
        <span class="hint">{i18n.t('transcript.fileHint')}</span>
      </div>
    </>
  );
}
