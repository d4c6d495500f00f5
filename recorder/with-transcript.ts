import { uncorrected } from '../conversation/correction';
import { emptyTranscript, type Interaction, type Kept } from '../conversation/interaction';
import { findTranscript } from '../storage/interactions';

/** The interaction with what was said in it, as recorded: what a page shows is compared with what it showed before. */
export async function withTranscript(interaction: Interaction): Promise<Kept> {
  const transcript = await findTranscript(interaction.id);
  return uncorrected({ interaction, transcript: transcript ?? emptyTranscript(interaction.id) });
}
