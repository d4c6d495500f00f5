import type { Notes } from './column';

/** What the codebook says of waits. */
export const waitNotes = {
  kind: {
    formula: {
      en: 'first_response: from the first message of the customer to the first word of a person after it, or to an answer of a bot, where nobody asked for or announced a person. queue: from asking for a person, being handed to one by a machine, or the first line that tells of a queue, until a person comes or speaks. reply: from a message of the customer after the first answer, while nothing else is waited for, to the next word of a person (of a bot, where no person is expected). transfer: from being passed on after a person had spoken to the first word of the next one. hold: from "one moment" of a person to their next word. The end of the chat ends all',
      de: 'first_response: von der ersten Nachricht der Kundenseite bis zum ersten Wort eines Menschen danach, oder bis zur Antwort eines Bots, wo niemand nach einem Menschen gefragt oder einen angekündigt hat. queue: von der Bitte um einen Menschen, der Übergabe durch eine Maschine oder der ersten Zeile von einer Schlange, bis ein Mensch kommt oder spricht. reply: von einer Nachricht der Kundenseite nach der ersten Antwort, während auf nichts anderes gewartet wird, bis zum nächsten Wort eines Menschen (eines Bots, wo kein Mensch erwartet wird). transfer: von der Weitergabe, nachdem ein Mensch gesprochen hatte, bis zum ersten Wort des nächsten. hold: von „einen Moment“ eines Menschen bis zu seinem nächsten Wort. Das Ende des Chats beendet alle',
    },
    notCounted: {
      en: 'thanks, agreement and goodbye begin no wait, and a greeting of a bot ends none; waits of different kinds may overlap, so sum customer_waiting_s and not this table',
      de: 'Dank, Zustimmung und Abschied beginnen kein Warten, und die Begrüßung eines Bots beendet keines; Warten verschiedener Art kann sich überlappen: für Summen gilt customer_waiting_s, nicht diese Tabelle',
    },
  },
  length: {
    formula: {
      en: 'ended_at - started_at; where an end is not known, as much as lies between what is known',
      de: 'ended_at - started_at; wo ein Ende nicht bekannt ist, so viel, wie zwischen dem Bekannten liegt',
    },
    notCounted: {
      en: 'nothing is taken off for nights or closing hours',
      de: 'Nächte und Schließzeiten werden nicht abgezogen',
    },
  },
  announced: {
    formula: {
      en: 'the first announcement while it ran; of waits that run at once it belongs to the queue, else to the transfer, else to the first response',
      de: 'die erste Ankündigung, während es lief; von gleichzeitigem Warten gehört sie zur Schlange, sonst zur Weiterleitung, sonst zur ersten Antwort',
    },
  },
} as const satisfies Record<string, Notes>;
